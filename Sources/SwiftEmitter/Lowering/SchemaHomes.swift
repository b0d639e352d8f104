import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// Where in the document inline schemas are written: each belongs to the component around it, though others that are
/// composed of that component hold it, too.
struct SchemaHomes {
  private let places: [(location: SourceLocation, id: Schema.ID)]

  init(_ graph: SchemaGraph) {
    places = graph.components.map { (graph[$0].location, $0) }.sorted { $0.location < $1.location }
  }

  /// The last component that begins before a place. Behind the components of a file it is the last one of them, which
  /// does not hold the schema.
  func component(around location: SourceLocation) -> Schema.ID? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if location < places[middle].location { high = middle } else { low = middle + 1 }
    }
    return low == 0 ? nil : places[low - 1].id
  }
}

import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI

/// What to generate from one document: an entry of `documents` in the configuration file.
struct DocumentConfiguration {
  /// What to make of the diagnostics of a kind. An error stays one, unless its kind can be let pass.
  enum Treatment: String, CaseIterable {
    case error, warning, note, ignore
  }

  /// What to make of the diagnostics of a kind in some places.
  struct LocalTreatment {
    var id: String
    var severity: Treatment
    var paths: [PointerPattern]
  }

  /// A key below `naming` or `paging` that names something of the document.
  struct NamedKey {
    enum Kind {
      case schema, operation
    }

    var kind: Kind
    var name: String
    var location: SourceLocation
  }

  var name: String
  /// The path as it is opened and printed.
  var document: String
  /// The paths of the overlays that change the document, in their order.
  var overlays: [String] = []
  var references = ReferenceRequest()
  var output: String
  var parts: Set<Options.Part> = Set(Options.Part.allCases)
  var modules: Options.Modules = .three
  var grouping: Options.Grouping = .path
  var access: Options.Access = .public
  var selection = Selection()
  var naming = NamingOptions()
  var types = ExternalTypes()
  var renamed: [RenamedType] = []
  var paging = PagingOptions()
  var namedKeys: [NamedKey] = []
  /// By the diagnostics' ids.
  var treatments: [String: Treatment] = [:]
  /// The later ones count, and more than ``treatments``.
  var localTreatments: [LocalTreatment] = []

  init(name: String, document: String, output: String) {
    self.name = name
    self.document = document
    self.output = output
  }

  var options: Options {
    Options(
      name: name,
      documentName: Path.lastComponent(of: document),
      parts: parts,
      modules: modules,
      grouping: grouping,
      naming: naming,
      paging: paging,
      access: access,
      types: types,
      renamed: renamed
    )
  }

  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      $0 == "_" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
    }
  }
}

extension DocumentConfiguration {
  /// The diagnostics as the user wants them.
  ///
  /// - Parameter place: What is known of a place in the document.
  func treat(_ log: DiagnosticLog, place: (SourceLocation) -> TreePlace? = { _ in nil }) -> DiagnosticLog {
    var result = DiagnosticLog()
    for var diagnostic in log.diagnostics {
      if diagnostic.severity != .error || diagnostic.kind?.tolerated != nil {
        switch treatment(of: diagnostic, at: diagnostic.location.flatMap(place)) {
        case .error?: diagnostic.severity = .error
        case .warning?: diagnostic.severity = .warning
        case .note?: diagnostic.severity = .note
        case .ignore?: continue
        case nil: break
        }
      }
      result.append(diagnostic)
    }
    return result
  }

  /// Lets the errors pass that leave something sensible to generate, where nothing else is configured.
  mutating func tolerateErrors() {
    for kind in DiagnosticKind.all where kind.tolerated != nil && treatments[kind.id] == nil {
      treatments[kind.id] = .warning
    }
  }

  private func treatment(of diagnostic: Diagnostic, at place: TreePlace?) -> Treatment? {
    guard let place else { return treatments[diagnostic.id] }
    if place.ignored.contains(where: { DiagnosticKind(named: $0)?.id == diagnostic.id }) { return .ignore }
    let local = localTreatments.last { treatment in
      treatment.id == diagnostic.id && treatment.paths.contains { $0.covers(place.tokens) }
    }
    return local?.severity ?? treatments[diagnostic.id]
  }
}

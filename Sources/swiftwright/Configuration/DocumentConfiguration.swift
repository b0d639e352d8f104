import SwiftwrightDiagnostics
import SwiftwrightEmitter

/// What to generate from one document: an entry of `documents` in the configuration file.
struct DocumentConfiguration {
  /// What to make of the diagnostics of a kind. What was found to be an error stays one.
  enum Treatment: String, CaseIterable {
    case error, warning, note, ignore
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
  var naming = NamingOptions()
  var paging = PagingOptions()
  var namedKeys: [NamedKey] = []
  /// By the diagnostics' ids.
  var treatments: [String: Treatment] = [:]

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
      paging: paging
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
  func treat(_ log: DiagnosticLog) -> DiagnosticLog {
    var result = DiagnosticLog()
    for var diagnostic in log.diagnostics {
      if diagnostic.severity != .error, let treatment = treatments[diagnostic.id] {
        switch treatment {
        case .error: diagnostic.severity = .error
        case .warning: diagnostic.severity = .warning
        case .note: diagnostic.severity = .note
        case .ignore: continue
        }
      }
      result.append(diagnostic)
    }
    return result
  }
}

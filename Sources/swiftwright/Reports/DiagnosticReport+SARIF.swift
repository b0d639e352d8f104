import SwiftwrightDiagnostics

extension DiagnosticReport {
  /// A log of SARIF 2.1.0 (OASIS) with one run, whose rules are the kinds that were found.
  var sarif: Inspection {
    var places: [String: Int] = [:]
    var rules: [Inspection] = []
    var results: [Inspection] = []
    for diagnostic in diagnostics {
      let place = places[diagnostic.code] ?? rules.count
      if place == rules.count {
        places[diagnostic.code] = place
        rules.append(Self.rule(diagnostic))
      }
      results.append(result(diagnostic, rule: place))
    }
    let driver: [(key: String, value: Inspection)] = [
      ("name", .string("swiftwright")), ("version", .string(Swiftwright.version)), ("rules", .list(rules)),
    ]
    let run: [(key: String, value: Inspection)] = [
      ("tool", .object([("driver", .object(driver))])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .list(results)),
    ]
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .list([.object(run)])),
    ])
  }

  private static func rule(_ diagnostic: Diagnostic) -> Inspection {
    var members: [(key: String, value: Inspection)] = [
      ("id", .string(diagnostic.code)), ("name", .string(diagnostic.id)),
    ]
    if let kind = diagnostic.kind {
      members += [
        ("shortDescription", text(kind.title)),
        ("fullDescription", text(kind.meaning)),
        ("help", text(kind.explanation)),
        ("defaultConfiguration", .object([("level", .string(kind.severity.rawValue))])),
      ]
    }
    return .object(members)
  }

  private func result(_ diagnostic: Diagnostic, rule: Int) -> Inspection {
    var members: [(key: String, value: Inspection)] = [
      ("ruleId", .string(diagnostic.code)),
      ("ruleIndex", .integer(rule)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", Self.text(diagnostic.message)),
    ]
    if let location = diagnostic.location {
      var place = [physical(location)]
      if let pointer = pointer(location) {
        place.append(("logicalLocations", .list([.object([("fullyQualifiedName", .string(pointer))])])))
      }
      members.append(("locations", .list([.object(place)])))
    }
    let related = diagnostic.notes.compactMap { note in
      note.location.map { Inspection.object([physical($0), ("message", Self.text(note.message))]) }
    }
    if !related.isEmpty { members.append(("relatedLocations", .list(related))) }
    return .object(members)
  }

  private func physical(_ location: SourceLocation) -> (key: String, value: Inspection) {
    let region: [(key: String, value: Inspection)] = [
      ("startLine", .integer(Int(location.line))), ("startColumn", .integer(Int(location.column))),
    ]
    let file = Inspection.object([("uri", .string(Self.uri(fileName(location))))])
    return ("physicalLocation", .object([("artifactLocation", file), ("region", .object(region))]))
  }

  /// A path as a reference of RFC 3986: relative as it is, or with `file:`.
  private static func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._~/!$&'()*+,;=@".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  private static func text(_ text: String) -> Inspection {
    .object([("text", .string(text))])
  }
}

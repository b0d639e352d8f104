import SwiftwrightOpenAPI

/// Where the references of a document may lead, beside its own folder.
struct ReferenceRequest {
  /// Folders whose files may be read.
  var allowedFolders: [String] = []
  /// The files and folders that stand for URIs.
  var mappings: [URIMapping] = []
}

extension ReferenceRequest {
  /// Reads `--allow-root DIR` and `--map URL=FILE`.
  init(_ arguments: Arguments) throws(Misuse) {
    allowedFolders = arguments.all("allow-root")
    for text in arguments.all("map") {
      // A URL may have the sign in its query; a path seldom has it.
      guard let sign = text.lastIndex(of: "="), sign != text.startIndex, text.index(after: sign) != text.endIndex else {
        throw arguments.misuse("--map takes a URL and a file: --map URL=FILE, found '\(text)'")
      }
      mappings.append(URIMapping(uri: String(text[..<sign]), path: String(text[text.index(after: sign)...])))
    }
  }

  /// These, and then others.
  func adding(_ other: ReferenceRequest) -> ReferenceRequest {
    ReferenceRequest(
      allowedFolders: allowedFolders + other.allowedFolders, mappings: mappings + other.mappings)
  }
}

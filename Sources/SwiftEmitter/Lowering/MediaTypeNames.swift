import SwiftwrightOpenAPI

/// What cases that stand for media types are called.
enum MediaTypeNames {
  /// The words for a media type: `json`, `form`, `merge patch json`.
  static func words(_ mediaType: String) -> Words {
    let essence = MediaTypeEssence.of(mediaType)
    if let known = known[essence] { return Words([known]) }
    let parts = essence.split(separator: "/", maxSplits: 1)
    guard let type = parts.first, let subtype = parts.last else { return Words(["other"]) }
    if type == "*" { return Words(["other"]) }
    if subtype == "*" { return Words(splitting: String(type)) }
    return Words(splitting: subtype.hasPrefix("x-") ? String(subtype.dropFirst(2)) : String(subtype))
  }

  /// Whether it stands for several media types, as `image/*` does.
  static func isRange(_ mediaType: String) -> Bool {
    mediaType.utf8.prefix { $0 != UInt8(ascii: ";") }.contains(UInt8(ascii: "*"))
  }

  static func isXML(_ mediaType: String) -> Bool {
    let essence = MediaTypeEssence.of(mediaType)
    return essence.hasSuffix("/xml") || essence.hasSuffix("+xml")
  }

  private static let known = [
    "application/json": "JSON", "text/json": "JSON", "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart", "text/plain": "text", "application/octet-stream": "bytes",
    "text/event-stream": "events",
  ]
}

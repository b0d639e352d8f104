internal import CSwiftwrightTemplates
package import SwiftwrightMustache

extension TemplateSet {
  /// The templates of the package's `Templates` folder as they were when it was built, by name.
  package static var standardSources: [String: String] {
    var count = 0
    let templates = UnsafeBufferPointer(start: swiftwrightTemplates(&count), count: count)
    let sources = templates.map { template in
      (
        String(cString: template.name),
        String(decoding: UnsafeBufferPointer(start: template.bytes, count: template.count), as: UTF8.self)
      )
    }
    return Dictionary(sources) { $1 }
  }

  /// The parsed ``standardSources``.
  ///
  /// - Throws: ``MustacheError`` when one of them cannot be parsed.
  package static func standard() throws(MustacheError) -> TemplateSet {
    try TemplateSet(standardSources.map { (name: $0.key, text: $0.value) })
  }
}

internal import CSwiftwrightTemplates
public import SwiftwrightMustache

extension TemplateSet {
  /// The templates of the package's `Templates` folder as they were when it was built.
  ///
  /// - Throws: ``MustacheError`` when one of them cannot be parsed.
  public static func standard() throws(MustacheError) -> TemplateSet {
    var count = 0
    let templates = UnsafeBufferPointer(start: swiftwrightTemplates(&count), count: count)
    return try TemplateSet(
      templates.map { template in
        (
          name: String(cString: template.name),
          text: String(decoding: UnsafeBufferPointer(start: template.bytes, count: template.count), as: UTF8.self)
        )
      }
    )
  }
}

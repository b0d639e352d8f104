/// A template, parsed once and rendered as often as needed.
///
/// All of the Mustache specification's required modules are supported, and inheritance (`{{<parent}}`, `{{$block}}`)
/// and dynamic names (`{{>*name}}`) of its optional ones: https://github.com/mustache/spec
package struct MustacheTemplate: Sendable {
  /// What errors call the template.
  package let name: String
  let nodes: [MustacheNode]

  /// Parses a template. Throws where a tag or a section is not closed, or a tag's content makes no sense.
  package init(_ source: String, name: String) throws(MustacheError) {
    self.name = name
    var lexer = MustacheLexer(source, template: name)
    var layout = MustacheLayout(try lexer.tokens(), template: name)
    try layout.settle()
    var parser = MustacheParser(layout.tokens, template: name)
    nodes = try parser.nodes()
  }

  /// Renders the template over a value. Partials and parents are looked up by the name that the tag gives.
  package func render(
    _ context: MustacheValue,
    partials: [String: MustacheTemplate] = [:],
    options: MustacheOptions = MustacheOptions()
  ) throws(MustacheError) -> String {
    var renderer = MustacheRenderer(partials: partials, options: options, context: context)
    try renderer.render(self)
    return String(decoding: renderer.output, as: UTF8.self)
  }
}

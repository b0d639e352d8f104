import SwiftwrightMustache
import Testing

/// Where and how templates fail, and what only generating code asks of them.
struct StrictTests {
  @Test(arguments: [
    ("{{name}", 1, 1, "the tag is not closed: '}}' is missing"),
    ("a\n  é {{{name}}", 2, 5, "the tag is not closed: '}}}' is missing"),
    ("{{#a}}\n{{/b}}", 2, 1, "'b' is closed where 'a' of line 1 is still open"),
    ("text {{/a}}", 1, 6, "'a' is closed but not open"),
    ("\n\n {{^a}}", 3, 2, "'a' is not closed"),
    ("{{ }}", 1, 1, "the tag has no name"),
    ("{{a b}}", 1, 1, "'a b' is not a name: names are words without spaces, joined by single dots"),
    ("{{a..b}}", 1, 1, "'a..b' is not a name: names are words without spaces, joined by single dots"),
    ("{{=<% =}}", 1, 1, "new delimiters are written as two words, such as '{{=<% %>=}}'"),
  ])
  func refuses(_ source: String, line: Int, column: Int, message: String) {
    let expected = MustacheError(template: "a.mustache", line: line, column: column, message: message)
    #expect(throws: expected) { try MustacheTemplate(source, name: "a.mustache") }
  }

  @Test(arguments: [
    ("{{nme}}", 1, 1, "there is no 'nme' here; the innermost context has name, none, parts"),
    ("{{name}}\n {{#nme}}{{/nme}}", 2, 2, "there is no 'nme' here; the innermost context has name, none, parts"),
    ("{{^nme}}{{/nme}}", 1, 1, "there is no 'nme' here; the innermost context has name, none, parts"),
    ("{{#parts}}{{kind}}{{/parts}}", 1, 11, "there is no 'kind' here; the innermost context has part"),
    ("{{none.more}}", 1, 1, "'none.more' does not exist: there is no 'more' in it"),
    ("{{parts}}", 1, 1, "'parts' is not text: a section goes over a list or an object"),
    ("{{>missing}}", 1, 1, "there is no template 'missing'"),
    ("{{>*name}}", 1, 1, "there is no template 'Ann'"),
    ("{{>*parts}}", 1, 1, "'parts' does not name a template: it is not text"),
  ])
  func refusesToRender(_ source: String, line: Int, column: Int, message: String) throws {
    let template = try MustacheTemplate(source, name: "a.mustache")
    let expected = MustacheError(template: "a.mustache", line: line, column: column, message: message)
    #expect(throws: expected) {
      try template.render(["name": "Ann", "none": nil, "parts": [["part": "one"]]])
    }
    #expect(throws: Never.self) { try template.render([:], options: .specification) }
  }

  @Test func namesTheTemplateThatFails() throws {
    let outer = try MustacheTemplate(
      "{{#a}}\n {{>inner}}\n{{/a}}\n{{<parent}}{{$x}}\n{{wrong}}{{/x}}{{/parent}}",
      name: "outer"
    )
    let inner = try MustacheTemplate("fine\n{{missing}}", name: "inner")
    let parent = try MustacheTemplate("{{$x}}{{/x}}", name: "parent")
    let partials = ["inner": inner, "parent": parent]
    #expect(throws: MustacheError.self) { try outer.render(["a": true], partials: partials) }
    do {
      _ = try outer.render(["a": true], partials: partials)
    } catch {
      #expect(error.description == "inner:2:1: there is no 'missing' here; the innermost context has a")
    }
    do {
      _ = try outer.render(["a": false], partials: partials)
    } catch {
      #expect((error.template, error.line, error.column) == ("outer", 5, 1))
    }
  }

  @Test func endlessRecursionIsAnError() throws {
    let template = try MustacheTemplate("{{>a}}", name: "a")
    #expect(throws: MustacheError.self) { try template.render([:], partials: ["a": template]) }
  }

  @Test func emptyNamesThatAreThereAreFalse() throws {
    let template = try MustacheTemplate(
      "{{#a}}a{{/a}}{{#b}}b{{/b}}{{#c}}c{{/c}}{{#d}}d{{/d}}{{^a}}A{{/a}}{{^b}}B{{/b}}{{^c}}C{{/c}}{{^d}}D{{/d}}",
      name: "a"
    )
    #expect(try template.render(["a": nil, "b": false, "c": "", "d": []]) == "ABCD")
    #expect(try template.render(["a": [:], "b": true, "c": "x", "d": ["", ""]]) == "abcdd")
  }

  /// Text of several lines goes in as a list of lines; lines without anything on them get no indentation.
  @Test func setsLinesAtTheIndentationOfTheirPlace() throws {
    let file = try MustacheTemplate("struct S {\n  {{>member}}\n\n  {{>member}}\n}\n", name: "file")
    let member = try MustacheTemplate(
      "{{#documentation}}\n///{{#.}} {{.}}{{/.}}\n{{/documentation}}\nvar {{name}}: {{{type}}} {\n\n  \"<\\n>\"\n}\n",
      name: "member"
    )
    let value: MustacheValue = [
      "documentation": .lines("One.\n\nTwo."), "name": "a", "type": "Array<Int & Any>",
    ]
    let indented = """
        /// One.
        ///
        /// Two.
        var a: Array<Int & Any> {

          "<\\n>"
        }

      """
    #expect(try file.render(value, partials: ["member": member]) == "struct S {\n\(indented)\n\(indented)}\n")
  }

  /// A block with lines of its own is indented at its place, whatever its indentation where it is written.
  @Test func fillsBlocksOfParents() throws {
    let parent = try MustacheTemplate("type {\n  {{$body}}\n  none\n  {{/body}}\n}\n", name: "parent")
    let child = try MustacheTemplate(
      "  {{<parent}}\n{{$body}}\n      a {\n        b\n      }\n{{/body}}\n  {{/parent}}\n",
      name: "child"
    )
    #expect(try child.render([:], partials: ["parent": parent]) == "  type {\n    a {\n      b\n    }\n  }\n")
    #expect(try parent.render([:]) == "type {\n  none\n}\n")
  }

  /// A section that does not fit leaves nothing behind, and its line's beginning counts, that of partials too.
  @Test(arguments: [
    ("abc", "  f(abc)\n"), ("abcd", "  f(\n    abcd\n  )\n"),
  ])
  func choosesByWidth(name: String, expected: String) throws {
    let template = try MustacheTemplate("  {{>call}}\n", name: "a.mustache")
    let call = try MustacheTemplate(
      "{{#fits}}\nf({{name}})\n{{/fits}}\n{{^fits}}\nf(\n  {{name}}\n)\n{{/fits}}\n", name: "call.mustache")
    let rendered = try template.render(
      ["name": .string(name)], partials: ["call": call], options: MustacheOptions(lineWidth: 8))
    #expect(rendered == expected)
  }
}

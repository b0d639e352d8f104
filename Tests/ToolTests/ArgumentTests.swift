import SwiftwrightEmitter
import Testing

@testable import swiftwright

struct ArgumentTests {
  @Test(arguments: [
    ([], "there is no command; the commands are generate, inspect, lint, diff, explain, config-schema, help"),
    (["generat"], "unknown command 'generat'; did you mean 'generate'?"),
    (["--versoin"], "unknown option '--versoin'; did you mean '--version'?"),
    (["help", "lnt"], "unknown command 'lnt'; did you mean 'lint'?"),
    (["generate", "--ouput=x"], "unknown option '--ouput'; did you mean '--output'?"),
    (["generate", "--check=yes"], "--check takes no value"),
    (["generate", "--check", "--check"], "--check is given twice"),
    (["generate", "--config"], "--config takes a value: --config FILE"),
    (["generate", "--config="], "--config takes a value: --config FILE"),
    (["generate", "--config", "--check"], "--config takes a value: --config FILE"),
    (["generate", "spec.yaml"], "'spec.yaml' is not expected: 'generate' takes options only"),
    (["generate", "--spec", "a.yaml", "--output", "out"], "--spec needs --name NAME"),
    (["generate", "--spec", "a.yaml", "--name", "A"], "--spec needs --output DIR"),
    (["generate", "--spec", "a.yaml", "--config", "b.yaml"], "--config and --spec exclude each other"),
    (["generate", "--name", "A"], "--name goes with --spec; the configuration file says it for its documents"),
    (["generate", "--spec=a", "--name=1a", "--output=b"], "--name '1a' is not a Swift identifier"),
    (["generate", "--check", "--dry-run"], "--check and --dry-run exclude each other"),
    (
      ["generate", "--emit", "models,clients"],
      "unknown value 'clients'; did you mean 'client'? (--emit takes models, client, server)"
    ),
    (["inspect"], "FILE is missing: swiftwright inspect FILE"),
    (["diff", "a.yaml"], "NEW is missing: swiftwright diff OLD NEW"),
    (["diff", "a", "b", "c"], "'c' is not expected: 'diff' takes OLD and NEW"),
    (["diff", "a", "b", "--fail-on", "all"], "unknown value 'all' (--fail-on takes breaking, any)"),
    (["diff", "--explain", "typ-changed"], "unknown rule 'typ-changed'; did you mean 'type-changed'?"),
    (["inspect", "a", "b"], "'b' is not expected: 'inspect' takes one FILE"),
    (
      ["inspect", "a", "--stage", "grph"],
      "unknown value 'grph'; did you mean 'graph'? (--stage takes yaml, document, graph, swift)"
    ),
  ])
  func refuses(_ words: [String], message: String) {
    do throws(Misuse) {
      _ = try Invocation(words)
      Issue.record("\(words) makes sense")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test func readsWhatToGenerate() throws {
    guard
      case .generate(let request) = try Invocation([
        "generate", "--spec=a.yaml", "--name", "A", "--output", "out", "--emit=client,models", "--modules", "one",
        "--dry-run", "--strict", "--quiet", "--templates", "T",
      ]), case .document(let document) = request.source
    else {
      Issue.record("not a request to generate from a document")
      return
    }
    #expect((document.name, document.document, document.output) == ("A", "a.yaml", "out"))
    #expect(document.modules == .one)
    #expect(request.parts == [.models, .client])
    #expect(request.templates == "T")
    #expect(request.mode == .dryRun)
    #expect(request.reporting == ReportingRequest(isStrict: true, isQuiet: true))

    guard case .generate(let plain) = try Invocation(["generate"]), case .configuration(let path) = plain.source else {
      Issue.record("not a request to generate by the configuration")
      return
    }
    #expect(path == "spec/swiftwright.yaml")
    #expect(plain.parts == nil)
  }

  @Test func wordsAfterTwoDashesAreOperands() throws {
    guard case .lint(let request) = try Invocation(["lint", "--strict", "--", "--odd.yaml"]) else {
      Issue.record("not a request to lint")
      return
    }
    #expect(request.file == "--odd.yaml")
    #expect(request.reporting.isStrict)
  }

  /// What help says and what is parsed come from one table; this sees that nothing is left out of it.
  @Test(arguments: Command.allCases)
  func helpNamesEveryOption(_ command: Command) throws {
    let help = command.syntax.help
    for option in command.syntax.options { #expect(help.contains("--\(option.name)")) }
    for line in help.split(separator: "\n") { #expect(line.count <= 100) }
    guard case .help(command) = try Invocation([command.rawValue, "--help"]) else {
      Issue.record("--help is not help")
      return
    }
  }

  @Test(arguments: [
    ("spec", "../Generated/A", "Generated/A"), ("", "a/./b", "a/b"), ("a/b", "../../../c", "../c"),
    ("spec", "/x/../y", "/y"), ("..", "../a", "../../a"), ("a", "..", "."),
  ])
  func joinsPaths(folder: String, path: String, joined: String) {
    #expect(Path.joined(folder, path) == joined)
  }
}

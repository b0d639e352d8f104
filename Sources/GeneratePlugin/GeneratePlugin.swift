import Foundation
import PackagePlugin

/// `swift package generate-api`: runs swiftwright in the package's folder with the arguments it was given.
///
/// Without arguments the package's `spec/swiftwright.yaml` says what to generate. With the name of a target, that target's
/// `swiftwright.yaml` or `openapi.yaml` does.
@main
struct GeneratePlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let tool = try context.tool(named: "swiftwright").url
    for words in try invocations(arguments, package: context.package) {
      let process = Process()
      process.executableURL = tool
      process.arguments = words
      process.currentDirectoryURL = context.package.directoryURL
      try process.run()
      process.waitUntilExit()
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        throw Failure(description: "swiftwright \(words.first ?? "") ended with status \(process.terminationStatus)")
      }
    }
  }

  /// What the tool is run with: once, or once for each target.
  private func invocations(_ arguments: [String], package: Package) throws -> [[String]] {
    var extractor = ArgumentExtractor(arguments)
    var targets = extractor.extractOption(named: "target")
    var rest = extractor.remainingArguments
    if let first = rest.first, package.targets.contains(where: { $0.name == first }) {
      targets.append(rest.removeFirst())
    }
    if targets.isEmpty {
      // A first word that is no option is a command of the tool's.
      return [rest.first.map { $0.hasPrefix("-") } ?? true ? ["generate"] + rest : rest]
    }
    return try targets.map { ["generate"] + (try source(of: $0, package: package)) + rest }
  }

  /// The options that name what a target's folder holds.
  private func source(of name: String, package: Package) throws -> [String] {
    guard let target = package.targets.first(where: { $0.name == name }) else {
      let names = package.targets.map(\.name).sorted().joined(separator: ", ")
      throw Failure(description: "the package has no target '\(name)'; its targets are \(names)")
    }
    func path(_ file: String) -> String { target.directoryURL.appending(path: file).path }
    if FileManager.default.fileExists(atPath: path("swiftwright.yaml")) {
      return ["--config", path("swiftwright.yaml")]
    }
    for file in ["openapi.yaml", "openapi.yml", "openapi.json"] where FileManager.default.fileExists(atPath: path(file))
    {
      return ["--spec", path(file), "--name", name, "--output", path("Generated"), "--modules", "one"]
    }
    throw Failure(
      description: "the target '\(name)' has neither swiftwright.yaml nor openapi.yaml in \(target.directoryURL.path)"
    )
  }
}

private struct Failure: Error, CustomStringConvertible {
  var description: String
}

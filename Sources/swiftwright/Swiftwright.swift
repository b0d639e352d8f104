#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The tool: what the words of the command line ask for is done, and the exit status says how it went.
@main
struct Swiftwright {
  static let version = "0.1.0"

  /// When this executable was written, in nanoseconds since 1970; nil if that can't be found out.
  static var executableDate: Int? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      return _NSGetExecutablePath(&path, &size) == 0 ? Files.modified(String(cString: path)) : nil
    #else
      return Files.modified("/proc/self/exe")
    #endif
  }

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  static func run(_ words: [String]) -> ExitStatus {
    do throws(Misuse) {
      switch try Invocation(words) {
      case .help(let command): return Terminal.standardOutput.say(command?.syntax.help ?? Command.overview)
      case .version: return Terminal.standardOutput.say("swiftwright \(version)\n")
      case .generate(let request): return GenerateCommand(request).run()
      case .inspect(let request): return InspectCommand(request).run()
      case .lint(let request): return LintCommand(request).run()
      case .diff(let request): return DiffCommand(request).run()
      case .configurationSchema: return Terminal.standardOutput.say(ConfigurationSyntax.jsonSchema)
      case .explain(let request): return ExplainCommand(request).run()
      }
    } catch {
      let help = error.command.map { "swiftwright \($0.rawValue) --help" } ?? "swiftwright --help"
      Terminal.standardError.fail("\(error.message)\nSee '\(help)'.")
      return .misused
    }
  }
}

/// What the tool tells its caller.
enum ExitStatus: Int32 {
  case done = 0
  /// The input has errors, something could not be read or written, `--check` found the output to be stale, or
  /// `--fail-on` a change that counts.
  case failed = 1
  /// The command line makes no sense.
  case misused = 64
}

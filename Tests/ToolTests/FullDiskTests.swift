import Foundation
import Testing

@testable import swiftwright

/// Runs onto a disk that has no room, or that may only be read.
///
/// The disk is a file system in memory, which is mounted where only the run sees it: what is in the folder `state` is
/// copied onto it before the run, and back after it.
struct FullDiskTests {
  private let folder: TemporaryFolder

  private enum Room: CustomStringConvertible {
    case ample
    /// So many pages are free.
    case pages(Int)
    /// The disk is read-only.
    case none

    var description: String {
      switch self {
      case .ample: "ample"
      case .pages(let count): "\(count)"
      case .none: "none"
      }
    }
  }

  private static let script = """
    set -e
    room=$1
    shift
    mkdir -p disk state
    mount -t tmpfs -o size=4m tmpfs disk
    cp -a state/. disk
    case $room in
    ample) ;;
    none) mount -o remount,ro disk ;;
    *)
      cat /dev/zero >disk/.filler 2>/dev/null || true
      truncate -s -$((room * 4096)) disk/.filler ;;
    esac
    status=0
    "$@" || status=$?
    [ "$room" = none ] || rm -f disk/.filler
    rm -rf state
    cp -a disk state
    exit $status
    """

  /// What mounts the disk, as the superuser or as one of a user namespace; nil where neither may.
  private static let launcher: [String]? = [[], ["--user", "--map-root-user"]]
    .map { ["/usr/bin/unshare", "--mount"] + $0 }
    .first { words in
      guard FileManager.default.isExecutableFile(atPath: words[0]) else { return false }
      let process = Process()
      process.executableURL = URL(filePath: words[0])
      process.arguments = words.dropFirst() + ["/bin/sh", "-c", "mount -t tmpfs tmpfs /mnt"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.document(version: "1", description: "Early"), to: "early.yaml")
    try folder.write(Self.document(version: "2", description: String(repeating: "Late. ", count: 900)), to: "late.yaml")
  }

  /// - Parameter description: Ends up in the files of all types.
  private static func document(version: String, description: String) -> String {
    let schemas = (1...9).map {
      "    T\($0): {type: object, description: '\(description)', properties: {a: {type: string}}}"
    }
    return """
      openapi: 3.1.0
      info: {title: Shop, version: '\(version)'}
      paths: {}
      components:
        schemas:
      \(schemas.joined(separator: "\n"))

      """
  }

  private func arguments(_ name: String, output: String = "disk/out") -> [String] {
    ["generate", "--spec", "\(name).yaml", "--name", "Shop", "--output", output]
  }

  private func run(_ name: String, _ launcher: [String], room: Room) throws -> Outcome {
    try folder.run(arguments(name), through: launcher + ["/bin/sh", "-c", Self.script, "sh", "\(room)"])
  }

  /// The generated files below a folder.
  private func contents(of name: String) throws -> [String: Data] {
    let root = folder.path + "/" + name
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { !$0.hasSuffix(Lock.name) }
    return Dictionary(
      uniqueKeysWithValues: files.compactMap { file in
        FileManager.default.contents(atPath: root + "/" + file).map { (file, $0) }
      })
  }

  private func expectWholeFiles(in folder: String, of states: [[String: Data]], _ comment: Comment) throws {
    for (path, data) in try contents(of: folder) {
      #expect(states.contains { $0[path] == data }, "\(path) is of neither version, \(comment)")
    }
  }

  @Test func aFullDiskLeavesWholeFilesAndTheNextRunRepairs() throws {
    guard let launcher = Self.launcher else {
      print("skipped: no file system can be mounted")
      return
    }
    var states: [[String: Data]] = []
    for name in ["early", "late"] {
      try #require(try folder.run(arguments(name, output: name)).status == 0)
      states.append(try contents(of: name))
    }
    // Onto an empty disk, and over what was generated before.
    for (begin, free) in [(false, 0), (false, 5), (false, 17), (true, 0), (true, 1), (true, 5), (true, 9)] {
      try? FileManager.default.removeItem(atPath: folder.path + "/state")
      if begin { try #require(try run("early", launcher, room: .ample).status == 0) }
      let before = try contents(of: "state/out")
      #expect(before == (begin ? states[0] : [:]))

      let failure = try run("late", launcher, room: .pages(free))
      let comment: Comment = "with \(free) pages free\(begin ? " beside an earlier version" : "")"
      #expect(failure.status == 1, comment)
      #expect(
        failure.errors.contains(/^error: cannot (write|make the folder) 'disk\/out.*': the disk is full; run it again/),
        "\(failure.errors)")
      try expectWholeFiles(in: "state/out", of: states, comment)
      #expect(try folder.contents().filter { $0.contains(".swiftwright-") } == [], comment)
      if !begin { #expect(try contents(of: "state/out") == [:], comment) }

      #expect(try run("late", launcher, room: .ample).status == 0, comment)
      #expect(try contents(of: "state/out") == states[1], comment)
    }
  }

  @Test func aDiskThatIsReadOnlyIsNamed() throws {
    guard let launcher = Self.launcher else {
      print("skipped: no file system can be mounted")
      return
    }
    try #require(try run("early", launcher, room: .ample).status == 0)
    let before = try contents(of: "state")
    let failure = try run("late", launcher, room: .none)
    #expect(failure.status == 1)
    #expect(failure.errors.hasPrefix("error: cannot write 'disk/out/\(Lock.name)': the disk is read-only"))
    #expect(try contents(of: "state") == before)
  }

  /// A limit on the size of files makes writing fail in the midst of a file, whoever runs the test.
  @Test func aFileThatCannotBeWrittenToItsEndIsNotThere() throws {
    try #require(try folder.run(arguments("early", output: "early")).status == 0)
    try #require(try folder.run(arguments("late", output: "late")).status == 0)
    let states = [try contents(of: "early"), try contents(of: "late")]
    let launcher = ["/bin/sh", "-c", #"trap '' XFSZ; ulimit -f 4; exec "$@""#, "sh"]
    for output in ["new", "early"] {
      let failure = try folder.run(arguments("late", output: output), through: launcher)
      #expect(failure.status == 1)
      #expect(failure.errors.contains(": File too large; run it again"), "\(failure.errors)")
      try expectWholeFiles(in: output, of: states, "in \(output)")
      #expect(try folder.contents().filter { $0.contains(".swiftwright-") } == [])
      #expect(try folder.run(arguments("late", output: output)).status == 0)
      #expect(try contents(of: output) == states[1])
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aReportThatCannotBePrintedIsAnError() throws {
    let launcher = ["/bin/sh", "-c", #"exec "$@" >/dev/full"#, "sh"]
    for arguments in [["diff", "early.yaml", "late.yaml"], ["inspect", "early.yaml"]] {
      let failure = try folder.run(arguments, through: launcher)
      #expect(failure.status == 1)
      #expect(failure.errors == "error: cannot write the output: the disk is full\n")
    }
  }
}

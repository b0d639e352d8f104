import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files of the Git repository that the current folder is in, as one process of Git hands them out: `git cat-file --batch`.
/// It is started when the first file is asked for, and ends with this.
final class GitObjects: Sendable {
  private let isQuiet: Bool
  private let process = Mutex<GitProcess?>(nil)

  /// - Parameter isQuiet: Whether what Git itself has to say is not shown.
  init(isQuiet: Bool = false) {
    self.isQuiet = isQuiet
  }

  deinit {
    process.withLock { $0?.end() }
  }

  /// The bytes of a file.
  func read(_ file: GitFile) throws(FileError) -> [UInt8] {
    let name = file.name
    // Git takes one name a line.
    guard !file.revision.contains("\n"), !file.path.contains("\n") else {
      throw FileError("cannot read '\(name)': its name has a line break")
    }
    return try process.withLock { process throws(FileError) in
      var git = if let process { process } else { try GitProcess(isQuiet: isQuiet, for: name) }
      process = git
      defer { process = git }
      let answer = git.object("\(file.revision):./\(file.path)")
      switch answer {
      case .blob(let bytes): return bytes
      case .other: throw FileError("read", name, EISDIR)
      case .missing:
        let isKnown = if case .other = git.object("\(file.revision)^{tree}") { true } else { false }
        let reason = isKnown ? "revision \(file.revision) does not have it" : "there is no revision \(file.revision)"
        throw FileError("cannot read '\(name)': \(reason)")
      case .none: throw FileError("cannot read '\(name)': git does not answer")
      }
    }
  }
}

/// A process of Git that is asked for objects by their names.
private struct GitProcess {
  enum Object {
    case blob([UInt8])
    /// A folder, or something else that is no file.
    case other
    case missing
  }

  private let process: pid_t
  /// Where names are written and answers are read.
  private let descriptor: Int32
  private var unread: ArraySlice<UInt8> = []

  /// - Parameter name: What errors say was to be read.
  init(isQuiet: Bool, for name: String) throws(FileError) {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    // A socket rather than two pipes: writing to a Git that has ended is then an error, not a signal.
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw FileError("read", name, errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      var isSilent: Int32 = 1
      setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &isSilent, socklen_t(MemoryLayout<Int32>.size))
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    if isQuiet { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
    let words = ["git", "cat-file", "--batch"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, "git", &actions, nil, &arguments, environ)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      throw FileError("run git to read", name, failure)
    }
    self.process = process
    descriptor = ends[0]
  }

  func end() {
    close(descriptor)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// What has a name; nil if Git has ended.
  mutating func object(_ name: String) -> Object? {
    guard send(name + "\n"), let head = line() else { return nil }
    // `<hash> blob <size>`, or the name and why there is no such object.
    let words = head.split(separator: UInt8(ascii: " "))
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else { return .missing }
    guard let bytes = bytes(size), self.bytes(1) != nil else { return nil }
    return words[1].elementsEqual("blob".utf8) ? .blob(bytes) : .other
  }

  private func send(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        #if canImport(Darwin)
          let count = systemSend(descriptor, rest, 0)
        #else
          let count = systemSend(descriptor, rest, Int32(MSG_NOSIGNAL))
        #endif
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  private mutating func line() -> ArraySlice<UInt8>? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread = unread[(end + 1)...] }
        return unread[..<end]
      }
      guard readMore(65_536) else { return nil }
    }
  }

  private mutating func bytes(_ count: Int) -> [UInt8]? {
    while unread.count < count {
      guard readMore(max(count - unread.count, 65_536)) else { return nil }
    }
    defer { unread = unread.dropFirst(count) }
    return Array(unread.prefix(count))
  }

  private mutating func readMore(_ capacity: Int) -> Bool {
    let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      repeat {
        count = max(systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer)), 0)
      } while count == 0 && errno == EINTR
    }
    unread = unread.isEmpty ? piece[...] : unread + piece
    return !piece.isEmpty
  }
}

/// `read(2)`, which has the name of a method here.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// `send(2)`, which has the name of a method here.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, _ flags: Int32) -> Int {
  send(descriptor, bytes.baseAddress, bytes.count, flags)
}

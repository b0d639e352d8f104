#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file or a folder could not be used, in words for the user.
struct FileError: Error, Equatable {
  var message: String

  init(_ message: String) {
    self.message = message
  }

  /// For example: `cannot read 'petstore.yaml': it does not exist`.
  ///
  /// - Parameter code: What the system said, a value of `errno`.
  init(_ verb: String, _ path: String, _ code: Int32) {
    message = "cannot \(verb) '\(path)': \(Self.reason(code))"
  }

  /// What a value of `errno` means, in a few words.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of its path is not a folder"
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "permission denied"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case EEXIST: "a file is in the way"
    default: String(cString: strerror(code))
    }
  }
}

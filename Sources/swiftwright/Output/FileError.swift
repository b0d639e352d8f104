#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
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
  init(_ verb: String, _ path: String, _ error: any Error) {
    message = "cannot \(verb) '\(path)': \(Self.reason(error))"
  }

  /// The same for an error number of the system.
  init(_ verb: String, _ path: String, code: Int32) {
    message = "cannot \(verb) '\(path)': \(Self.reason(code))"
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EISDIR: "it is a folder"
    case ENOENT, ENOTDIR: "a part of its path is not a folder"
    case EROFS: "the disk is read-only"
    case EACCES, EPERM: "permission denied"
    case ENOSPC, EDQUOT: "the disk is full"
    default: String(cString: strerror(code))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    if let underlying = error.underlying as? POSIXError {
      switch underlying.code {
      case .EISDIR: return "it is a folder"
      case .ENOTDIR: return "a part of its path is not a folder"
      case .EROFS: return "the disk is read-only"
      default: break
      }
    }
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "it does not exist"
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileWriteOutOfSpace: return "the disk is full"
    case .fileWriteVolumeReadOnly: return "the disk is read-only"
    case .fileWriteFileExists: return "a file is in the way"
    default: return "\(error)"
    }
  }
}

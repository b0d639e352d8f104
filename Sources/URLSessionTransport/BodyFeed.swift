#if !canImport(FoundationNetworking)
  internal import Foundation
  internal import SwiftwrightRuntime

  /// Feeds a session with the chunks of a body, each when the one before has been taken.
  enum BodyFeed {
    /// How many bytes may be on their way from the body to the session.
    private static let bufferSize = 1 << 16

    /// The end that the session reads from; nil when there can be none.
    ///
    /// - Parameter onFailure: Told when the body cannot be read, which must not look like its end.
    static func stream(_ body: HTTPBody, onFailure: @escaping @Sendable (any Error) -> Void) -> InputStream? {
      var input: InputStream?
      var output: OutputStream?
      Stream.getBoundStreams(withBufferSize: bufferSize, inputStream: &input, outputStream: &output)
      guard let input, let output else { return nil }
      let writer = Writer(output)
      Task {
        do {
          for try await chunk in body {
            guard await writer.write(chunk) else { break }
          }
          writer.close()
        } catch {
          onFailure(error)
        }
      }
      return input
    }

    /// The end that is written to, on a queue of its own since writing blocks while the buffer is full.
    private final class Writer: Sendable {
      private nonisolated(unsafe) let output: OutputStream
      private let queue = DispatchQueue(label: "request body")

      init(_ output: OutputStream) {
        self.output = output
        queue.async { [self] in self.output.open() }
      }

      /// Whether all of it was taken; if not, nobody reads any more.
      func write(_ bytes: [UInt8]) async -> Bool {
        await withCheckedContinuation { continuation in
          queue.async { [self] in
            continuation.resume(returning: writeAll(bytes))
          }
        }
      }

      private func writeAll(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { output.write($0, maxLength: buffer.count) } ?? 0
          }
          guard count > 0 else { return false }
          rest = rest.dropFirst(count)
        }
        return true
      }

      func close() {
        queue.async { [self] in output.close() }
      }
    }
  }
#endif

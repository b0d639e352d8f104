#if !canImport(FoundationNetworking)
  internal import Foundation
  internal import SwiftwrightRuntime

  /// Feeds a session with the chunks of a body, each when the one before has been taken.
  enum BodyFeed {
    /// How many bytes may be on their way from the body to the session.
    private static let bufferSize = 1 << 16

    /// The end that the session reads from.
    ///
    /// - Parameter onFailure: Told when the body cannot be read; the stream does not end then.
    static func stream(_ body: HTTPBody, onFailure: @escaping @Sendable (any Error) -> Void) -> InputStream? {
      var input: InputStream?
      var output: OutputStream?
      Stream.getBoundStreams(withBufferSize: bufferSize, inputStream: &input, outputStream: &output)
      guard let output else { return nil }
      let writer = Writer(output)
      Task {
        do {
          for try await chunk in body where !(try await writer.write(chunk)) { break }
          writer.close()
        } catch {
          onFailure(error)
          writer.close()
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
      func write(_ bytes: [UInt8]) async throws -> Bool {
        await withCheckedContinuation { continuation in
          queue.async { [self] in
            var rest = bytes[...]
            while !rest.isEmpty {
              let count = rest.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { output.write($0, maxLength: buffer.count) } ?? 0
              }
              guard count > 0 else { return continuation.resume(returning: false) }
              rest = rest.dropFirst(count)
            }
            continuation.resume(returning: true)
          }
        }
      }

      func close() {
        queue.async { [self] in output.close() }
      }
    }
  }
#endif

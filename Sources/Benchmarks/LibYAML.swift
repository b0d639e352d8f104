import CSwiftwrightLibYAML

/// libyaml without anything of ours: the floor for every tool that reads YAML through it.
enum LibYAML {
  struct Failure: Error {}

  /// Pulls every event of a document and returns their number.
  ///
  /// - Throws: ``Failure`` where libyaml finds an error.
  @discardableResult
  static func countEvents(_ bytes: [UInt8]) throws(Failure) -> Int {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw Failure() }
    defer { yaml_parser_delete(&parser) }
    let count = bytes.withUnsafeBufferPointer { buffer -> Int? in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var count = 0
      var event = yaml_event_t()
      repeat {
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        count += 1
        if isLast { return count }
      } while true
    }
    guard let count else { throw Failure() }
    return count
  }
}

import CSwiftwrightLibYAML
import SwiftwrightDiagnostics

/// The events of libyaml's parser, one at a time. Owns the memory of the parser and of the current event.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let file: SourceFile
  private let marks: YAMLMarks

  /// Reads from the file's bytes, which must outlive the parser.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: SourceFile, marks: YAMLMarks) {
    self.file = file
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    self.marks = marks
    if yaml_parser_initialize(parser) != 0 {
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes on to the next event.
  func next() throws(YAMLError) -> YAMLEvent {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) != 0 else {
      throw YAMLError(readerOf: parser.pointee, in: file) ?? YAMLError(parser.pointee, marks)
    }
    let location = marks.location(event.pointee.start_mark)
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let anchor = Self.string(event.pointee.data.scalar.anchor)
      let tag = Self.string(event.pointee.data.scalar.tag)
      let bytes = UnsafeBufferPointer(
        start: event.pointee.data.scalar.value,
        count: event.pointee.data.scalar.length
      )
      let scalar = YAMLScalar(
        text: String(decoding: bytes, as: UTF8.self),
        style: YAMLScalar.Style(event.pointee.data.scalar.style),
        tag: tag.flatMap(YAMLScalar.Tag.init)
      )
      return .scalar(scalar, location, anchor: anchor)
    case YAML_ALIAS_EVENT:
      return .alias(Self.string(event.pointee.data.alias.anchor) ?? "", location)
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(location, anchor: Self.string(event.pointee.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(location, anchor: Self.string(event.pointee.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return .end
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart(location)
    case YAML_STREAM_END_EVENT:
      return .streamEnd
    default:
      return .other
    }
  }

  /// Where the text ends.
  var end: SourceLocation {
    file.location(atOffset: file.bytes.count)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }
}

/// What the parser came upon.
enum YAMLEvent {
  case scalar(YAMLScalar, SourceLocation, anchor: String?)
  case alias(String, SourceLocation)
  case sequenceStart(SourceLocation, anchor: String?)
  case mappingStart(SourceLocation, anchor: String?)
  /// The end of a sequence or mapping.
  case end
  case documentStart(SourceLocation)
  case streamEnd
  /// The start of the stream, the end of a document.
  case other
}

extension YAMLScalar.Style {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension YAMLScalar.Tag {
  init(_ tag: String) {
    switch tag {
    case "tag:yaml.org,2002:null": self = .null
    case "tag:yaml.org,2002:bool": self = .bool
    case "tag:yaml.org,2002:int": self = .int
    case "tag:yaml.org,2002:float": self = .float
    case "tag:yaml.org,2002:str", "!": self = .string
    default: self = .other
    }
  }
}

import SwiftwrightDiagnostics
import SwiftwrightYAML

extension ObjectReader {
  mutating func object<Object: DocumentObject>(_ name: String, _ type: Object.Type) -> Object? {
    guard let node = node(name, "a mapping") else { return nil }
    guard node.mapping != nil else {
      wrongType(name, "a mapping", node)
      return nil
    }
    return reader.object(node, type)
  }

  mutating func objects<Object: DocumentObject>(_ name: String, _ type: Object.Type) -> [Object] {
    list(name).compactMap { reader.object($0, type) }
  }

  mutating func map<Object: DocumentObject>(_ name: String, _ type: Object.Type) -> OrderedMap<Object> {
    map(name) { reader, entry in reader.object(entry.value, type) }
  }

  mutating func referenceOr<Object: DocumentObject>(_ name: String, _ type: Object.Type) -> ReferenceOr<Object>? {
    guard let node = node(name, "a mapping") else { return nil }
    guard node.mapping != nil else {
      wrongType(name, "a mapping", node)
      return nil
    }
    return reader.referenceOr(node, type)
  }

  mutating func references<Object: DocumentObject>(_ name: String, _ type: Object.Type) -> [ReferenceOr<Object>] {
    list(name).compactMap { reader.referenceOr($0, type) }
  }

  mutating func referenceMap<Object: DocumentObject>(
    _ name: String,
    _ type: Object.Type
  ) -> OrderedMap<ReferenceOr<Object>> {
    map(name) { reader, entry in reader.referenceOr(entry.value, type) }
  }

  mutating func schema(_ name: String) -> SchemaObject? {
    guard let node = node(name, "a schema") else { return nil }
    return reader.schema(node)
  }

  mutating func schemas(_ name: String) -> [SchemaObject] {
    list(name).compactMap { reader.schema($0) }
  }

  mutating func schemaMap(_ name: String) -> OrderedMap<SchemaObject> {
    map(name) { reader, entry in reader.schema(entry.value) }
  }

  /// The properties of an object; one without a value is a schema that admits anything.
  mutating func properties() -> OrderedMap<SchemaObject> {
    map("properties") { reader, entry in
      if entry.value.isNull {
        reader.warning(
          "null-value", "the schema of `\(entry.key)` is null; the type is any JSON value", at: entry.value.location)
        return SchemaObject(boolean: true, at: entry.value.location, reader: reader)
      }
      reader.isProperty = true
      defer { reader.isProperty = false }
      return reader.schema(entry.value)
    }
  }

  /// The entries of a mapping of strings.
  mutating func stringMap(_ name: String) -> OrderedMap<Located<String>> {
    var entries: [Named<Located<String>>] = []
    for entry in self.entries(name) {
      guard let text = text(entry.value, entry.key) else { continue }
      entries.append(Named(entry.key, at: entry.keyLocation, text))
    }
    return OrderedMap(entries)
  }

  /// Headers by name.
  mutating func headers() -> OrderedMap<ReferenceOr<HeaderObject>> {
    map("headers") { reader, entry in
      reader.checkName(entry.key, in: .header, at: entry.keyLocation)
      return reader.referenceOr(entry.value, HeaderObject.self)
    }
  }

  /// Content by media type.
  mutating func content(_ name: String = "content") -> OrderedMap<ReferenceOr<MediaTypeObject>> {
    map(name) { reader, entry in
      if !isMediaType(entry.key) {
        reader.warning(
          "media-type-syntax",
          "`\(entry.key)` is no media type of the form `type/subtype`; a body of it is bytes",
          at: entry.keyLocation
        )
      }
      return reader.referenceOr(entry.value, MediaTypeObject.self)
    }
  }

  /// Reads each entry of a mapping; those that give nil were reported and are left out.
  mutating func map<Value>(
    _ name: String,
    _ read: (DocumentReader, YAMLMapping.Entry) -> Value?
  ) -> OrderedMap<Value> {
    guard present(name) else { return OrderedMap() }
    var values: [Named<Value>] = []
    for entry in entries(name) {
      guard let value = read(reader, entry) else { continue }
      values.append(Named(entry.key, at: entry.keyLocation, value))
    }
    return OrderedMap(values)
  }
}

extension OperationSchemas {
  /// Checks the headers of a response, and its body if it is JSON and all here.
  ///
  /// - Throws: ``ResponseViolation``.
  func check(_ status: Int, _ headers: HTTPHeaders, _ bytes: [UInt8]?, _ options: SchemaOptions) throws {
    let content = try content()
    var violation = ResponseViolation(
      operation: id, status: status,
      headerFaults: content.headers(status).flatMap { Self.faults($0, headers, options) })
    if let bytes, let type = headers["Content-Type"].flatMap(MediaType.init), type.isJSON,
      let schema = content.response(status, type)
    {
      violation.faults = try schema.faults(jsonData: bytes, options)
    }
    if !violation.headerFaults.isEmpty || !violation.faults.isEmpty { throw violation }
  }

  /// What is wrong with a header.
  private static func faults(
    _ header: ParameterSchema,
    _ headers: HTTPHeaders,
    _ options: SchemaOptions
  ) -> [ParameterError] {
    do {
      guard let value = try ParameterReader.header(header.name, headers, header.style) else {
        return header.isRequired ? [ParameterError(header.name, in: .header, "is required")] : []
      }
      let faults = header.schema?.faults(value, options) ?? []
      return faults.map { ParameterError(header.name, in: .header, $0.message, pointer: $0.pointer) }
    } catch let error as ParameterError {
      return [error]
    } catch {
      return [ParameterError(header.name, in: .header, "cannot be read")]
    }
  }

  /// Checks a value of a stream. Errors, which end a stream, may have any form.
  ///
  /// - Throws: ``ResponseViolation``.
  func check(_ event: ServerSentEvent, of stream: StreamSchema, _ status: Int, _ options: SchemaOptions) throws {
    let faults: [SchemaFault]
    if stream.holdsFields {
      faults = try stream.schema.faults(jsonData: event.fields(), options)
    } else {
      if event.event == "error" || event.isData("[DONE]") { return }
      do {
        let document = try JSONDocument(event.bytes, options: .response)
        faults = stream.schema.faults(document.root, options)
        if !faults.isEmpty, StreamError.isError(document) { return }
      } catch let error as JSONError {
        faults = [SchemaFault(pointer: error.pointer, keyword: "", message: error.message)]
      }
    }
    if !faults.isEmpty { throw ResponseViolation(operation: id, status: status, faults: faults) }
  }
}

extension OperationSchemas {
  /// Checks the parameters and the body of a request.
  ///
  /// - Throws: The refusal with all faults; what reading the body throws.
  nonisolated(nonsending) func check(_ decoder: inout RequestDecoder) async throws {
    guard decoder.validation.checksRequests else { return }
    try refuse(try await faults(&decoder, checksBody: true), decoder.validation)
  }

  /// Checks a request that has no body, and so has not to be waited for.
  ///
  /// - Throws: The refusal with all faults.
  func checkWithoutBody(_ decoder: RequestDecoder) throws {
    guard decoder.validation.checksRequests else { return }
    try refuse(try faultsWithoutBody(decoder, checksBody: true), decoder.validation)
  }

  private func refuse(_ faults: [ProblemFault], _ validation: ServerValidation) throws {
    if faults.isEmpty { return }
    throw RequestRefusal(400, Self.summary(faults), errors: Array(faults.prefix(validation.maximumFaults)))
  }

  /// What is wrong with the parameters and the body of a request.
  nonisolated(nonsending) func faults(_ decoder: inout RequestDecoder, checksBody: Bool) async throws -> [ProblemFault]
  {
    let faults = try faultsWithoutBody(decoder, checksBody: checksBody)
    guard checksBody, decoder.hasBody else { return faults }
    return faults + (try await decoder.bodyFaults(try content(), options(decoder)))
  }

  /// What is wrong with the parameters, and with there being no body.
  private func faultsWithoutBody(_ decoder: RequestDecoder, checksBody: Bool) throws -> [ProblemFault] {
    let content = try content()
    let options = options(decoder)
    var faults: [ProblemFault] = []
    for parameter in content.parameters where !decoder.isLeftOut(parameter) {
      faults += decoder.faults(parameter, options)
    }
    if checksBody, !decoder.hasBody, content.isBodyRequired { faults.append(Self.missingBody) }
    return faults
  }

  private func options(_ decoder: RequestDecoder) -> SchemaOptions {
    decoder.validation.options(decoder.operation.requestOptions.direction)
  }

  fileprivate static var missingBody: ProblemFault {
    ProblemFault(detail: "the request must have a body", pointer: "#")
  }

  private static func summary(_ faults: [ProblemFault]) -> String {
    guard faults.count == 1, let fault = faults.first else {
      return "\(faults.count) parts of the request are not as documented."
    }
    let detail = fault.detail ?? ""
    guard let name = fault.parameter, let location = fault.location.flatMap(ParameterLocation.init) else {
      let pointer = fault.pointer.flatMap { $0 == "#" ? nil : " at \($0.dropFirst())" } ?? ""
      return "The body is not as documented\(pointer): \(detail)"
    }
    return ParameterError(name, in: location, detail).description
  }
}

extension OperationSchemas {
  /// What checks the values of the streams that are answered; nil where there are none.
  ///
  /// - Parameter tell: Is told of what is thrown, since the response has begun by then.
  func eventCheck(
    _ options: SchemaOptions,
    tell: (@Sendable (ResponseViolation) -> Void)?
  ) throws -> (@Sendable (ServerSentEvent, Int, String) throws -> Void)? {
    let content = try content()
    if content.streams.isEmpty { return nil }
    return { event, status, mediaType in
      guard let type = MediaType(mediaType), let stream = content.stream(status, type) else { return }
      do {
        try self.check(event, of: stream, status, options)
      } catch let violation as ResponseViolation {
        tell?(violation)
        throw violation
      }
    }
  }
}

extension RequestDecoder {
  /// Whether a parameter need not be in the query, and nothing is.
  fileprivate func isLeftOut(_ parameter: ParameterSchema) -> Bool {
    queryPairs.isEmpty && parameter.location == .query && !parameter.isRequired
  }

  /// What is wrong with a parameter.
  fileprivate func faults(_ parameter: ParameterSchema, _ options: SchemaOptions) -> [ProblemFault] {
    if parameter.style.isEmptyValue(parameter.name, in: queryPairs) { return [] }
    do {
      guard let value = try value(of: parameter) else {
        if !parameter.isRequired { return [] }
        return [ProblemFault(ParameterError(parameter.name, in: parameter.location, "is required"))]
      }
      let faults = parameter.schema?.faults(value, options) ?? []
      return faults.map { ProblemFault($0, parameter.name, in: parameter.location) }
    } catch {
      return [ProblemFault(error)]
    }
  }

  /// A parameter as it was sent; nil when it was not.
  private func value(of parameter: ParameterSchema) throws(ParameterError) -> LooseValue? {
    let (name, style) = (parameter.name, parameter.style)
    do {
      switch parameter.location {
      case .path: return try pathValues[name].map { try ParameterReader.path(name, $0, style) }
      case .query: return try ParameterReader.pairs(name, queryPairs, style, in: .query, claimed: parameter.others)
      case .header: return try request.headers.list(name).map { try ParameterReader.header(name, $0, style) }
      case .cookie:
        let pairs = request.headers.values("Cookie").flatMap(QueryPair.parse(cookie:))
        return try ParameterReader.pairs(name, pairs, style, in: .cookie, claimed: [])
      case .querystring: return try querystringValue(name, style)
      case .form: return nil
      }
    } catch let error as ParameterError {
      throw error
    } catch {
      throw ParameterError(name, in: parameter.location, "cannot be read")
    }
  }

  /// What is wrong with the body, which there is. What was made of it is kept for reading.
  fileprivate nonisolated(nonsending) mutating func bodyFaults(
    _ content: OperationSchemas.Content,
    _ options: SchemaOptions
  ) async throws -> [ProblemFault] {
    if mediaType == nil, request.headers["Content-Type"] != nil { return [] }
    let documented = mediaType.map { $0.closest(of: content.body, \.mediaType) } ?? content.body.first
    guard let documented else { return [] }
    let essence = MediaType(documented.mediaType)?.essence ?? ""
    switch essence {
    case "multipart/form-data":
      guard mediaType?.essence == essence else { return [] }
      let form = try await multipart()
      read = .multipart(form)
      return Self.formFaults(try form.looseMembers(), documented.schema, options, files: form.fileNames)
    case _ where essence.hasPrefix("multipart/"): return []
    // Of a range of media types, only JSON is a value that can be checked.
    case _ where essence.contains("*") && mediaType?.isJSON == false: return []
    default: break
    }
    let bytes = try await collected()
    request.body = HTTPBody(bytes)
    if bytes.isEmpty { return content.isBodyRequired ? [OperationSchemas.missingBody] : [] }
    switch essence {
    case "application/x-www-form-urlencoded":
      let pairs = QueryPair.parse(query: String(decoding: bytes, as: UTF8.self))
      do {
        return Self.formFaults(try ParameterReader.grouped(pairs, "body", .form), documented.schema, options)
      } catch let error as ParameterError {
        return [ProblemFault(error)]
      }
    case _ where essence.hasPrefix("text/") && essence != "text/json":
      guard let text = String(validating: bytes, as: UTF8.self) else { return [] }
      return documented.schema.faults(LooseValue(text), options).map { ProblemFault($0) }
    default:
      do {
        let document = try JSONDocument(bytes, options: operation.readOptions)
        read = .json(document)
        return documented.schema.faults(document.root, options).map { ProblemFault($0) }
      } catch let error as JSONError {
        return [ProblemFault(error)]
      }
    }
  }

  /// What is wrong with the fields of a form; a fault within a field is told with its name.
  private static func formFaults(
    _ value: LooseValue,
    _ schema: JSONSchema,
    _ options: SchemaOptions,
    files: ReservedMembers.Names = []
  ) -> [ProblemFault] {
    schema.faults(value, options, ignoring: files).map { fault in
      let parts = fault.pointer.split(separator: "/", maxSplits: 1).map(String.init)
      guard let name = parts.first else { return ProblemFault(detail: fault.message, location: "form") }
      let rest = parts.count == 2 ? "/" + parts[1] : ""
      let field = name.replacing("~1", with: "/").replacing("~0", with: "~")
      return ProblemFault(ParameterError(field, in: .form, fault.message, pointer: rest))
    }
  }
}

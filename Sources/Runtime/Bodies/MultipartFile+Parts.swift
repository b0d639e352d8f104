extension MultipartFile {
  /// A part that has parts of its own, such as a list of attachments (RFC 2046 §5.1).
  ///
  /// - Parameter mediaType: A multipart type other than `multipart/form-data`, whose parts would have to have names.
  /// - Throws: ``ParameterError`` when a part has a header that cannot be sent.
  public init(name: String? = nil, parts: [MultipartFile], as mediaType: String = "multipart/mixed") throws {
    var encoder = MultipartEncoder()
    for part in parts { encoder.part(part) }
    if let failure = encoder.failure { throw failure }
    self.init(name: name, contentType: encoder.mediaType(of: mediaType), body: encoder.body)
  }

  /// The parts of a part that has some, in order.
  ///
  /// - Throws: ``MultipartError`` when the part is no multipart body; ``HTTPBodyError/tooLarge(limit:)`` when one of its
  ///   parts is larger than the limits allow; what reading the body throws.
  public func parts(limits: RequestLimits = RequestLimits()) async throws -> [MultipartFile] {
    guard let type = contentType.flatMap(MediaType.init), type.type == "multipart" else {
      throw MultipartError("the part has no parts of its own")
    }
    guard let boundary = type[parameter: "boundary"], !boundary.isEmpty else {
      throw MultipartError("the Content-Type names no boundary")
    }
    let isForm = type.subtype == "form-data"
    return try await MultipartDecoder(body, boundary: boundary, isForm: isForm, limits: limits).files
  }
}

/// An operation that answers with one page of a longer list, and can be asked for the next.
public protocol PagedOperation: ClientOperation {
  associatedtype Item: Sendable

  /// The items of a page, in their order.
  static func items(in page: Output.Success) -> [Item]?

  /// Changes the input so that it asks for the page after this one.
  ///
  /// - Returns: False when the page is the last.
  mutating func advance(_ page: inout PageTurn<Self>) -> Bool
}

/// A page that was read, and how to get from it to the next.
public struct PageTurn<Operation: PagedOperation> {
  /// The page as the operation answers it.
  public let body: Operation.Output.Success

  let headers: HTTPHeaders
  let itemCount: Int

  /// The tokens that led to this page and to those before it.
  var tokens: Set<String>

  /// The next page is had with a token that this one holds. No token, an empty one and one that was followed before end
  /// the list, and so does `more` when it is false.
  public mutating func next<Token: JSONCodable & LosslessStringConvertible>(
    _ token: Token?, _ parameter: inout Token?, more: Bool? = nil
  ) -> Bool {
    guard more != false, let token, take("\(token)") else { return false }
    parameter = token
    return true
  }

  /// The same with a parameter that must be there.
  public mutating func next<Token: JSONCodable & LosslessStringConvertible>(
    _ token: Token?, _ parameter: inout Token, more: Bool? = nil
  ) -> Bool {
    guard more != false, let token, take("\(token)") else { return false }
    parameter = token
    return true
  }

  private mutating func take(_ token: String) -> Bool {
    !token.isEmpty && tokens.insert(token).inserted
  }

  /// The next page begins behind the items of this one. A page without items ends the list, and so does `more` when it is
  /// false.
  public func skip<Offset: BinaryInteger>(_ offset: inout Offset?, more: Bool? = nil) -> Bool {
    guard itemCount > 0, more != false else { return false }
    offset = (offset ?? 0) + Offset(itemCount)
    return true
  }

  /// The next page has the next number. A page without items ends the list, and so does `more` when it is false.
  public func count<Number: BinaryInteger>(_ number: inout Number?, from first: Number, more: Bool? = nil) -> Bool {
    guard itemCount > 0, more != false else { return false }
    number = (number ?? first) + 1
    return true
  }

  /// The value of a query parameter in the address that the `Link` header names as `next` (RFC 8288); nil if there is
  /// none.
  public func link<Value: LosslessStringConvertible>(_ parameter: String) -> Value? {
    guard let address = LinkHeader(headers)["next"] else { return nil }
    let query = address.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
    return QueryPair.parse(query: String(query)).first { $0.name == parameter }
      .flatMap { PercentEncoding.decode($0.value[...], plusIsSpace: true) }.flatMap { Value($0) }
  }
}

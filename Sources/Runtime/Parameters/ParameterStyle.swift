/// How the value of a parameter is written, as `style`, `explode`, `allowReserved`, `allowEmptyValue` and `content` in a
/// document say.
///
/// | style | `["blue", "black"]` | exploded | `{"R": 100, "G": 200}` | exploded |
/// |---|---|---|---|---|
/// | simple | `blue,black` | `blue,black` | `R,100,G,200` | `R=100,G=200` |
/// | label | `.blue,black` | `.blue.black` | `.R,100,G,200` | `.R=100.G=200` |
/// | matrix | `;c=blue,black` | `;c=blue;c=black` | `;c=R,100,G,200` | `;R=100;G=200` |
/// | form | `c=blue,black` | `c=blue&c=black` | `c=R,100,G,200` | `R=100&G=200` |
/// | spaceDelimited | `c=blue%20black` | | `c=R%20100%20G%20200` | |
/// | pipeDelimited | `c=blue%7Cblack` | | `c=R%7C100%7CG%7C200` | |
/// | deepObject | | | | `c%5BR%5D=100&c%5BG%5D=200` |
/// | cookie | `c=blue,black` | `c=blue; c=black` | `c=R,100,G,200` | `R=100; G=200` |
public struct ParameterStyle: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
    /// Pairs of a `Cookie` header as they are given: RFC 6265 §4.2.1.
    case cookie
    /// `content` with a JSON media type.
    case json
  }

  let kind: Kind
  let explodes: Bool
  var keepsReserved = false
  var admitsEmpty = false
  /// The names of an exploded object's members, which is how a server knows which query parameters are its own.
  var members: [String]?

  /// Values between commas; what paths and headers use unless told otherwise.
  public static let simple = simple(explode: false)

  /// `name=value`, arrays repeating the name; what queries and cookies use unless told otherwise.
  public static let form = form(explode: true)

  /// `.value`, lists with commas.
  public static let label = label(explode: false)
  /// `;name=value`, lists with commas.
  public static let matrix = matrix(explode: false)
  /// `name=a%20b`.
  public static let spaceDelimited = ParameterStyle(kind: .spaceDelimited, explodes: false)
  /// `name=a|b`.
  public static let pipeDelimited = ParameterStyle(kind: .pipeDelimited, explodes: false)
  /// `name[member]=value`.
  public static let deepObject = ParameterStyle(kind: .deepObject, explodes: true)

  /// As `form`, in a cookie, where nothing is percent-encoded.
  public static let cookie = cookie(explode: true)

  /// The value as JSON text, for parameters with a `content` of `application/json`.
  public static let json = ParameterStyle(kind: .json, explodes: false)

  /// `value`, lists with commas; with `explode`, members of objects as `name=value`.
  public static func simple(explode: Bool) -> ParameterStyle {
    ParameterStyle(kind: .simple, explodes: explode)
  }

  /// `.value`; with `explode`, a dot before each item of a list.
  public static func label(explode: Bool) -> ParameterStyle {
    ParameterStyle(kind: .label, explodes: explode)
  }

  /// `;name=value`; with `explode`, the name before each item of a list.
  public static func matrix(explode: Bool) -> ParameterStyle {
    ParameterStyle(kind: .matrix, explodes: explode)
  }

  /// - Parameter members: The names of the members when the value is an object that is exploded; servers need them. With
  ///   none (an empty array), all parameters that no other reads belong to the object.
  public static func form(explode: Bool = true, members: [String]? = nil) -> ParameterStyle {
    ParameterStyle(kind: .form, explodes: explode, members: members)
  }

  /// - Parameter members: As of ``form(explode:members:)``.
  public static func cookie(explode: Bool = true, members: [String]? = nil) -> ParameterStyle {
    ParameterStyle(kind: .cookie, explodes: explode, members: members)
  }

  /// Spaces between values; exploded, the same as ``form``.
  public static func spaceDelimited(explode: Bool) -> ParameterStyle {
    explode ? .form : .spaceDelimited
  }

  /// Pipes between values; exploded, the same as ``form``.
  public static func pipeDelimited(explode: Bool) -> ParameterStyle {
    explode ? .form : .pipeDelimited
  }

  /// The same style with `allowReserved: true`: reserved characters and percent-escapes stay as they are, but for what
  /// would end or change a query (`#`, `[`, `]`, `&`, `+`) or a segment of a path (`/`, `?`, `#`, `[`, `]`).
  public var allowReserved: ParameterStyle {
    var style = self
    style.keepsReserved = true
    return style
  }

  /// The same style with `allowEmptyValue: true`, which servers ask for of parameters of the query: `x=` and `x` are the
  /// empty text, or for what is no text the same as no parameter.
  public var allowEmptyValue: ParameterStyle {
    var style = self
    style.admitsEmpty = true
    return style
  }

  /// Whether an empty value is allowed, and all that there is of a parameter among the pairs of a query.
  func isEmptyValue(_ name: String, in pairs: [QueryPair]) -> Bool {
    guard admitsEmpty, kind != .form || !explodes || members == nil else { return false }
    let own = pairs.filter { $0.name == name || owns($0.name, as: name) }
    return own.count == 1 && own[0].name == name && own[0].value.isEmpty
  }

  /// Whether a pair of a form, by its decoded name, belongs to the member `name` in this style.
  func owns(_ pair: String, as name: String) -> Bool {
    if kind == .deepObject { return pair.hasPrefix("\(name)[") }
    if kind == .form, explodes, let members { return members.contains(pair) }
    return pair == name
  }

  /// What stands between the elements of an array.
  var delimiter: Character {
    switch kind {
    case .simple, .form, .deepObject, .cookie, .json: ","
    case .label: explodes ? "." : ","
    case .matrix: explodes ? ";" : ","
    case .spaceDelimited: " "
    case .pipeDelimited: "|"
    }
  }
}

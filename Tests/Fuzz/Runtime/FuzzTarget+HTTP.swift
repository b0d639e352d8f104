import SwiftwrightRuntime

extension FuzzTarget {
  /// The parser of server-sent events: however the bytes are cut, the same events come out.
  static let events = FuzzTarget(
    name: "events",
    inputs: [
      "\u{FEFF}event: delta\ndata: {\"a\":1}\nid: 7\nretry: 100\n\n: comment\n\ndata: [DONE]\n\n",
      "data\r\ndata:\r\ndata:  two\r\n\r\nid\r\revent:x\rdata:y\r\r", "data: é\n\ndata: 😀\r\n\n\n",
    ],
    words: ["\n", "\r", "\r\n", ":", " ", "data", "event: ", "id: ", "retry: 9223372036854775808", "\u{FEFF}", "\u{0}"]
  ) { input, random in
    var parser = ServerSentEventParser()
    var whole: [ServerSentEvent] = []
    try parser.parse(input, into: &whole)
    parser = ServerSentEventParser()
    var pieces: [ServerSentEvent] = []
    for piece in input.pieces(&random) { try parser.parse(piece, into: &pieces) }
    try require(pieces == whole, "cut, the stream has other events")
    try require(whole.reduce(0) { $0 + $1.bytes.count } <= input.count, "the events have more data than the stream")
    var short = ServerSentEventParser(limit: 8)
    _ = try? short.parse(input, into: &pieces)
  }

  /// Values of headers: a media type's description is the same media type.
  static let headers = FuzzTarget(
    name: "headers",
    inputs: [
      "text/event-stream; charset=utf-8", "multipart/form-data; boundary=\"a b\\\"c\"",
      "text/*;q=0.3, text/plain;q=0.7;format=flowed, */*;q=0.5, application/problem+json", "application/json",
    ],
    words: [";", "=", "\"", "\\", ",", "/", "*", "q=", ";q=nan", "q=-1", "q=inf", " ", "\t", "+json", "é"]
  ) { input, random in
    let text = String(decoding: input, as: UTF8.self)
    if let mediaType = MediaType(text) {
      let again = MediaType(mediaType.description)
      try require(again == mediaType, "\(mediaType) is written as another media type")
      try require(mediaType.isReadable(as: "*/*"), "\(mediaType) is not of any type")
    }
    let accept = AcceptHeader(text)
    let offered = ["application/json", "text/plain; format=flowed", "text/event-stream", "image/*"]
    for name in offered {
      guard let mediaType = MediaType(name) else { continue }
      try require((0...1).contains(accept.quality(of: mediaType)), "\(name) is welcome beyond all measure")
    }
    if let preferred = accept.preferred(among: offered) {
      try require(offered.contains(preferred), "\(preferred) was not offered")
    }
  }

  /// Requests without bodies: paths, queries, headers and cookies.
  static let router = FuzzTarget(
    name: "router",
    inputs: [
      "GET /v1/items/a%2Fb%20c?x=1", "POST /v1/items/a%3Ab:cancel", "POST /v1/items:batch", "GET /v1/files/a.tar.gz",
      "GET /v1/styles/a,b/.R,1.G,2/;matrix=3,4?form=1&form=2&spaces=a%20b&pipes=a%7Cb&deep%5Bname%5D=a&json=%7B%22a%22:1%7D\n"
        + "Numbers: 1, 2\nCookie: session=a; flags=true,false",
      "GET /v1/styles/true/.a=1.b=2/;matrix=a;matrix=b?size=12&rest=x&score=1e3&deep[children][0][name]=é",
      "HEAD /v1/items/search", "OPTIONS /v1/items/x/",
    ],
    words: [
      "/", "//", "%", "%2F", "%3A", ":", ".", ";", "=", ",", "&", "?", "+", "|", "[", "]", "%5B", "é", "\r\n", "..",
      "null",
    ]
  ) { input, _ in
    _ = try await FuzzedServer.answer(input) { [$0] }
  }

  /// Requests with bodies: however they are cut, the answer is the same.
  static let forms = FuzzTarget(
    name: "forms",
    inputs: [
      "POST /v1/uploads\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\n"
        + "Content-Disposition: form-data; name=\"title\"\r\n\r\nA file\r\n--b \r\nContent-Disposition: form-data; "
        + "name=\"file\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/plain\r\n\r\none\r\n--two\r\n--b--\r\n",
      "POST /v1/uploads\nContent-Type: multipart/form-data; boundary=\"--\"\n\n----\r\nContent-Disposition: form-data; "
        + "name=numbers\r\n\r\n1\r\n----\r\nContent-Disposition: form-data; name=numbers\r\n\r\n\r\n------",
      "POST /v1/forms\nContent-Type: application/x-www-form-urlencoded\n\nname=a+b%26c&size=12&children=%7B%7D&x=1&x=2",
      "POST /v1/nodes\nContent-Type: application/json; charset=utf-8\n\n{\"name\":\"a\",\"size\":\"12\",\"children\":[]}",
    ],
    words: [
      "--b", "\r\n", "\r\n--b", "--b--", "--", "\r", "\n", ": ", ";", "name=", "filename=\"", "%", "&", "=", "+", "[0]",
      "\"", "\t",
    ]
  ) { input, random in
    let whole = try await FuzzedServer.answer(input) { [$0] }
    let cut = try await FuzzedServer.answer(input) { $0.pieces(&random) }
    // Of several faults any may be told.
    try require(
      cut == whole || cut.hasPrefix("400 ") && whole.hasPrefix("400 "),
      "cut, the request is answered by \(cut), otherwise by \(whole)")
  }
}

import Foundation
import Testing

@testable import SwiftwrightRuntime

struct Base64URLTests {
  @Test(arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("\u{3BE}?>", "zr4_Pg")])
  func isWrittenWithoutPadding(text: String, encoded: String) throws {
    let value = Base64URLData(Data(text.utf8))
    #expect(try value.jsonBytes() == Array("\"\(encoded)\"".utf8))
    #expect(try Base64URLData(jsonData: Array("\"\(encoded)\"".utf8)) == value)
    #expect(try Base64URLData(jsonData: JSONEncoder().encode(Data(text.utf8).base64EncodedString())) == value)
  }
}

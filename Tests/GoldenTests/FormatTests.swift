import Testing

@testable import SwiftwrightEmitter
@testable import SwiftwrightRuntime

/// The generator says of formats that validation checks them; the runtime does.
@Suite struct FormatTests {
  @Test func validatedFormatsAreThoseOfTheRuntime() {
    let said = KnownFormat.all.filter(\.value.isValidated).keys.sorted()
    #expect(said == SchemaFormat.allCases.map(\.rawValue).sorted())
  }
}

import Foundation
import SwiftwrightRuntime
import Testing

@Suite struct JSONScalarTests {
  @Test(arguments: [
    ("2024-02-29T12:30:00Z", 1_709_209_800.0, "2024-02-29T12:30:00Z"),
    ("1970-01-01t00:00:00z", 0, "1970-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59.5Z", -0.5, "1969-12-31T23:59:59.5Z"),
    ("1985-04-12T23:20:50.52+05:30", 482_176_250.52, "1985-04-12T17:50:50.52Z"),
    ("2016-12-31T23:59:60Z", 1_483_228_800, "2017-01-01T00:00:00Z"),
    ("2024-01-01T00:00:00.123456789Z", 1_704_067_200.123456789, "2024-01-01T00:00:00.123457Z"),
    ("2024-01-01T00:00:00.999999999Z", 1_704_067_200.999999999, "2024-01-01T00:00:01Z"),
    ("0001-01-01T00:00:00.1Z", -62_135_596_799.9, "0001-01-01T00:00:00.1Z"),
    ("9999-12-31T23:59:59Z", 253_402_300_799, "9999-12-31T23:59:59Z"),
    ("2024-01-01T00:00:00", 1_704_067_200, "2024-01-01T00:00:00Z"),
  ])
  func readsDates(source: String, seconds: Double, written: String) throws {
    let date = try Date(reading: "\"\(source)\"")
    #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-4)
    #expect(try text(date) == "\"\(written)\"")
    #expect(try Date(reading: try text(date, .request)) == (try Date(reading: "\"\(written)\"")))
  }

  @Test func keepsMicroseconds() throws {
    for index in 0..<20_000 {
      let micros = index &* 7_919 % 1_000_000
      let digits = String(String(micros + 1_000_000).dropFirst())
      let source = "\"\(1800 + index % 400)-0\(1 + index % 9)-1\(index % 10)T0\(index % 10):00:00.\(digits)Z\""
      let written = try text(try Date(reading: source))
      #expect(try Date(reading: written) == (try Date(reading: source)))
      #expect(written.dropLast(2) == (micros == 0 ? source.dropLast(9) : source.dropLast(2).trimmingZeros))
    }
  }

  @Test(arguments: [
    "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00.Z", "2024-01-01",
    "2024-01-01T00:00:61Z", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+0100", "0000-01-01T00:00:00Z", "",
    "2024-01-01T00:00:00Zx", "2024-01-01T00:00:0é",
  ])
  func refusesDates(source: String) {
    #expect(throws: JSONError.self) { try Date(reading: "\"\(source)\"") }
  }

  @Test func calendarDates() throws {
    #expect(try CalendarDate(reading: #""2024-02-29""#) == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(try text(#require(CalendarDate("0099-12-01"))) == #""0099-12-01""#)
    #expect(CalendarDate("2023-02-29") == nil && CalendarDate("2024-2-29") == nil)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("1.0", 1), ("1e3", 1000), ("-1.5e1", -15), ("0e999999999999999999999", 0),
    ("9223372036854775807", Int64.max), ("-9223372036854775808", .min), ("-9.223372036854775808e18", .min),
    (#""42""#, 42), ("100000000000000000000000000000e-28", 10),
  ])
  func readsIntegers(source: String, value: Int64) throws {
    #expect(try Int64(reading: source) == value)
    #expect(try Int64(reading: try text(value)) == value)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "1.5", "1e19", "1e999999999999999999999", "1e-1", "true", #""x""#,
    "-18446744073709551616", "18446744073709551616", #""""#,
  ])
  func refusesIntegers(source: String) {
    #expect(throws: JSONError.self) { try Int64(reading: source) }
  }

  @Test func narrowIntegers() throws {
    #expect(try UInt64(reading: "18446744073709551615") == .max)
    #expect(try text(UInt64.max) == "18446744073709551615")
    #expect(try Int8(reading: "-128") == -128)
    #expect(throws: JSONError.self) { try Int8(reading: "128") }
    #expect(throws: JSONError.self) { try UInt(reading: "-1") }
    #expect(throws: JSONError.self) { try Int32(reading: "2147483648") }
  }

  @Test(
    arguments: [
      (0.1, "0.1"), (1, "1"), (-0.0, "-0.0"), (1e22, "1e+22"), (.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, nil),
      (123_456_789_012_345_680, nil), (0.30000000000000004, "0.30000000000000004"), (-1.5, "-1.5"),
    ] as [(Double, String?)]
  )
  func writesDoubles(value: Double, expected: String?) throws {
    if let expected { #expect(try text(value) == expected) }
    #expect(try Double(reading: try text(value)).bitPattern == value.bitPattern)
  }

  @Test func readsDoublesAsTheStandardLibraryDoes() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(try Double(reading: try text(value)).bitPattern == value.bitPattern)
      let short = Double(Int64(bitPattern: random.next()) % 1_000_000_000) / 1e4
      #expect(try Double(reading: try text(short)) == short)
      #expect(try Float(reading: try text(Float(short))) == Float(short))
    }
    #expect(throws: JSONError.self) { try Double(reading: "1e400") }
    #expect(throws: JSONError.self) { try Float(reading: "1e39") }
  }

  @Test func otherTypes() throws {
    #expect(try text(try Decimal(reading: "12345678901234567890.123456789")) == "12345678901234567890.123456789")
    #expect(throws: JSONError.self) { try Decimal(reading: "1e9999") }
    let uuid = try UUID(reading: #""9F86D081-884C-7D65-9A2F-EAA0C55AD015""#)
    #expect(try text(uuid) == #""9f86d081-884c-7d65-9a2f-eaa0c55ad015""#)
    #expect(try text(try URL(reading: #""https://a.example/x?q=1%202#f""#)) == #""https://a.example/x?q=1%202#f""#)
    #expect(throws: JSONError.self) { try URL(reading: #""""#) }
    for (encoded, count) in [("", 0), ("AA==", 1), ("AA", 1), ("-_8", 2), ("+/8=", 2), ("AAAA", 3)] {
      #expect(try Data(reading: "\"\(encoded)\"").count == count)
    }
    for bad in ["A", "A===", "AA=", "AA==AA", "é", "A A A"] {
      #expect(throws: JSONError.self) { try Data(reading: "\"\(bad)\"") }
    }
    for count in 0..<70 {
      let data = Data((0..<count).map { UInt8($0 &* 37 & 255) })
      #expect(try text(data) == "\"\(data.base64EncodedString())\"" && Data(reading: try text(data)) == data)
    }
  }
}

extension Substring {
  fileprivate var trimmingZeros: Substring {
    var text = self
    while text.last == "0" { text.removeLast() }
    return text
  }
}

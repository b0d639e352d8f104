// Rounding needs the C library's mathematics, which only an import links.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// A number of a schema, such as `minimum`: its exact text, and what a Double makes of it.
package struct SchemaNumber: Sendable {
  package let text: String
  package let double: Double
  /// The value if it is an integer of at most 64 bits.
  package let integer: Int?
}

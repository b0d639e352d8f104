// The dates, UUIDs, URLs and bytes of generated models: files that name them need no import of their own, which would
// differ from platform to platform.
#if canImport(FoundationEssentials)
  @_exported public import FoundationEssentials
#else
  @_exported public import Foundation
#endif

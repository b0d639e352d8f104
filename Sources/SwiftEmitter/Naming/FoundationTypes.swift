/// The types of Foundation, of all platforms, that a document may well have types of the same name as.
///
/// In a module that imports both, such a name is ambiguous, unless the type is imported by its name.
enum FoundationTypes {
  static let names: Set<String> = [
    "AttributeContainer", "AttributeScopes", "AttributedString", "Bundle", "ByteCountFormatter", "CachedURLResponse",
    "Calendar", "CharacterSet", "CocoaError", "ComparisonResult", "ContiguousBytes", "DataProtocol", "DateComponents",
    "DateFormatter", "DateInterval", "Dimension", "Expression", "FileHandle", "FileManager", "FileWrapper",
    "FormatStyle",
    "Formatter", "HTTPCookie", "HTTPURLResponse", "Host", "IndexPath", "IndexSet", "InputStream", "JSONDecoder",
    "JSONEncoder", "JSONSerialization", "ListFormatter", "Locale", "LocalizedError", "MachError", "Measurement",
    "MessagePort", "Morphology", "Notification", "NotificationCenter", "NotificationQueue", "NumberFormatter",
    "Operation", "OperationQueue", "OutputStream", "POSIXError", "ParseStrategy", "PersonNameComponents", "Pipe",
    "Port",
    "Predicate", "PredicateError", "PredicateExpression", "PredicateExpressions", "Process", "ProcessInfo", "Progress",
    "ProgressManager", "RecoverableError", "RunLoop", "Scanner", "SocketPort", "SortComparator", "SortDescriptor",
    "SortOrder", "Stream", "StreamDelegate", "TermOfAddress", "Thread", "TimeInterval", "TimeZone", "Timer",
    "URLAuthenticationChallenge", "URLCache", "URLComponents", "URLCredential", "URLError", "URLProtectionSpace",
    "URLProtocol", "URLQueryItem", "URLRequest", "URLResourceValues", "URLResponse", "URLSession", "UndoManager",
    "Unit",
    "UnitAcceleration", "UnitAngle", "UnitArea", "UnitConverter", "UnitDuration", "UnitEnergy", "UnitFrequency",
    "UnitLength", "UnitMass", "UnitPower", "UnitPressure", "UnitSpeed", "UnitTemperature", "UnitVolume",
    "ValueTransformer", "XMLDTD", "XMLDocument", "XMLElement", "XMLNode", "XMLParser",
  ]
}

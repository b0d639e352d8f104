/// The properties that `\p{…}` knows: general categories, and binary properties that Swift's Unicode tables answer.
enum ScalarProperty {
  typealias Test = @Sendable (Unicode.Scalar) -> Bool

  /// The property of a name such as `Lu`, `Uppercase_Letter`, `General_Category=Lu` or `White_Space`; nil when it is not
  /// known, as those of scripts are not.
  static func named(_ text: String) -> Test? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard parts[0] == "General_Category" || parts[0] == "gc" else { return nil }
      return category(parts[1])
    }
    return category(text) ?? binary[text]
  }

  private static func category(_ name: String) -> Test? {
    let codes = Array((longNames[name] ?? name).unicodeScalars)
    let code = codes.count == 1 || codes.count == 2 ? String(String.UnicodeScalarView(codes)) : ""
    if code == "LC" {
      return { ["Lu", "Ll", "Lt"].contains(categoryCode($0.properties.generalCategory)) }
    }
    guard categoryCodes.contains(where: { $0.hasPrefix(code) }), !code.isEmpty else { return nil }
    if codes.count == 1 { return { categoryCode($0.properties.generalCategory).hasPrefix(code) } }
    return { categoryCode($0.properties.generalCategory) == code }
  }

  private static let categoryCodes: Set<String> = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  private static let longNames = [
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M", "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd", "digit": "Nd",
    "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs",
    "Private_Use": "Co", "Unassigned": "Cn",
  ]

  private static func categoryCode(_ category: Unicode.GeneralCategory) -> String {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  private static let binary: [String: Test] = [
    "Any": { _ in true },
    "ASCII": { $0.isASCII },
    "Assigned": { $0.properties.generalCategory != .unassigned },
    "Alphabetic": { $0.properties.isAlphabetic },
    "Alpha": { $0.properties.isAlphabetic },
    "Uppercase": { $0.properties.isUppercase },
    "Upper": { $0.properties.isUppercase },
    "Lowercase": { $0.properties.isLowercase },
    "Lower": { $0.properties.isLowercase },
    "Cased": { $0.properties.isCased },
    "White_Space": { $0.properties.isWhitespace },
    "space": { $0.properties.isWhitespace },
    "Math": { $0.properties.isMath },
    "Dash": { $0.properties.isDash },
    "Emoji": { $0.properties.isEmoji },
    "Emoji_Presentation": { $0.properties.isEmojiPresentation },
    "Emoji_Modifier": { $0.properties.isEmojiModifier },
    "Emoji_Modifier_Base": { $0.properties.isEmojiModifierBase },
    "Hex_Digit": { $0.properties.isHexDigit },
    "ASCII_Hex_Digit": { $0.properties.isASCIIHexDigit },
    "ID_Start": { $0.properties.isIDStart },
    "IDS": { $0.properties.isIDStart },
    "ID_Continue": { $0.properties.isIDContinue },
    "IDC": { $0.properties.isIDContinue },
    "XID_Start": { $0.properties.isXIDStart },
    "XID_Continue": { $0.properties.isXIDContinue },
    "Ideographic": { $0.properties.isIdeographic },
    "Unified_Ideograph": { $0.properties.isUnifiedIdeograph },
    "Diacritic": { $0.properties.isDiacritic },
    "Extender": { $0.properties.isExtender },
    "Quotation_Mark": { $0.properties.isQuotationMark },
    "Noncharacter_Code_Point": { $0.properties.isNoncharacterCodePoint },
    "Default_Ignorable_Code_Point": { $0.properties.isDefaultIgnorableCodePoint },
    "Variation_Selector": { $0.properties.isVariationSelector },
  ]
}

import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightYAML

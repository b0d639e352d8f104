// swift-tools-version: 6.2

import PackageDescription

/// What every target is built with: Swift 6 mode, explicit existentials and imports that say what they are for.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The modules generated from a document of `spec/`.
func generated(_ name: String) -> [Target] {
  let path = "Generated/\(name)"
  return [
    .target(name: "\(name)Models", dependencies: ["SwiftwrightRuntime"], path: "\(path)/Models"),
    .target(
      name: "\(name)Client",
      dependencies: [.target(name: "\(name)Models"), "SwiftwrightRuntime", "SwiftwrightURLSession"],
      path: "\(path)/Client"
    ),
    .target(
      name: "\(name)Server",
      dependencies: [.target(name: "\(name)Models"), "SwiftwrightRuntime"],
      path: "\(path)/Server"
    ),
  ]
}

let package = Package(
  name: "swiftwright",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .executable(name: "swiftwright", targets: ["swiftwright"]),
    .plugin(name: "SwiftwrightGenerate", targets: ["SwiftwrightGenerate"]),
    .library(name: "SwiftwrightRuntime", targets: ["SwiftwrightRuntime"]),
    .library(name: "SwiftwrightURLSession", targets: ["SwiftwrightURLSession"]),
    .library(name: "SwiftwrightMicroHTTPD", targets: ["SwiftwrightMicroHTTPD"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSwiftwrightLibYAML",
      path: "Sources/CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "SwiftwrightDiagnostics", path: "Sources/Diagnostics", swiftSettings: settings),
    .target(name: "SwiftwrightConcurrency", path: "Sources/Concurrency", swiftSettings: settings),
    .target(
      name: "SwiftwrightYAML",
      dependencies: ["CSwiftwrightLibYAML", "SwiftwrightDiagnostics", "SwiftwrightConcurrency"],
      path: "Sources/YAML",
      swiftSettings: settings
    ),
    .target(
      name: "SwiftwrightOpenAPI",
      dependencies: ["SwiftwrightYAML", "SwiftwrightDiagnostics", "SwiftwrightConcurrency"],
      path: "Sources/OpenAPI",
      swiftSettings: settings
    ),
    .target(name: "SwiftwrightMustache", path: "Sources/Mustache", swiftSettings: settings),
    .target(name: "CSwiftwrightTemplates", path: "Templates"),
    .target(name: "CSwiftwrightHash", path: "Sources/CHash"),
    .target(
      name: "SwiftwrightEmitter",
      dependencies: [
        "SwiftwrightOpenAPI", "SwiftwrightYAML", "SwiftwrightMustache", "SwiftwrightDiagnostics",
        "SwiftwrightConcurrency", "CSwiftwrightTemplates",
      ],
      path: "Sources/SwiftEmitter",
      swiftSettings: settings
    ),
    .target(
      name: "SwiftwrightSpecDiff",
      dependencies: [
        "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightYAML", "SwiftwrightMustache", "SwiftwrightDiagnostics",
        "CSwiftwrightTemplates",
      ],
      path: "Sources/SpecDiff",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "swiftwright",
      dependencies: [
        "SwiftwrightSpecDiff", "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightYAML", "SwiftwrightMustache",
        "SwiftwrightDiagnostics", "SwiftwrightConcurrency", "CSwiftwrightHash",
      ],
      path: "Sources/swiftwright",
      exclude: ["Configuration/swiftwright.schema.json"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "swiftwright-benchmarks",
      dependencies: [
        "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightYAML", "SwiftwrightMustache",
        "SwiftwrightDiagnostics", "CSwiftwrightLibYAML",
      ],
      path: "Sources/Benchmarks",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "swiftwright-json-benchmarks",
      dependencies: ["FireworksGatewayModels", "SwiftwrightRuntime"],
      path: "Sources/JSONBenchmarks",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "swiftwright-fuzz",
      dependencies: [
        "SwiftwrightRuntime", "SwiftwrightEmitter", "SwiftwrightMustache", "SwiftwrightOpenAPI", "SwiftwrightYAML",
        "SwiftwrightDiagnostics",
      ],
      path: "Tests/Fuzz",
      swiftSettings: settings
    ),
    .plugin(
      name: "SwiftwrightGenerate",
      capability: .command(
        intent: .custom(verb: "generate-api", description: "Generate Swift from OpenAPI documents."),
        permissions: [.writeToPackageDirectory(reason: "Generated Swift is written into the package.")]
      ),
      dependencies: ["swiftwright"],
      path: "Sources/GeneratePlugin"
    ),
    .target(name: "SwiftwrightRuntime", path: "Sources/Runtime", swiftSettings: settings),
    .target(
      name: "SwiftwrightURLSession",
      dependencies: ["SwiftwrightRuntime"],
      path: "Sources/URLSessionTransport",
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CSwiftwrightMicroHTTPD",
      path: "Sources/CMicroHTTPD",
      pkgConfig: "libmicrohttpd",
      providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]
    ),
    .target(
      name: "SwiftwrightMicroHTTPD",
      dependencies: ["SwiftwrightRuntime", "CSwiftwrightMicroHTTPD"],
      path: "Sources/MicroHTTPServer",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "swiftwright-server-benchmarks",
      dependencies: [
        "FireworksGatewayModels", "FireworksGatewayServer", "SwiftwrightRuntime", "SwiftwrightMicroHTTPD",
        "CSwiftwrightMicroHTTPD",
      ],
      path: "Sources/ServerBenchmarks",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "gateway-stub",
      dependencies: [
        "FireworksGatewayModels", "FireworksGatewayServer", "SwiftwrightRuntime", "SwiftwrightMicroHTTPD",
      ],
      path: "Tests/GatewayStub",
      exclude: ["answers.json", "conversations.json"],
      swiftSettings: settings
    ),
    .target(
      name: "WebhooksSample",
      dependencies: ["SwiftwrightRuntime", "SwiftwrightURLSession"],
      path: "Tests/GoldenTests/Cases/webhooks/expected"
    ),
    .target(
      name: "DefaultMappingSample",
      dependencies: ["SwiftwrightRuntime"],
      path: "Tests/GoldenTests/Cases/default-mapping/expected"
    ),
    .target(
      name: "HostileNamesSample",
      dependencies: ["SwiftwrightRuntime"],
      path: "Tests/GoldenTests/Cases/names-hostile/expected"
    ),
    .target(
      name: "AlternativesSample",
      dependencies: ["SwiftwrightRuntime", "SwiftwrightURLSession"],
      path: "Tests/GoldenTests/Cases/alternatives/expected"
    ),
    .target(name: "SwiftwrightTestSupport", path: "Tests/Support", swiftSettings: settings),
    .testTarget(name: "YAMLTests", dependencies: ["SwiftwrightYAML"], swiftSettings: settings),
    .testTarget(name: "OpenAPITests", dependencies: ["SwiftwrightOpenAPI"], swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["swiftwright-fuzz", "SwiftwrightTestSupport"], swiftSettings: settings),
    .testTarget(name: "MustacheTests", dependencies: ["SwiftwrightMustache"], swiftSettings: settings),
    .testTarget(
      name: "GeneratedTests",
      dependencies: [
        "FireworksGatewayModels", "FireworksGatewayClient", "FireworksGatewayServer", "SwiftwrightRuntime",
        "SwiftwrightURLSession", "SwiftwrightMicroHTTPD", "SwiftwrightTestSupport", "gateway-stub", "WebhooksSample",
        "AlternativesSample", "DefaultMappingSample", "HostileNamesSample",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "swiftwright", "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightDiagnostics", "SwiftwrightMustache",
        "SwiftwrightConcurrency", "SwiftwrightRuntime", "SwiftwrightURLSession", "SwiftwrightTestSupport",
      ],
      exclude: ["Cases", "operations.txt", "diagnostics.txt", "corpus.txt"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SpecDiffTests",
      dependencies: [
        "swiftwright", "SwiftwrightSpecDiff", "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightDiagnostics",
        "SwiftwrightRuntime", "SwiftwrightURLSession", "SwiftwrightMicroHTTPD", "FireworksGatewayModels",
        "FireworksGatewayClient", "FireworksGatewayServer", "FireworksGatewayEarlyModels",
        "FireworksGatewayEarlyClient", "FireworksGatewayEarlyServer",
      ],
      exclude: ["Reports"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "swiftwright", "SwiftwrightEmitter", "SwiftwrightOpenAPI", "SwiftwrightDiagnostics", "SwiftwrightTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "FireworksGatewayModels", "FireworksGatewayClient", "FireworksGatewayServer", "SwiftwrightRuntime",
        "SwiftwrightMicroHTTPD", "SwiftwrightURLSession", "SwiftwrightTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RuntimeTests",
      dependencies: ["SwiftwrightRuntime", "SwiftwrightURLSession", "SwiftwrightTestSupport"],
      exclude: ["URLSession/peer.py"],
      swiftSettings: settings
    ),
  ] + generated("FireworksGateway") + generated("FireworksGatewayEarly") + generated("NeMo"),
  swiftLanguageModes: [.v6]
)

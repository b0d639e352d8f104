// swift-tools-version: 6.2

import PackageDescription

/// A package as users of swiftwright have it: the plugin generates, and a target of its own uses what was generated.
let package = Package(
  name: "PluginConsumer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swiftwright", path: "../..")],
  targets: [
    .executableTarget(
      name: "Shop",
      dependencies: [
        .product(name: "SwiftwrightRuntime", package: "swiftwright"),
        .product(name: "SwiftwrightURLSession", package: "swiftwright"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.3

import PackageDescription

// A package of its own, which depends on the library the way that anybody's would.
let package = Package(
  name: "Consumer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Stafet", path: "../..")],
  targets: [
    .executableTarget(
      name: "consumer",
      dependencies: [.product(name: "Stafet", package: "Stafet")]),
    .executableTarget(
      name: "values",
      dependencies: [.product(name: "Stafet", package: "Stafet")]),
  ],
  swiftLanguageModes: [.v6]
)

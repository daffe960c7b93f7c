// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// A program that libFuzzer drives: it has one function for one input, and no main.
func fuzzTarget(_ name: String, folder: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["FuzzSupport"]
      + [
        "StafetText", "StafetModel", "StafetSyntax", "StafetFormats", "StafetSources",
        "StafetAnalysis", "StafetReport",
      ].map {
        .product(name: $0, package: "Stafet")
      },
    path: folder,
    swiftSettings: settings)
}

// A package of its own, so that nobody builds this who does not want to. It is built by
// `.ci/steps/fuzz.sh` with `--sanitize=fuzzer`, and with `-enable-testing` for what is not public.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Stafet", path: "../..")],
  targets: [
    .target(name: "FuzzSupport", path: "Support", swiftSettings: settings),
    fuzzTarget("fuzz-words", folder: "Words"),
    fuzzTarget("fuzz-stems", folder: "Stems"),
    fuzzTarget("fuzz-readers", folder: "Readers"),
    fuzzTarget("fuzz-lines", folder: "Lines"),
    fuzzTarget("fuzz-workbook", folder: "Workbook"),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.3

import PackageDescription

/// Every target is held to the same rules: Swift 6 mode, explicit existentials, imports that stay
/// internal unless written otherwise, and a visible mark on every unsafe expression.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// A library module under `Sources`, with the modules that it may import and no others.
func module(_ name: String, imports: [String] = [], exclude: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: imports.map { .byName(name: $0) },
    exclude: exclude,
    swiftSettings: settings)
}

/// A test target under `Tests` for one module.
func tests(of name: String, imports: [String] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name] + imports).map { .byName(name: $0) },
    exclude: exclude,
    swiftSettings: settings)
}

/// A program under `Examples`, which a package that depends on this one never builds.
///
/// It sees of the library what any other package sees.
func example(_ product: String, folder: String, exclude: [String] = []) -> Target {
  .executableTarget(
    name: product,
    dependencies: ["Stafet", "ExampleSupport"],
    path: "Examples/" + folder,
    exclude: exclude,
    packageAccess: false,
    swiftSettings: settings)
}

let package = Package(
  name: "Stafet",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Stafet", targets: ["Stafet"]),
    .library(name: "StafetModel", targets: ["StafetModel"]),
    .library(name: "StafetStatistics", targets: ["StafetStatistics"]),
    .library(name: "StafetText", targets: ["StafetText"]),
    .library(name: "StafetAnalysis", targets: ["StafetAnalysis"]),
    .library(name: "StafetFiles", targets: ["StafetFiles"]),
    .library(name: "StafetReport", targets: ["StafetReport"]),
    .library(name: "StafetFormats", targets: ["StafetFormats"]),
    .library(name: "StafetSources", targets: ["StafetSources"]),
    .library(name: "StafetSyntax", targets: ["StafetSyntax"]),
    .library(name: "StafetEmbedding", type: .dynamic, targets: ["StafetEmbedding"]),
  ],
  dependencies: [],
  targets: [
    module("StafetModel"),
    module("StafetStatistics"),
    module("StafetSyntax"),
    module(
      "StafetText", imports: ["StafetStatistics"],
      exclude: [
        "Unicode/Tables/generate-tables.py", "Lexicon/danish-words.txt",
        "Lexicon/generate-lexicon.py",
      ]),
    module("StafetAnalysis", imports: ["StafetModel", "StafetStatistics", "StafetText"]),
    module(
      "StafetFormats", imports: ["StafetSyntax", "StafetModel", "StafetText", "StafetAnalysis"]),
    module("StafetSources", imports: ["StafetSyntax", "StafetModel", "StafetFormats"]),
    module(
      "StafetReport",
      imports: ["StafetSyntax", "StafetModel", "StafetText", "StafetAnalysis", "StafetFormats"]),
    module(
      "StafetFiles",
      imports: [
        "StafetSyntax", "StafetModel", "StafetText", "StafetAnalysis", "StafetFormats",
        "StafetReport",
      ]),
    module(
      "StafetEmbedding",
      imports: [
        "StafetStatistics", "StafetSyntax", "StafetModel", "StafetText", "StafetAnalysis",
        "StafetFormats",
        "StafetReport",
      ], exclude: ["include", "build-library.sh"]),
    module(
      "Stafet",
      imports: [
        "StafetModel", "StafetStatistics", "StafetSyntax", "StafetText", "StafetAnalysis",
        "StafetFormats", "StafetSources", "StafetReport", "StafetFiles",
      ]),

    .target(
      name: "ExampleSupport", dependencies: ["Stafet"], path: "Examples/Support",
      packageAccess: false, swiftSettings: settings),
    example("relay-keywords", folder: "RelayKeywords"),
    example("relay-network", folder: "RelayNetwork"),
    example("word-stems", folder: "WordStems"),
    example("theme-suggestions", folder: "ThemeSuggestions"),
    example("codebook-steps", folder: "CodebookSteps"),
    example("published-report", folder: "PublishedReport"),
    example(
      "relay-report", folder: "RelayReport",
      exclude: ["reconstruction.stafet.json", "reconstruction", "embed-study.sh", "README.md"]),

    .target(
      name: "TestSupport", dependencies: ["StafetModel", "StafetStatistics"], path: "Tests/Support",
      swiftSettings: settings),
    tests(of: "Stafet", imports: ["TestSupport"], exclude: ["small-study.stafet.json"]),
    tests(of: "StafetModel", imports: ["TestSupport", "StafetStatistics", "StafetReport"]),
    tests(
      of: "StafetFiles",
      imports: [
        "TestSupport", "StafetSyntax", "StafetModel", "StafetText", "StafetAnalysis",
        "StafetFormats", "StafetReport",
      ]),
    tests(
      of: "StafetEmbedding",
      imports: [
        "TestSupport", "StafetModel", "StafetStatistics", "StafetText", "StafetAnalysis",
        "StafetFormats",
        "StafetReport",
      ]),
    tests(of: "ExampleSupport", imports: ["TestSupport", "Stafet"]),
    tests(of: "StafetStatistics", imports: ["TestSupport"]),
    tests(of: "StafetText", imports: ["TestSupport", "StafetStatistics", "StafetReport"]),
    tests(
      of: "StafetAnalysis",
      imports: ["TestSupport", "StafetModel", "StafetStatistics", "StafetText", "StafetReport"]),
    tests(of: "StafetSyntax", imports: ["TestSupport", "StafetStatistics", "StafetReport"]),
    tests(
      of: "StafetFormats",
      imports: [
        "TestSupport", "StafetModel", "StafetStatistics", "StafetSyntax", "StafetText",
        "StafetAnalysis", "StafetReport",
      ]),
    tests(
      of: "StafetSources",
      imports: [
        "TestSupport", "StafetModel", "StafetStatistics", "StafetSyntax", "StafetFormats",
        "StafetReport",
      ]),
    tests(
      of: "StafetReport",
      imports: [
        "TestSupport", "StafetModel", "StafetStatistics", "StafetSyntax", "StafetText",
        "StafetAnalysis",
        "StafetFormats",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

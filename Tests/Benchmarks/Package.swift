// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

// A package of its own, so that nobody builds this who does not want to. Only `relay-course` depends
// on the library; the runner stays small, since a process never seems smaller than the one that
// started it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Stafet", path: "../..")],
  targets: [
    .target(name: "BenchmarkCorpus", path: "Corpus", swiftSettings: settings),
    .executableTarget(
      name: "make-corpus", dependencies: ["BenchmarkCorpus"], path: "MakeCorpus",
      swiftSettings: settings),
    .executableTarget(
      name: "relay-course",
      dependencies: ["BenchmarkCorpus"]
        + ["StafetModel", "StafetAnalysis"].map { .product(name: $0, package: "Stafet") },
      path: "Course", swiftSettings: settings),
    .executableTarget(name: "benchmarks", path: "Runner", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

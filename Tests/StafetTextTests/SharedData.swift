#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Data for tests that may not be part of this project, in the folder `shared` beside the package.
///
/// Where it is absent, the tests that need it are skipped and say so.
enum SharedData {
  /// What a test that is skipped says.
  static let absence = "The folder shared/data does not stand beside the package."

  private static let root: URL = {
    // Tests/StafetTextTests/<this file>, three levels below the package's root.
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.appendingPathComponent("shared/data")
  }()

  /// Whether a file is there.
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(name).path)
  }

  /// The bytes of a file.
  static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(name)))
  }

  /// The text of a file.
  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The lines of a file, without their ends.
  static func lines(of name: String) throws -> [String] {
    try bytes(of: name).split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

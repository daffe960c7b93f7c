#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Data for tests that may not be part of this project, in the folder `shared/data` beside the package.
///
/// A test that needs a file asks for it by its name in that folder and is skipped where it is absent:
///
/// ```swift
/// @Test(.enabled(if: SharedData.has("snowball"), "\(SharedData.absence(of: "snowball"))"))
/// ```
package enum SharedData {
  /// The text of the report on the relays of the Danish Leadership Commission, which belongs to its
  /// publisher.
  package static let publishedReport = "documents/relay-report.txt"

  /// What a test says that is skipped because a file is absent.
  package static func absence(of name: String) -> String {
    "shared/data/\(name) does not stand beside the package, so nothing was tested with it."
  }

  /// The path of a file or folder, whether it is there or not.
  package static func path(_ name: String) -> String {
    URL(fileURLWithPath: PackageFiles.root).deletingLastPathComponent()
      .appendingPathComponent("shared/data/" + name).path
  }

  /// Whether a file or folder is there.
  package static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// The bytes of a file.
  package static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The text of a file.
  package static func text(_ name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The lines of a file, without their ends.
  package static func lines(of name: String) throws -> [String] {
    try bytes(of: name).split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

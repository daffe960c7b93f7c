#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of this package that tests read, such as a page whose examples must be true.
package enum PackageFiles {
  /// The folder of the package.
  package static let root: String = {
    // Tests/Support/Files/<this file>, four levels below the package's root.
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// The path of a file or folder, such as `Docs/Formats.md`.
  package static func path(_ name: String) -> String { root + "/" + name }

  /// The bytes of a file.
  package static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The text of a file.
  package static func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// A small study in which most fields are used, as a document.
  package static func smallStudy() throws -> [UInt8] {
    try bytes(of: "Tests/StafetTests/small-study.stafet.json")
  }
}

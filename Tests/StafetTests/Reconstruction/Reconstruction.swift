import Stafet

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The study bundled with the report example, read where it lies.
enum Reconstruction {
  /// The package's root: three levels above this file.
  static let package: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  static let folder = package + "/Examples/RelayReport"
  static let document = folder + "/reconstruction.stafet.json"
  static let tables = folder + "/reconstruction"

  /// The text of the published report, which may lie beside the package; `nil` where it does not.
  static let publishedText: String? = {
    let path = package + "/../shared/data/documents/relay-report.txt"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  static func study() throws -> Study {
    try StudyFiles().read(document).study
  }
}

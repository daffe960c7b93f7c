import Stafet
import TestSupport

/// The study bundled with the report example, read where it lies.
enum Reconstruction {
  static let folder = PackageFiles.path("Examples/RelayReport")
  static let document = folder + "/reconstruction.stafet.json"
  static let tables = folder + "/reconstruction"

  static func study() throws -> Study {
    try StudyFiles().read(document).study
  }
}

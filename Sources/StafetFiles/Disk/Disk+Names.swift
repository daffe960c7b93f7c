#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Disk {
  /// The names of the files of a folder, in order, without hidden ones and without reading them.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The names; none where the folder cannot be read.
  static func namesOfFiles(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") && entry(at: path + "/" + $0) == .file }
  }
}

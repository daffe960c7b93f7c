#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Disk {
  /// Whether two paths lead to the same place, by whatever folders and symbolic links.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - other: Another.
  /// - Returns: Whether a file written to the one would replace the other.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    place(of: path) == place(of: other)
  }

  private static func place(of path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that a program writes to, and that must not hold what it read.
public struct OutputFolder: Sendable {
  /// The folder.
  public let path: String

  /// A folder to write to, which need not be there yet.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  public init(path: String) {
    self.path = path
  }

  /// The path of a file to write, unless it is one that was read.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - inputs: The paths of what was read.
  /// - Returns: The path.
  /// - Throws: ``UsageError`` if the file is one of those that were read.
  public func place(of name: String, insteadOf inputs: String...) throws(UsageError) -> String {
    let place = path + "/" + name
    for input in inputs where Self.isSame(place, input) {
      throw UsageError(
        "\(place) is what was read; name another folder with --output.",
        danish: "\(place) er det, der blev læst; angiv en anden mappe med --output.")
    }
    return place
  }

  /// Whether two paths lead to the same place, by whatever folders and symbolic links.
  static func isSame(_ path: String, _ other: String) -> Bool {
    resolved(path) == resolved(other)
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Disk {
  /// Whether others than its owner can read a file.
  static func isOpenToOthers(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let value = attributes?[.posixPermissions]
    // Which type of number it is differs between systems.
    let mode = value as? Int ?? (value as? any BinaryInteger).map { Int(truncatingIfNeeded: $0) }
    return (mode ?? 0) & 0o044 != 0
  }
}

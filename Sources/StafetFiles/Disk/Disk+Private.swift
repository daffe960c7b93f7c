#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Disk {
  /// Writes a file that its owner alone can read: whole or not at all.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: A path, absolute or from the current folder.
  ///   - known: What the file held when it was read, or nil where there was none. A file that holds
  ///     something else by now is not replaced.
  /// - Throws: ``FileError`` if the file cannot be written; then what was there is untouched.
  static func writePrivately(
    _ bytes: [UInt8], to path: String, over known: [UInt8]?
  ) throws(FileError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try makeFolder(at: folder)
    let draft = folder + "/.draft-\(UInt64.random(in: 0 ... .max))"
    do throws(SystemError) {
      let file = try FileDescriptor(creatingPrivately: draft)
      do throws(SystemError) {
        do throws(SystemError) {
          try file.write(bytes)
          try file.flush()
        } catch {
          try? file.close()
          throw error
        }
        try file.close()
        let found = entry(at: path) == nil ? nil : try? Disk.bytes(at: path)
        guard found == known else { throw .fileIsThere }
        try FileDescriptor.rename(draft, to: path)
      } catch {
        FileDescriptor.remove(draft)
        throw error
      }
    } catch {
      throw FileError(error, path: path, attempt: .writing)
    }
  }

  /// Whether others than its owner can read a file.
  static func isOpenToOthers(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let value = attributes?[.posixPermissions]
    // Which type of number it is differs between systems.
    let mode = value as? Int ?? (value as? any BinaryInteger).map { Int(truncatingIfNeeded: $0) }
    return (mode ?? 0) & 0o044 != 0
  }
}

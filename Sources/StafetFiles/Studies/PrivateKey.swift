import StafetAnalysis
import StafetFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file that tells which person has which pseudonym.
struct PrivateKey {
  private let path: String
  private let bytes: [UInt8]?

  /// The pseudonyms that it had when it was read.
  let pseudonyms: Pseudonyms

  /// Whether others than its owner can read it.
  let isOpenToOthers: Bool

  /// Reads the key, if there is one.
  ///
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is damaged or something else.
  init(at path: String) throws {
    // A link stays a link to the key.
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard Disk.entry(at: self.path) != nil else {
      bytes = nil
      pseudonyms = Pseudonyms()
      isOpenToOthers = false
      return
    }
    let bytes = try Disk.bytes(at: self.path)
    self.bytes = bytes
    pseudonyms = try PseudonymKey.read(bytes, file: Disk.name(of: path))
    isOpenToOthers = Disk.isOpenToOthers(self.path)
  }

  /// Adds people; what the file holds stays as it is.
  ///
  /// - Parameters:
  ///   - entries: The people to add.
  ///   - pseudonyms: All people, for a key that is not there yet.
  /// - Throws: ``FileError`` if the file cannot be written; then it is as it was.
  func add(_ entries: [Pseudonyms.Entry], of pseudonyms: Pseudonyms) throws {
    guard let bytes else {
      return try OutputFiles().create(
        PseudonymKey.bytes(of: pseudonyms), at: path, privately: true)
    }
    if entries.isEmpty { return }
    let longer = try PseudonymKey.bytes(bytes, adding: entries)
    try OutputFiles().append(Array(longer.dropFirst(bytes.count)), to: path, after: bytes)
  }
}

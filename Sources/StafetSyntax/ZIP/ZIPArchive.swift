/// Reads the entries of a ZIP archive that is in memory.
///
/// What counts is the directory at the end. Entries may be stored or packed by "deflate", with or
/// without a descriptor behind their data, and sizes may be written in 64 bits. Archives in several
/// parts, encrypted entries and other ways of packing are refused. So are entries that share bytes:
/// an archive of a few kilobytes could otherwise hold the same gigabytes a thousand times.
///
/// > Source: PKWARE, ".ZIP File Format Specification", version 6.3.10 (2022).
package struct ZIPArchive: Sendable {
  /// The entries in the order of the directory.
  package let entries: [ZIPEntry]

  private let bytes: [UInt8]
  private let limits: ZIPLimits
  private let places: [String: Int]
  private let dataEnd: Int
  /// How many bytes may still be unpacked; those of damaged entries count.
  private var budget: Int

  /// Whether bytes begin as an archive does, be it an empty one.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads the directory.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - limits: How much it may hold.
  /// - Throws: What is wrong with the directory.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  package init(_ bytes: [UInt8], limits: ZIPLimits = ZIPLimits()) throws(ZIPProblem) {
    let directory = try ZIPDirectory(in: bytes, limits: limits)
    var places: [String: Int] = [:]
    for (index, entry) in directory.entries.enumerated() {
      if places.updateValue(index, forKey: entry.key) != nil { throw .duplicateEntry(entry.name) }
    }
    // The data of an entry ends before the next one begins, or before the directory does.
    let order = directory.entries.indices.sorted {
      directory.entries[$0].start < directory.entries[$1].start
    }
    var end = 0
    for index in order {
      let entry = directory.entries[index]
      if entry.start < end { throw .overlappingEntries(entry.name) }
      let (next, isTooLarge) = (entry.start + ZIPDirectory.headerSize)
        .addingReportingOverflow(entry.packedSize)
      if isTooLarge || next > directory.start { throw .malformedDirectory }
      end = next
    }
    self.entries = directory.entries
    self.bytes = bytes
    self.limits = limits
    self.places = places
    dataEnd = directory.start
    budget = limits.totalSize
  }

  /// The entry of a name, without regard to the case of letters from A to Z.
  package func entry(_ name: String) -> ZIPEntry? {
    places[ZIPEntry.key(of: name)].map { entries[$0] }
  }

  /// Unpacks an entry.
  ///
  /// - Parameter name: Its path inside the archive, without regard to case.
  /// - Returns: Its bytes.
  /// - Throws: Why it cannot be unpacked.
  /// - Complexity: O(*n*) in its size.
  package mutating func contents(of name: String) throws(ZIPProblem) -> [UInt8] {
    guard let entry = entry(name) else { throw .missingEntry(name) }
    if entry.isEncrypted { throw .encrypted(entry.name) }
    if entry.size > limits.entrySize { throw .tooLarge(entry.name, limit: limits.entrySize) }
    if entry.size > budget { throw .tooLarge(entry.name, limit: limits.totalSize) }
    if entry.size > limits.denseSize, entry.size / limits.density > entry.packedSize {
      throw .tooDense(entry.name, limit: limits.density)
    }
    // What turns out damaged has cost its time too.
    budget -= entry.size
    let range = try range(of: entry)
    let contents: [UInt8]
    switch entry.method {
    case 0:
      if entry.size != entry.packedSize { throw .damagedEntry(entry.name) }
      contents = Array(bytes[range])
    case 8:
      do throws(InflateProblem) {
        contents = try Inflate.bytes(in: bytes, range, size: entry.size)
      } catch {
        throw .damagedEntry(entry.name)
      }
    default: throw .unknownMethod(entry.name, method: entry.method)
    }
    if CRC32.checksum(of: contents) != entry.checksum { throw .damagedEntry(entry.name) }
    return contents
  }

  /// Where the packed bytes of an entry stand: behind its own header, whose name and further fields
  /// may be longer than those in the directory.
  private func range(of entry: ZIPEntry) throws(ZIPProblem) -> Range<Int> {
    let header = LittleEndian(bytes)
    guard header.fits(ZIPDirectory.headerSize, at: entry.start),
      header.number32(at: entry.start) == 0x0403_4B50
    else { throw .damagedEntry(entry.name) }
    let start =
      entry.start + ZIPDirectory.headerSize + header.number16(at: entry.start + 26)
      + header.number16(at: entry.start + 28)
    guard start <= dataEnd, entry.packedSize <= dataEnd - start else {
      throw .damagedEntry(entry.name)
    }
    return start..<(start + entry.packedSize)
  }
}

/// A ZIP archive put together byte by byte, so that each number in it can be wrong.
package struct MadeArchive {
  package struct Entry {
    package var name: String
    package var data: [UInt8]
    package var method = 0
    package var flags = 0
    package var size: Int?
    package var checksum: UInt32?
    /// Where the directory says that the entry begins; where it does unless told.
    package var start: Int?
    package var extra: [UInt8] = []
    /// What the directory says of both sizes, as when they stand in a further field.
    package var stated: UInt32?

    package init(
      name: String, data: [UInt8], method: Int = 0, flags: Int = 0, stated: UInt32? = nil
    ) {
      self.name = name
      self.data = data
      self.method = method
      self.flags = flags
      self.stated = stated
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  package init(_ texts: [(String, String)]) {
    entries = texts.map { Entry(name: $0.0, data: Array($0.1.utf8)) }
  }

  /// The archive.
  package var bytes: [UInt8] {
    let number = Self.number
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let start = bytes.count
      let name = Array(entry.name.utf8)
      let checksum = entry.checksum ?? Self.checksum(of: entry.data)
      let common =
        number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
        + number(Int(checksum), 4)
      let sizes =
        entry.stated.map { number(Int($0), 4) + number(Int($0), 4) }
        ?? number(entry.data.count, 4) + number(entry.size ?? entry.data.count, 4)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + sizes + number(name.count, 2)
      bytes += number(0, 2) + name + entry.data
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + sizes
      directory += number(name.count, 2) + number(entry.extra.count, 2) + number(0, 10)
      directory += number(entry.start ?? start, 4) + name + entry.extra
    }
    let start = bytes.count
    bytes += directory
    bytes += number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2)
    bytes += number(entries.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
    return bytes
  }

  /// A number in so many bytes, the smallest first.
  package static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// The check sum of ZIP, bit by bit.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// The check sum of ZIP archives.
///
/// > Source: ITU-T V.42, section 8.1.1.6.2: the polynomial 0x04C11DB7, its bits reflected. Eight bytes
/// > at a time by Kounavis and Berry, "A Systematic Approach to Building High Performance
/// > Software-based CRC Generators" (2005).
enum CRC32 {
  /// The remainders of each byte with none to seven zero bytes behind it, one after the other.
  private static let remainders: [UInt32] = {
    var table: [UInt32] = []
    table.reserveCapacity(2048)
    for byte in 0..<256 {
      var rest = UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
      table.append(rest)
    }
    for place in 256..<2048 {
      let rest = table[place - 256]
      table.append(table[Int(rest & 0xFF)] ^ rest >> 8)
    }
    return table
  }()

  /// The check sum of bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    let table = remainders
    var sum: UInt32 = 0xFFFF_FFFF
    var place = 0
    while bytes.count - place >= 8 {
      let first =
        sum
        ^ (UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
          | UInt32(bytes[place + 3]) << 24)
      sum =
        table[1792 + Int(first & 0xFF)] ^ table[1536 + Int(first >> 8 & 0xFF)]
        ^ table[1280 + Int(first >> 16 & 0xFF)] ^ table[1024 + Int(first >> 24)]
      sum ^=
        table[768 + Int(bytes[place + 4])] ^ table[512 + Int(bytes[place + 5])]
        ^ table[256 + Int(bytes[place + 6])] ^ table[Int(bytes[place + 7])]
      place += 8
    }
    while place < bytes.count {
      sum = table[Int((sum ^ UInt32(bytes[place])) & 0xFF)] ^ sum >> 8
      place += 1
    }
    return ~sum
  }
}

/// Numbers that stand in bytes with the smallest byte first.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether so many bytes stand at a place.
  func fits(_ count: Int, at place: Int) -> Bool {
    place >= 0 && place <= bytes.count && count <= bytes.count - place
  }

  /// A number of two bytes.
  func number16(at place: Int) -> Int {
    Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// A number of four bytes.
  func number32(at place: Int) -> UInt32 {
    UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      | UInt32(bytes[place + 3]) << 24
  }

  /// A number of eight bytes.
  func number64(at place: Int) -> UInt64 {
    UInt64(number32(at: place)) | UInt64(number32(at: place + 4)) << 32
  }
}

/// A checksum by which a file that was changed is told from one that was not: FNV-1a of 64 bits.
///
/// > Source: Fowler, Noll, Vo and Eastlake, *The FNV Non-Cryptographic Hash Algorithm*, RFC 9923.
package struct Checksum: Hashable, Sendable {
  package let value: UInt64

  /// Takes a checksum as it was written.
  package init(value: UInt64) {
    self.value = value
  }

  /// Works out the checksum of bytes.
  package init(of bytes: some Sequence<UInt8>) {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.value = value
  }

  /// The checksum in sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

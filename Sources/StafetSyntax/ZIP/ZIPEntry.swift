/// What the directory of an archive says of one of its entries.
package struct ZIPEntry: Hashable, Sendable {
  /// The path inside the archive, with slashes between its parts and none before it.
  package let name: String

  /// How many bytes the entry has when it is unpacked.
  package let size: Int

  /// How many bytes it takes in the archive.
  package let packedSize: Int

  /// Whether only a password opens it.
  package let isEncrypted: Bool

  /// How it is packed: 0 for not at all, 8 for "deflate".
  let method: Int

  /// The check sum of the unpacked bytes.
  let checksum: UInt32

  /// Where its own header begins.
  let start: Int

  /// The name without regard to case, by which it is found.
  var key: String { ZIPEntry.key(of: name) }

  /// The form in which names are compared.
  static func key(of name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

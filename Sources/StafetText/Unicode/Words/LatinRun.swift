/// Letters, digits and low lines of ASCII, and the letters À to ÿ, one after another.
///
/// All of them join each other, whatever their order (WB5, WB8 to WB10, WB13a and WB13b).
struct LatinRun {
  /// Where the run ends; where it begins, if there is none.
  let end: Int

  /// The kinds that occur, joined: 1 for letters, 2 for digits, 4 for low lines.
  let kinds: UInt8

  /// Reads a run.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - bytes: The text.
  @inline(__always) init(at start: Int, in bytes: Span<UInt8>) {
    let table = ScalarPropertyTables.run
    let count = bytes.count
    var place = start
    var kinds: UInt8 = 0
    while place < count {
      let byte = bytes[place]
      let kind = table[Int(byte)]
      if kind != 0 {
        kinds |= kind
        place &+= 1
      } else {
        guard byte == 0xC3, place &+ 1 < count else { break }
        let trail = bytes[place &+ 1]
        guard trail & 0xC0 == 0x80, trail != 0x97, trail != 0xB7 else { break }
        kinds |= 1 | Self.beyondASCII
        place &+= 2
      }
    }
    end = place
    self.kinds = kinds
  }

  /// The kind of a letter that is not ASCII, next to that of a letter.
  private static var beyondASCII: UInt8 { 8 }

  /// Whether all is ASCII.
  @inline(__always) var isASCII: Bool { kinds & Self.beyondASCII == 0 }

  /// What the run holds.
  ///
  /// - Parameter lead: The run's first byte.
  /// - Returns: The same as ``WordScan/content`` would be.
  @inline(__always) func content(after lead: UInt8) -> WordSegment.Content {
    let leadingDigit: UInt8 = lead &- 0x30 < 10 ? 4 : 0
    return WordSegment.Content(rawValue: kinds & 3 | leadingDigit | (~kinds & 8) << 1)
  }

  /// Whether there surely is a boundary after the run, since ASCII follows that does not belong to
  /// it.
  ///
  /// - Parameter bytes: The text.
  /// - Returns: `false` when what follows has to be decoded to know.
  @inline(__always) func isWhole(in bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    guard end < count else { return true }
    let byte = bytes[end]
    guard byte < 0x80 else { return false }
    switch byte {
    case 0x27, 0x2C, 0x2E, 0x3A, 0x3B:
      // A mark or a letter or digit may come after ' , . : and ;.
      guard end &+ 1 < count else { return true }
      let following = bytes[end &+ 1]
      return following < 0x80 && ScalarPropertyTables.run[Int(following)] & 3 == 0
    default:
      return true
    }
  }
}

/// Case folding of ASCII and the letters À to ÿ, which takes no lookup and changes no lengths.
enum LatinFolding {
  /// Adds such letters and signs, folded, as far as there is nothing else.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Which part of it.
  ///   - output: Receives the folded bytes.
  ///   - full: Whether to stop at `ß`, which full folding makes longer.
  /// - Returns: Where something else begins.
  @inline(__always) static func append(
    _ bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8], full: Bool = false
  ) -> Int {
    var place = range.lowerBound
    let end = range.upperBound
    output.append(addingCapacity: range.count) { output in
      while place < end {
        let byte = bytes[place]
        if byte < 0x80 {
          output.append(folded(byte))
          place &+= 1
        } else {
          guard byte == 0xC3, place &+ 1 < end else { break }
          let trail = bytes[place &+ 1]
          guard trail & 0xC0 == 0x80, !full || trail != 0x9F else { break }
          output.append(byte)
          output.append(folded(trail: trail))
          place &+= 2
        }
      }
    }
    return place
  }

  /// Writes such letters and signs, folded, as far as there is nothing else.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Which part of it.
  ///   - output: Receives as many bytes as are read.
  ///   - start: Where to write the first one.
  /// - Returns: Where something else begins.
  @inline(__always) static func write(
    _ bytes: Span<UInt8>, in range: Range<Int>, to output: inout MutableSpan<UInt8>, at start: Int
  ) -> Int {
    let end = range.upperBound
    var place = range.lowerBound
    let offset = start &- place
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        output[place &+ offset] = folded(byte)
        place &+= 1
      } else {
        guard byte == 0xC3, place &+ 1 < end else { break }
        let trail = bytes[place &+ 1]
        guard trail & 0xC0 == 0x80 else { break }
        output[place &+ offset] = byte
        output[place &+ offset &+ 1] = folded(trail: trail)
        place &+= 2
      }
    }
    return place
  }

  /// The folding of a byte of ASCII.
  @inline(__always) private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The folding of the second byte of U+00C0 to U+00FF: À to Þ have small letters, × has not.
  @inline(__always) private static func folded(trail: UInt8) -> UInt8 {
    trail < 0x9F && trail != 0x97 ? trail | 0x20 : trail
  }
}

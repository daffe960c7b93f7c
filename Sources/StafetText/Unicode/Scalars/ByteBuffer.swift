extension [UInt8] {
  /// Adds a scalar value in UTF-8.
  ///
  /// - Parameter scalar: A scalar value.
  @inline(__always) mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else {
      append(longScalar: scalar)
    }
  }

  private mutating func append(longScalar scalar: UInt32) {
    let last = UInt8(truncatingIfNeeded: scalar & 0x3F | 0x80)
    let middle = UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F | 0x80)
    if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0))
    } else if scalar < 0x1_0000 {
      append(UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0))
      append(middle)
    } else {
      append(UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0))
      append(UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F | 0x80))
      append(middle)
    }
    append(last)
  }

  /// Adds a part of a text as it stands.
  ///
  /// - Parameters:
  ///   - range: Which bytes.
  ///   - bytes: The text.
  mutating func append(_ range: Range<Int>, of bytes: Span<UInt8>) {
    append(addingCapacity: range.count) { output in
      for index in range { output.append(bytes[index]) }
    }
  }
}

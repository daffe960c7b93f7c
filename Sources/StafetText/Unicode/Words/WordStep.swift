/// One scalar value of a text with what word boundaries need to know of it.
struct WordStep {
  /// The scalar value's properties.
  let properties: ScalarProperties

  /// The class of Word_Break.
  let wordBreak: WordBreak

  /// Whether the scalar value is ASCII.
  let isASCII: Bool

  /// How many bytes the scalar value takes.
  let length: Int

  /// Reads the scalar value at a place.
  ///
  /// - Parameters:
  ///   - start: Where it begins, before the end of the text.
  ///   - bytes: The text.
  @inline(__always) init(at start: Int, in bytes: Span<UInt8>) {
    let scalar = DecodedScalar(at: start, in: bytes, before: bytes.count)
    properties = ScalarProperties(of: scalar.value)
    wordBreak = properties.wordBreak
    isASCII = scalar.value < 0x80
    length = scalar.length
  }
}

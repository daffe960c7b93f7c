/// The two canonical forms of a text: composed (NFC) and decomposed (NFD).
///
/// `å` may be written as one scalar value or as an `a` with a combining ring. Both look the same
/// and mean the same, and Unicode calls them canonically equivalent. Equivalent texts have the same
/// composed form, in which marks are joined with their letters where Unicode has a scalar value for
/// both together, and the same decomposed form, in which marks are never joined. Signs that are
/// only similar, such as `ﬁ` and `fi`, stay different.
///
/// > Source: Unicode Standard Annex #15, *Unicode Normalization Forms*, Unicode 15.0.
public enum CanonicalForm: Hashable, Sendable, CaseIterable {
  /// Marks are joined with their letters: Normalization Form C.
  case composed

  /// Marks stand by themselves after their letters: Normalization Form D.
  case decomposed

  /// The composed form of a text (NFC).
  ///
  /// - Parameter text: The text.
  /// - Returns: The composed form; the same text when it is composed already.
  /// - Complexity: O(*n*) in the length of the text, and O(*m* log *m*) in the marks on one letter.
  public static func composed(_ text: String) -> String { composed.form(of: text) }

  /// The decomposed form of a text (NFD).
  ///
  /// - Parameter text: The text.
  /// - Returns: The decomposed form; the same text when it is decomposed already.
  /// - Complexity: O(*n*) in the length of the text, and O(*m* log *m*) in the marks on one letter.
  public static func decomposed(_ text: String) -> String { decomposed.form(of: text) }

  /// This form of a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: The form; the same text when it has this form already.
  /// - Complexity: O(*n*) in the length of the text, and O(*m* log *m*) in the marks on one letter.
  public func form(of text: String) -> String {
    text.withUTF8Span { bytes in
      guard firstDoubt(in: bytes, 0..<bytes.count) != nil else { return text }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count + bytes.count / 8)
      append(bytes, in: 0..<bytes.count, to: &output)
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// Whether a text has this form.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether ``form(of:)`` would give the same scalar values.
  /// - Complexity: O(*n*) in the length of the text.
  public func isForm(of text: String) -> Bool {
    text.withUTF8Span { bytes in
      guard firstDoubt(in: bytes, 0..<bytes.count) != nil else { return true }
      var output: [UInt8] = []
      append(bytes, in: 0..<bytes.count, to: &output)
      guard output.count == bytes.count else { return false }
      for index in output.indices where output[index] != bytes[index] { return false }
      return true
    }
  }
}

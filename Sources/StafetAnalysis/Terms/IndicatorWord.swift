/// A word that an indicator names.
public struct IndicatorWord: Hashable, Sendable, Identifiable {
  /// The stem under which the forms of the word are counted together.
  public let stem: String

  /// The form that is shown to readers.
  public let form: String

  /// Makes a word of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - stem: The stem under which the forms of the word are counted together.
  ///   - form: The form that is shown to readers.
  public init(stem: String, form: String) {
    self.stem = stem
    self.form = form
  }

  /// What tells it from the others of one list: `stem`.
  public var id: String { stem }
}

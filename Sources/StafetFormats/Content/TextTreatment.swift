/// What a reader mends in texts and names before anything is counted.
///
/// Nothing by default: what people wrote is never changed unasked. A reader warns of what could be mended,
/// and says of what it mended how much there was. Emphasised passages keep their words.
public struct TextTreatment: Hashable, Sendable {
  /// Whether HTML is taken out: `&aelig;` becomes `æ`, paragraphs become lines, other tags nothing.
  public var decodesHTML: Bool

  /// Whether letters are mended that were read in a wrong encoding, such as `Ã¸` for `ø`.
  public var mendsLetters: Bool

  /// Whether control characters are dropped, and such as are written out, as in `_x000D_`.
  public var dropsControlCharacters: Bool

  /// Whether contributions are left out that repeat an earlier one, also but for white space, case or
  /// punctuation.
  ///
  /// A repeat has the same kind, author, addressee and question answered. What refers to it is moved to the
  /// first; where that cannot be, the repeat is kept.
  public var dropsRepeats: Bool

  /// Makes a treatment; what is not named is left as it is.
  ///
  /// - Parameters:
  ///   - decodesHTML: Whether HTML is taken out.
  ///   - mendsLetters: Whether letters are mended that were read in a wrong encoding.
  ///   - dropsControlCharacters: Whether control characters are dropped.
  ///   - dropsRepeats: Whether repeats of contributions are left out.
  public init(
    decodesHTML: Bool = false, mendsLetters: Bool = false, dropsControlCharacters: Bool = false,
    dropsRepeats: Bool = false
  ) {
    self.decodesHTML = decodesHTML
    self.mendsLetters = mendsLetters
    self.dropsControlCharacters = dropsControlCharacters
    self.dropsRepeats = dropsRepeats
  }

  /// Whether texts are changed.
  var changesTexts: Bool { decodesHTML || mendsLetters || dropsControlCharacters }
}

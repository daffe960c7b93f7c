public import StafetText

extension WordFamilyError {
  /// What is wrong and what was expected, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension WordFamilyError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  func sentence(of error: WordFamilyError) -> String {
    say(
      "\(named(error.form)) i ordfamilien \(named(error.notation)) er ikke ét ord; skriv ord adskilt af"
        + " kommaer, med en stjerne sidst i et ord for alle, der begynder sådan, f.eks. organisation*.",
      "\(named(error.form)) in the word family \(named(error.notation)) is not a single word; write words"
        + " parted by commas, with a star at the end of a word for all that begin so, such as"
        + " organisation*.")
  }
}

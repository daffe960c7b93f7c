import StafetText

extension AnalysisSettings {
  /// Leaves the mark out of the words that is put in place of names.
  ///
  /// What stands for a name is no word that somebody wrote.
  ///
  /// - Parameter language: The language of the texts as a BCP 47 tag, or `nil` where it is not known.
  public mutating func leaveOutMasks(in language: String?) {
    stopWords = (stopWords ?? .list(for: language ?? "da"))
      .adding([String(Pseudonyms.mark(for: language).dropFirst().dropLast())])
  }
}

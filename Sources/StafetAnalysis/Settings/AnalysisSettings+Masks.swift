import StafetText

extension AnalysisSettings {
  /// Leaves the mark out of the words that is put in place of names.
  ///
  /// What stands for a name is no word that somebody wrote.
  ///
  /// - Parameter language: The language of the texts (``StudyLanguage/used``) as a BCP 47 tag, or `nil` where it is
  ///   not known.
  public mutating func leaveOutMasks(in language: String?) {
    let marks = Set([Pseudonyms.mark(for: language), Pseudonyms.mark(for: nil)])
    stopWords = (stopWords ?? .list(for: language ?? StudyLanguage.assumed))
      .adding(marks.map { String($0.dropFirst().dropLast()) })
  }
}

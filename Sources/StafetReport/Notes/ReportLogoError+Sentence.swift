extension ReportLogoError {
  /// What is wrong and what to do about it, in sentences on one line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The sentences.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: problem)
  }
}

extension ReportLogoError: CustomStringConvertible {
  /// The sentences in English.
  public var description: String { sentence(in: .english) }
}

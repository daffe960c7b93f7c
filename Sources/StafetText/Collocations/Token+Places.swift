extension Sequence<Token> {
  /// The terms of tokens in their places, with `nil` where a word is left out.
  ///
  /// The place stays, so that words on both sides of it do not become neighbours: without `og`,
  /// `ledelse og tillid` still holds no pair `ledelse tillid`. This is the form in which
  /// ``CollocationCounts`` and ``NGramCounts`` take words.
  ///
  /// - Parameter stopWords: The words to leave out; each token's ``Token/term`` is looked up.
  /// - Returns: One element for each token.
  public func terms(leavingOut stopWords: StopWords) -> [String?] {
    map { stopWords.holds($0.term) ? nil : $0.term }
  }
}

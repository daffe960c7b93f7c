public import StafetModel

extension Study {
  /// The study with suggestions in the place of those of an earlier run, in a sorting `suggested` at the end.
  ///
  /// - Parameters:
  ///   - suggestions: The suggestions; a question without a suggested theme stays unsorted.
  ///   - themes: The codebook that the suggestions were made by; themes that the study does not have are added
  ///     to the study.
  /// - Returns: The study with the sorting.
  /// - Throws: `StudyError` if people have a sorting of that identifier, or a suggested theme is in neither
  ///   codebook.
  public func replacingSuggestions(
    with suggestions: [ThemeSuggestion], from themes: Codebook
  ) throws(StudyError) -> Study {
    let rest = try replacing(
      codebook: codebook,
      sortings: sortings.filter { $0.id != "suggested" || $0.kind != .suggested })
    return try rest.adding(suggestions, from: themes)
  }
}

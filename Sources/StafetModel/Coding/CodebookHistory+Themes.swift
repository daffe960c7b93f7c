extension CodebookHistory {
  /// Makes a history whose steps add to a study the themes of another codebook that its own has not, so that
  /// the study can take what was decided by that codebook.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - codebook: The other codebook; a theme that the study has by its identifier is left as it is.
  ///   - coder: Who adds them, or the name of a program.
  /// - Throws: ``CodebookStepError`` where a theme cannot be added, such as one with a name that another theme
  ///   of the study has.
  /// - Complexity: O(*n*) expected in the number of placements and themes, for each theme that is added.
  public init(
    of study: Study, withThemesOf codebook: Codebook, by coder: String
  ) throws(CodebookStepError) {
    self.init(of: study)
    let further = codebook.themes.filter { study.codebook.theme($0.id) == nil }
    for theme in further {
      let alone = Theme(
        id: theme.id, name: theme.name, aliases: theme.aliases, definition: theme.definition,
        include: theme.include, exclude: theme.exclude, examples: theme.examples,
        keywords: theme.keywords, colour: theme.colour, isRest: theme.isRest)
      try take(CodebookStep(.add(alone, before: nil), by: coder))
    }
    for theme in further where theme.parent != nil {
      try take(CodebookStep(.nest(theme.id, under: theme.parent), by: coder))
    }
  }
}

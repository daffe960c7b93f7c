extension Coding {
  /// The coding after a step.
  ///
  /// - Parameter step: The step.
  /// - Returns: The changed coding; it holds together if this one does.
  /// - Throws: ``CodebookStepError`` where the step cannot be taken or would change nothing.
  /// - Complexity: O(*n*) expected in the number of placements and themes.
  public func taking(_ step: CodebookStep) throws(CodebookStepError) -> Coding {
    var result = self
    try result.apply(step)
    if let reason = result.codebook.firstObstacle { throw CodebookStepError(reason) }
    if result == self { throw CodebookStepError(.changesNothing) }
    return result
  }

  private mutating func apply(_ step: CodebookStep) throws(CodebookStepError) {
    switch step.change {
    case .add(let theme, let next): try add(theme, before: next)
    case .remove(let theme): try remove(theme)
    case .rename(let theme, let name): try rename(theme, to: name)
    case .edit(let theme, let description): try edit(theme, description)
    case .nest(let theme, let parent):
      let place = try index(of: theme)
      if let parent { _ = try index(of: parent) }
      codebook.themes[place].parent = parent
    case .move(let theme, let next): try move(theme, before: next)
    case .merge(let themes, let target): try merge(themes, into: target)
    case .split(let theme, let parts, let sorting): try split(theme, into: parts, in: sorting)
    case .place(let contributions, let theme, let certainty, let sorting):
      try place(contributions, in: theme, certainty: certainty, sorting: sorting)
    case .begin(let sorting, let next):
      try begin(sorting, before: next, by: step.coder, at: step.at)
    case .decide(let contributions, let theme, let suggested, let sorting):
      try decide(contributions, in: theme, suggested: suggested, sorting: sorting)
    }
  }

  func index(of theme: Theme.ID) throws(CodebookStepError) -> Int {
    guard let index = codebook.themes.firstIndex(where: { $0.id == theme }) else {
      throw CodebookStepError(.unknownTheme(theme))
    }
    return index
  }

  func index(of sorting: Sorting.ID) throws(CodebookStepError) -> Int {
    guard let index = sortings.firstIndex(where: { $0.id == sorting }) else {
      throw CodebookStepError(.unknownSorting(sorting))
    }
    return index
  }

  /// The place before a theme, or that after the last.
  private func index(before theme: Theme.ID?) throws(CodebookStepError) -> Int {
    guard let theme else { return codebook.themes.count }
    return try index(of: theme)
  }

  private mutating func add(_ theme: Theme, before next: Theme.ID?) throws(CodebookStepError) {
    codebook.themes.insert(theme, at: try index(before: next))
  }

  private mutating func remove(_ theme: Theme.ID) throws(CodebookStepError) {
    let place = try index(of: theme)
    let count = placements(in: theme)
    if count > 0 { throw CodebookStepError(.notEmpty(theme, placements: count)) }
    if let part = codebook.themes.first(where: { $0.parent == theme }) {
      throw CodebookStepError(.hasPart(theme, part: part.id))
    }
    codebook.themes.remove(at: place)
  }

  private mutating func rename(_ theme: Theme.ID, to name: String) throws(CodebookStepError) {
    let place = try index(of: theme)
    if name.allSatisfy({ $0.isWhitespace }) { throw CodebookStepError(.emptyName(theme)) }
    let old = codebook.themes[place].name
    // The same name, byte for byte, is no change, and the aliases stay as they are.
    if name == old { return }
    codebook.themes[place].name = name
    codebook.themes[place].aliases.removeAll { $0.lowercased() == name.lowercased() }
    codebook.themes[place].alsoCalled(old)
  }

  private mutating func edit(
    _ theme: Theme.ID, _ description: CodebookStep.Description
  ) throws(CodebookStepError) {
    let place = try index(of: theme)
    switch description {
    case .definition(let text): codebook.themes[place].definition = text
    case .include(let text): codebook.themes[place].include = text
    case .exclude(let text): codebook.themes[place].exclude = text
    case .aliases(let names): codebook.themes[place].aliases = names.filter { !$0.isEmpty }
    case .examples(let texts): codebook.themes[place].examples = texts.filter { !$0.isEmpty }
    case .keywords(let words): codebook.themes[place].keywords = words.filter { !$0.isEmpty }
    case .colour(let colour): codebook.themes[place].colour = colour
    case .rest(let isRest): codebook.themes[place].isRest = isRest
    }
  }

  private mutating func move(
    _ theme: Theme.ID, before next: Theme.ID?
  ) throws(CodebookStepError) {
    let place = try index(of: theme)
    _ = try index(before: next)
    if next == theme { return }
    let moved = codebook.themes.remove(at: place)
    codebook.themes.insert(moved, at: try index(before: next))
  }

  private mutating func place(
    _ placed: [Contribution.ID], in theme: Theme.ID?, certainty: Double?, sorting: Sorting.ID
  ) throws(CodebookStepError) {
    let index = try index(of: sorting)
    if let theme { _ = try self.index(of: theme) }
    if let certainty, !(0...1).contains(certainty) {
      throw CodebookStepError(.certaintyOutOfRange(certainty))
    }
    for contribution in placed {
      guard contributions.contains(contribution) else {
        throw CodebookStepError(.unknownContribution(contribution))
      }
      sortings[index].assignments[contribution] =
        theme.map { Sorting.Assignment(theme: $0, certainty: certainty) }
    }
  }

  private mutating func split(
    _ theme: Theme.ID, into parts: [CodebookStep.Part], in sorting: Sorting.ID
  ) throws(CodebookStepError) {
    let place = try index(of: theme)
    let index = try index(of: sorting)
    var seen: Set<Contribution.ID> = []
    for part in parts {
      let labels = Set(part.theme.labels.map { $0.lowercased() })
      codebook.themes[place].aliases.removeAll { labels.contains($0.lowercased()) }
      for contribution in part.contributions {
        guard seen.insert(contribution).inserted else {
          throw CodebookStepError(.namedTwice(contribution.text))
        }
        guard let old = sortings[index].assignments[contribution], old.theme == theme else {
          throw CodebookStepError(.notInTheme(contribution, theme))
        }
        sortings[index].assignments[contribution] = Sorting.Assignment(
          theme: part.theme.id, certainty: old.certainty)
      }
    }
    codebook.themes.insert(contentsOf: parts.map { $0.theme }, at: place + 1)
  }
}

extension Codebook {
  /// The first thing that keeps the themes from holding together after a step.
  fileprivate var firstObstacle: CodebookStepError.Reason? {
    var examination = StudyExamination()
    examination.examine(self)
    for problem in examination.problems {
      let theme = Theme.ID(problem.record ?? "")
      switch problem.reason {
      case .malformedIdentifier: return .malformedIdentifier(theme)
      case .duplicateIdentifier: return .identifierTaken(theme)
      case .ambiguousLabel(let label, let owner): return .nameTaken(label, by: owner, and: theme)
      case .malformedColour(let colour): return .malformedColour(colour)
      case .secondRest(let first): return .secondRest(first: first)
      case .unknownTheme(let parent): return .unknownTheme(parent)
      case .circularTheme: return .nestsInItself(theme)
      default: continue
      }
    }
    return nil
  }
}

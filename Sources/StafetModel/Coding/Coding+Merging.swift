extension Coding {
  /// Makes themes one with another, in the codebook and in all sortings.
  mutating func merge(
    _ merged: [Theme.ID], into target: Theme.ID
  ) throws(CodebookStepError) {
    _ = try index(of: target)
    var gone: Set<Theme.ID> = []
    for id in merged {
      let theme = codebook.themes[try index(of: id)]
      if id == target || !gone.insert(id).inserted {
        throw CodebookStepError(.namedTwice(id.text))
      }
      if theme.isRest { throw CodebookStepError(.mergesRest(id)) }
    }
    let parent = parent(of: target, without: gone)
    let themes = merged.compactMap { codebook.theme($0) }
    codebook.themes.removeAll { gone.contains($0.id) }
    for index in codebook.themes.indices {
      if codebook.themes[index].id == target {
        codebook.themes[index].parent = parent
        for theme in themes { codebook.themes[index].absorb(theme) }
      } else if let parent = codebook.themes[index].parent, gone.contains(parent) {
        codebook.themes[index].parent = target
      }
    }
    for index in sortings.indices {
      for (contribution, old) in sortings[index].assignments where gone.contains(old.theme) {
        sortings[index].assignments[contribution] = Sorting.Assignment(
          theme: target, certainty: old.certainty)
      }
    }
  }

  /// What a theme is part of once others are gone: what the highest of them above it was part of, or
  /// its parent where none of them is above it.
  ///
  /// Going up past the highest keeps what lay between from being above and below the theme at once.
  private func parent(of theme: Theme.ID, without gone: Set<Theme.ID>) -> Theme.ID? {
    var parent = codebook.theme(theme)?.parent
    var next = parent
    while let current = next {
      next = codebook.theme(current)?.parent
      if gone.contains(current) { parent = next }
    }
    return parent
  }
}

extension Theme {
  /// Takes over another theme's names, examples and keywords.
  fileprivate mutating func absorb(_ other: Theme) {
    for label in other.labels { alsoCalled(label) }
    for example in other.examples where !examples.contains(example) { examples.append(example) }
    for keyword in other.keywords where !keywords.contains(keyword) { keywords.append(keyword) }
  }

  /// Adds an alias, unless the theme goes by it already, in any case.
  mutating func alsoCalled(_ label: String) {
    let sought = label.lowercased()
    if !labels.contains(where: { $0.lowercased() == sought }) { aliases.append(label) }
  }
}

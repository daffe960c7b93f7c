extension StudyExamination {
  /// Examines the codebook: identifiers, names, colours, nesting, and that there is one rest at most.
  mutating func examine(_ codebook: Codebook) {
    let known = Set(codebook.themes.lazy.map { $0.id })
    var parents: [Theme.ID: Theme.ID] = [:]
    for theme in codebook.themes { parents[theme.id] = theme.parent }

    var themes = Register<Theme>()
    var owners: [String: Theme.ID] = [:]
    var rest: Theme.ID?
    for (index, theme) in codebook.themes.enumerated() {
      let place = StudyPlace.theme(index)
      register(theme.id, at: place, in: &themes)
      for label in Set(theme.labels.map { $0.lowercased() }).sorted() {
        if let owner = owners[label], owner != theme.id {
          report(
            .ambiguousLabel(label, other: owner), at: place,
            field: theme.name.lowercased() == label ? "name" : "aliases", of: theme.id.text)
        } else {
          owners[label] = theme.id
        }
      }
      if let colour = theme.colour, !colour.isColour {
        report(.malformedColour(colour), at: place, field: "colour", of: theme.id.text)
      }
      if theme.isRest {
        if let rest {
          report(.secondRest(first: rest), at: place, field: "rest", of: theme.id.text)
        }
        rest = rest ?? theme.id
      }
      guard let parent = theme.parent else { continue }
      if !known.contains(parent) {
        report(.unknownTheme(parent), at: place, field: "parent", of: theme.id.text)
      } else if isRing(from: theme.id, parents: parents) {
        report(.circularTheme, at: place, field: "parent", of: theme.id.text)
      }
    }
  }

  /// Examines a sorting against the themes and contributions of the study.
  mutating func examine(
    _ sorting: Sorting,
    at index: Int,
    codebook: Codebook,
    contributions: Register<Contribution>
  ) {
    let themes = Set(codebook.themes.map { $0.id })
    for (contribution, assignment) in sorting.assignments.sorted(by: { $0.key < $1.key }) {
      let place = StudyPlace.assignment(sorting: index, contribution)
      if contributions.places[contribution] == nil {
        report(.unknownContribution(contribution), at: place, of: sorting.id.text)
      }
      if !themes.contains(assignment.theme) {
        report(.unknownTheme(assignment.theme), at: place, field: "theme", of: contribution.text)
      }
      if let certainty = assignment.certainty, !(0...1).contains(certainty) {
        report(
          .certaintyOutOfRange(certainty), at: place, field: "certainty", of: contribution.text)
      }
    }
  }

  private func isRing(from theme: Theme.ID, parents: [Theme.ID: Theme.ID]) -> Bool {
    var seen: Set<Theme.ID> = []
    var next = parents[theme]
    while let current = next, seen.insert(current).inserted {
      if current == theme { return true }
      next = parents[current]
    }
    return false
  }
}

extension String {
  /// Whether the text is `#` and six hexadecimal digits.
  fileprivate var isColour: Bool {
    utf8.count == 7 && utf8.first == 0x23
      && utf8.dropFirst().allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
      }
  }
}

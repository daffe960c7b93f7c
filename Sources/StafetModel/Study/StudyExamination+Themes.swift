extension StudyExamination {
  /// Examines the codebook: identifiers, names, colours, nesting, and that there is one rest at most.
  ///
  /// - Returns: The themes by identifier and label.
  @discardableResult
  mutating func examine(_ codebook: Codebook) -> ThemeRegister {
    let known = Set(codebook.themes.lazy.map { $0.id })
    var parents: [Theme.ID: Theme.ID] = [:]
    for theme in codebook.themes { parents[theme.id] = theme.parent }
    var themes = ThemeRegister()
    for (index, theme) in codebook.themes.enumerated() {
      let place = StudyPlace.theme(index)
      examine(theme, at: place, in: themes)
      if let parent = theme.parent {
        if !known.contains(parent) {
          report(.unknownTheme(parent), at: place, field: "parent", of: theme.id.text)
        } else if isRing(from: theme.id, parents: parents) {
          report(.circularTheme, at: place, field: "parent", of: theme.id.text)
        }
      }
      themes.note(theme, at: place)
    }
    return themes
  }

  /// Examines a theme but for the theme that it is part of.
  mutating func examine(_ theme: Theme, at place: StudyPlace, in themes: ThemeRegister) {
    check(theme.id, at: place, in: themes.places)
    for label in Set(theme.labels.map { $0.lowercased() }).sorted() {
      guard let owner = themes.owners[label], owner != theme.id else { continue }
      report(
        .ambiguousLabel(label, other: owner), at: place,
        field: theme.name.lowercased() == label ? "name" : "aliases", of: theme.id.text)
    }
    if let colour = theme.colour, !colour.isColour {
      report(.malformedColour(colour), at: place, field: "colour", of: theme.id.text)
    }
    if theme.isRest, let rest = themes.rest {
      report(.secondRest(first: rest), at: place, field: "rest", of: theme.id.text)
    }
  }

  /// Examines a sorting against the themes and contributions of the study.
  mutating func examine(
    _ sorting: Sorting,
    at index: Int,
    themes: Register<Theme>,
    contributions: Register<Contribution>
  ) {
    for (contribution, assignment) in sorting.assignments.sorted(by: { $0.key < $1.key }) {
      examine(
        assignment, of: contribution, by: sorting.id, at: index, themes: themes,
        contributions: contributions)
    }
  }

  /// Examines one placement of a sorting.
  mutating func examine(
    _ assignment: Sorting.Assignment,
    of contribution: Contribution.ID,
    by sorting: Sorting.ID,
    at index: Int,
    themes: Register<Theme>,
    contributions: Register<Contribution>
  ) {
    let place = StudyPlace.assignment(sorting: index, contribution)
    if !contributions.has(contribution) {
      report(.unknownContribution(contribution), at: place, of: sorting.text)
    }
    if !themes.has(assignment.theme) {
      report(.unknownTheme(assignment.theme), at: place, field: "theme", of: contribution.text)
    }
    if let certainty = assignment.certainty, !(0...1).contains(certainty) {
      report(
        .certaintyOutOfRange(certainty), at: place, field: "certainty", of: contribution.text)
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

/// The themes of a codebook by identifier and by what people call them.
struct ThemeRegister: Sendable {
  private(set) var places = Register<Theme>()

  /// Whose a name or an alias is, in lower case.
  private(set) var owners: [String: Theme.ID] = [:]

  /// The theme for the rest.
  private(set) var rest: Theme.ID?

  /// Notes a theme: the first of an identifier, of a label and for the rest counts.
  mutating func note(_ theme: Theme, at place: StudyPlace) {
    places.note(theme.id, at: place)
    for label in theme.labels {
      let label = label.lowercased()
      if owners[label] == nil { owners[label] = theme.id }
    }
    if theme.isRest { rest = rest ?? theme.id }
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

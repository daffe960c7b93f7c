import StafetModel
import StafetSyntax

/// What the columns of a table seem to hold: by what the known tool means by them, by their headings, and by
/// what their cells look like.
///
/// Every role but those of answers and attributes is given to one column; where several could have it, to the
/// one whose heading says so most clearly, then to the first.
struct ColumnGuesses {
  private let columns: [ColumnProfile]
  private let known: KnownLayout?
  private(set) var roles: [Int: ColumnMeaning.Role] = [:]
  private var taken: Set<ColumnMeaning.Role> = []

  init(_ sample: LayoutSample, known: KnownLayout?, given: TableLayout) {
    columns = sample.columns
    self.known = known
    assignGiven(given)
    assignOwn()
    assignKnown()
    assignKind()
    assignBySurety()
    assignTexts()
    settleGroup()
  }

  /// All columns that have a heading, in the order of the table.
  var guesses: [ColumnMeaning] {
    columns.indices.compactMap { index in
      guard let title = columns[index].titles.first else { return nil }
      return ColumnMeaning(title: title, role: roles[index] ?? .attribute)
    }
  }

  /// All headings, of all rows that name columns.
  var allTitles: [String] { columns.flatMap { $0.titles } }

  /// Abbreviations in the column that says what each row is, and what they mean.
  var abbreviatedKinds: [String: Contribution.Kind] {
    index(of: .kind).map { columns[$0].abbreviatedKinds } ?? [:]
  }

  /// The heading of the column that has a role.
  func title(of role: ColumnMeaning.Role) -> String? {
    index(of: role).flatMap { columns[$0].titles.first }
  }

  /// The headings of the columns that have a role, in the order of the table.
  func titles(of role: ColumnMeaning.Role) -> [String] {
    columns.indices.filter { roles[$0] == role }.compactMap { columns[$0].titles.first }
  }

  /// The cells of the column that has a role.
  func cells(of role: ColumnMeaning.Role) -> [String] {
    index(of: role).map { columns[$0].cells } ?? []
  }

  private func index(of role: ColumnMeaning.Role) -> Int? {
    columns.indices.first { roles[$0] == role }
  }

  private mutating func assign(_ role: ColumnMeaning.Role, to index: Int) {
    roles[index] = role
    if role != .answer, role != .attribute, role != .leftOut { taken.insert(role) }
  }

  /// The columns of which it was said what they hold.
  private mutating func assignGiven(_ given: TableLayout) {
    for index in columns.indices {
      func isCalled(_ title: String?) -> Bool {
        guard let folded = title?.foldedColumnName else { return false }
        return columns[index].titles.contains { $0.foldedColumnName == folded }
      }
      let name = columns[index].titles.lazy.compactMap { given.columns.name(for: $0) }.first
      if let name {
        assign(HeadingWords.ownRole(of: name) ?? .attribute, to: index)
      } else if isCalled(given.questionColumn) {
        assign(.question, to: index)
      } else if given.answerColumns.contains(where: { isCalled($0) }) {
        assign(.answer, to: index)
      } else if isCalled(given.answerTimeColumn) {
        assign(.answerTime, to: index)
      } else if given.leftOutColumns.contains(where: { isCalled($0) }) {
        assign(.leftOut, to: index)
      } else if given.personColumns.contains(where: { isCalled($0) }) {
        assign(.personAttribute, to: index)
      }
    }
  }

  /// The columns that are called what this library calls them.
  private mutating func assignOwn() {
    for index in columns.indices where roles[index] == nil {
      let role = columns[index].titles.lazy.compactMap { HeadingWords.ownRole(of: $0) }.first
      if let role, !taken.contains(role) { assign(role, to: index) }
    }
  }

  /// The columns that the tool itself adds; among its times the best one.
  private mutating func assignKnown() {
    guard let known else { return }
    for name in known.times {
      let index = columns.indices.first { KnownLayout.matches(columns[$0].titles, [name]) }
      if !taken.contains(.time), let index, columns[index].holdsTimes { assign(.time, to: index) }
    }
    for index in columns.indices where roles[index] == nil {
      if !taken.contains(.id), KnownLayout.matches(columns[index].titles, known.ids) {
        assign(.id, to: index)
      } else if KnownLayout.matches(columns[index].titles, known.leftOut) {
        assign(.leftOut, to: index)
      }
    }
  }

  private mutating func assignKind() {
    if taken.contains(.kind) { return }
    let open = columns.indices.filter { roles[$0] == nil }
    let index =
      open.first { columns[$0].holdsKinds }
      ?? open.first { columns[$0].abbreviatesKinds }
      ?? open.first { index in
        columns[index].holdsKindsMostly
          && columns[index].titles.contains { title in
            HeadingWords.roles(of: title).contains { $0.role == .kind }
          }
      }
    if let index { assign(.kind, to: index) }
  }

  private struct Candidate {
    let index: Int
    let role: ColumnMeaning.Role
    let strength: HeadingWords.Strength
  }

  /// Roles other than those of texts, the surest first.
  private mutating func assignBySurety() {
    var candidates: [Candidate] = []
    for index in columns.indices where roles[index] == nil {
      let column = columns[index]
      if column.holdsAddresses {
        assign(.leftOut, to: index)
        continue
      }
      for (role, strength) in column.titles.flatMap({ HeadingWords.roles(of: $0) })
      where fits(column, role) {
        candidates.append(Candidate(index: index, role: role, strength: strength))
      }
    }
    let order = candidates.sorted { left, right in
      left.strength != right.strength
        ? left.strength > right.strength : left.index < right.index
    }
    for candidate in order
    where roles[candidate.index] == nil && !taken.contains(candidate.role) {
      assign(candidate.role, to: candidate.index)
    }
  }

  /// Whether what stands in a column can be what a role asks for.
  private func fits(_ column: ColumnProfile, _ role: ColumnMeaning.Role) -> Bool {
    switch role {
    case .question, .answer, .text, .kind, .attribute, .personAttribute, .leftOut, .marks:
      false
    case .time, .answerTime: column.holdsTimes
    case .id: column.isUnique && !column.holdsTexts
    case .author, .recipient, .group, .relay, .theme: column.holdsNames
    // What is replied to may be named by its text.
    case .replyTo: !column.holdsTimes
    case .follows: column.holdsNames
    }
  }

  /// The columns of texts: one where another column says what each row is, else questions and answers.
  private mutating func assignTexts() {
    let texts = columns.indices.filter { index in
      guard roles[index] == nil, !columns[index].holdsTimes else { return false }
      return columns[index].holdsTexts || !meanings(of: index).isEmpty
    }
    if taken.contains(.kind) {
      let best = texts.max { left, right in
        let first = (columns[left].holdsTexts ? 1 : 0, strength(of: .text, left))
        let second = (columns[right].holdsTexts ? 1 : 0, strength(of: .text, right))
        if first != second { return first < second }
        return columns[left].meanLength < columns[right].meanLength
      }
      if let best { assign(.text, to: best) }
      return
    }
    for index in texts {
      switch pairRole(of: index) {
      case .question where !taken.contains(.question): assign(.question, to: index)
      case .answer: assign(.answer, to: index)
      default: continue
      }
    }
    if taken.contains(.question) { return }
    // Without questions there is nothing to answer: the column is a text like any other.
    for index in columns.indices where roles[index] == .answer { roles[index] = nil }
    let named = texts.filter { strength(of: .text, $0) > HeadingWords.Strength.part.rawValue }
    let held = texts.filter { columns[$0].holdsTexts }
    let open = columns.indices.filter { roles[$0] == nil && !columns[$0].titles.isEmpty }
    if named.count == 1 {
      assign(.text, to: named[0])
    } else if named.isEmpty, held.count == 1 {
      assign(.text, to: held[0])
    } else if columns.count == 1, open.count == 1, !columns[open[0]].isEmpty {
      // There is nothing else that it could be.
      assign(.text, to: open[0])
    }
  }

  /// Whether a column holds questions or answers, by its heading; a heading that only speaks of them among other
  /// things must stand above sentences.
  private func pairRole(of index: Int) -> ColumnMeaning.Role? {
    let question = strength(of: .question, index)
    let answer = strength(of: .answer, index)
    let strongest = max(question, answer)
    if strongest == 0 { return nil }
    let isAside = columns[index].titles.contains { HeadingWords.speaksOfMore($0) }
    if strongest == HeadingWords.Strength.part.rawValue, !columns[index].isEmpty,
      isAside ? !columns[index].holdsSentences : !columns[index].holdsWords
    {
      return nil
    }
    if question != answer { return question > answer ? .question : .answer }
    return columns[index].titles.lazy.compactMap { HeadingWords.firstOfPair(in: $0) }.first
  }

  private func meanings(of index: Int) -> [ColumnMeaning.Role] {
    [.question, .answer, .text].filter { strength(of: $0, index) > 0 }
  }

  private func strength(of role: ColumnMeaning.Role, _ index: Int) -> Int {
    columns[index].titles.flatMap { HeadingWords.roles(of: $0) }
      .filter { $0.role == role }.map { $0.strength.rawValue }.max() ?? 0
  }

  /// A column of groups without a column of authors is an attribute.
  private mutating func settleGroup() {
    if let index = index(of: .group), !taken.contains(.author) { roles[index] = nil }
  }
}

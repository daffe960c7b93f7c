import StafetModel

extension QuestionMatrix {
  /// Counts who asked whom in a relay, group by group.
  ///
  /// - Parameters:
  ///   - relay: The relay, and where its questions are placed.
  ///   - themes: The themes of the codebook.
  ///   - smallest: How many people a group must have for what it asked and received to be shown.
  /// - Returns: The matrix; `nil` with fewer than two groups, and where no question has both a group that asks and one
  ///   that receives.
  /// - Complexity: O(*n* + *g*²) expected for *n* contributions and *g* groups.
  init?(of relay: RelayBasis, themes: [Theme], smallest: Int) {
    let course = relay.course
    let people = course.people
    let records = course.relay.groups
    if records.count < 2 { return nil }
    var tallies = Array(repeating: Tally(), count: records.count * records.count)
    var unplaced = 0
    var placed = 0
    for position in course.timeline where course.relay.contributions[position].kind == .question {
      guard let asker = course.authors[position].flatMap({ people.groups[$0] }),
        let addressee = course.recipients[position].flatMap({ people.groups[$0] })
      else {
        unplaced += 1
        continue
      }
      placed += 1
      tallies[asker * records.count + addressee].take(relay.themes[position])
    }
    if placed == 0 { return nil }
    var sizes = Array(repeating: 0, count: records.count)
    for person in 0..<people.rosterCount {
      if let group = people.groups[person] { sizes[group] += 1 }
    }
    let withheld = Self.withheld(sizes: sizes, smallest: smallest)
    groups = records.enumerated().map { place, group in
      Group(
        group: group.id, name: group.name, participants: sizes[place],
        isWithheld: withheld[place])
    }
    cells = records.indices.map { asker in
      records.indices.map { addressee in
        if withheld[asker] || withheld[addressee] { return nil }
        let tally = tallies[asker * records.count + addressee]
        return Cell(questions: tally.questions, theme: tally.largest(of: themes))
      }
    }
    self.unplaced = unplaced
  }

  /// Which groups are withheld: those of too few people, but for groups that nobody belongs to, and with them the
  /// next smallest until they are at least two and have enough people together.
  ///
  /// - Parameters:
  ///   - sizes: How many people each group has.
  ///   - smallest: How many people are enough.
  /// - Returns: For each group whether it is withheld.
  static func withheld(sizes: [Int], smallest: Int) -> [Bool] {
    var withheld = sizes.map { (1..<smallest).contains($0) }
    var count = withheld.count { $0 }
    if count == 0 { return withheld }
    var people = zip(sizes, withheld).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    let others = sizes.indices.filter { sizes[$0] >= smallest }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    for group in others where count < 2 || people < smallest {
      withheld[group] = true
      count += 1
      people += sizes[group]
    }
    return withheld
  }

  /// What was counted of the questions of one group to one group, in the order of time.
  private struct Tally {
    var questions = 0

    /// The themes in the order of their first questions, with how many questions each has.
    var themes: [(theme: Int, questions: Int)] = []

    mutating func take(_ theme: Int?) {
      questions += 1
      guard let theme else { return }
      if let place = themes.firstIndex(where: { $0.theme == theme }) {
        themes[place].questions += 1
      } else {
        themes.append((theme, 1))
      }
    }

    /// The theme with most questions, of several the one that came first.
    ///
    /// No two themes come first with the same question, so that no identifier has to decide.
    func largest(of themes: [Theme]) -> Theme.ID? {
      var largest: (theme: Int, questions: Int)?
      for row in self.themes where row.questions > largest?.questions ?? 0 { largest = row }
      return largest.map { themes[$0.theme].id }
    }
  }
}

import StafetModel
import StafetSyntax

/// Looks through the texts and names of a study, or of what should have become one, for what may make
/// figures wrong.
struct StudyInspection {
  private let relays: [Relay]
  private let codebook: Codebook
  private let sortings: [Sorting]
  private let scanner = TextScan.Scanner()
  private var letters = LetterInspection()
  private var names = NameInspection()
  private var placeholders = PlaceholderInspection()
  private var others: [ContentFinding] = []

  /// Texts with several lines, by relay and position, which a table may hold by mistake.
  private(set) var textsWithLines: [(relay: Int, position: Int)] = []

  /// Looks through a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - findsRepeats: Whether repeats are looked for.
  /// - Complexity: O(*n*) expected in the size of the texts.
  init(of study: Study, findsRepeats: Bool = true) {
    self.init(study.relays, study.codebook, study.sortings)
    inspect(courses: findsRepeats ? study.courses : nil)
  }

  /// Looks through the parts of a study that do not hold together.
  init(of draft: StudyDraft) {
    self.init(draft.relays, draft.codebook, draft.sortings)
    inspect(courses: nil)
  }

  /// Looks through a codebook alone.
  init(of codebook: Codebook) {
    self.init([], codebook, [])
    inspect(courses: nil)
  }

  private init(_ relays: [Relay], _ codebook: Codebook, _ sortings: [Sorting]) {
    self.relays = relays
    self.codebook = codebook
    self.sortings = sortings
  }

  /// What was found, in an order that does not depend on the records.
  var findings: [ContentFinding] {
    letters.findings + placeholders.findings + names.findings + others
  }

  private mutating func inspect(courses: [RelayCourse]?) {
    var repeats = RepeatCount()
    for number in relays.indices {
      // A text is a better example than a name.
      let sums = inspectContributions(of: number)
      inspectNames(of: number)
      if let courses {
        repeats.add(
          ContributionRepeats(in: courses[number], sums: sums), of: relays[number], number)
      }
    }
    inspectCodebook()
    names.inspect(
      relays.indices.map { .init(text: relays[$0].name, place: .relay($0), field: "name") },
      of: .relay)
    if let finding = repeats.finding { others.append(finding) }
    inspectSortings()
  }

  // MARK: Texts

  private mutating func inspectContributions(of relay: Int) -> [UInt64] {
    let contributions = relays[relay].contributions
    var sums: [UInt64] = []
    sums.reserveCapacity(contributions.count)
    for position in contributions.indices {
      let text = contributions[position].text
      let scan = scanner.scan(text)
      sums.append(scan.sum)
      let place = StudyPlace.contribution(relay: relay, position)
      if !scan.signs.isEmpty {
        letters.inspect(text, scan.signs, isName: false, at: place, "text")
        if scan.signs.contains(.lines) { textsWithLines.append((relay, position)) }
      }
      if text.utf8.count <= PlaceholderWords.longest, !text.isEmpty {
        placeholders.inspect(text, .text, at: place, "text")
      }
      let id = contributions[position].id.text
      let signs = scanner.scan(id).signs
      if !signs.isEmpty { letters.inspect(id, signs, isName: true, at: place, "id") }
    }
    return sums
  }

  // MARK: Names

  private mutating func inspect(
    name: String, _ role: ContentRole, at place: StudyPlace, _ field: String
  ) {
    let signs = scanner.scan(name).signs
    if !signs.isEmpty { letters.inspect(name, signs, isName: true, at: place, field) }
    if name.utf8.count <= PlaceholderWords.longest, !name.isEmpty {
      placeholders.inspect(name, role, at: place, field)
    }
  }

  private mutating func inspectNames(of number: Int) {
    let relay = relays[number]
    inspect(name: relay.name, .relay, at: .relay(number), "name")
    for (index, group) in relay.groups.enumerated() {
      inspect(name: group.name, .group, at: .group(relay: number, index), "name")
    }
    for (index, participant) in relay.participants.enumerated() {
      inspect(
        name: participant.id.text, .participant, at: .participant(relay: number, index), "id")
    }
    names.inspect(
      relay.groups.indices.map {
        .init(text: relay.groups[$0].name, place: .group(relay: number, $0), field: "name")
      }, of: .group)
    names.inspect(
      relay.participants.indices.map {
        .init(
          text: relay.participants[$0].id.text, place: .participant(relay: number, $0),
          field: "id")
      }, of: .participant)
    placeholders.count(in: relay)
  }

  private mutating func inspectCodebook() {
    for (number, theme) in codebook.themes.enumerated() {
      let place = StudyPlace.theme(number)
      inspect(name: theme.name, .theme, at: place, "name")
      let texts = [
        ("definition", [theme.definition]), ("include", [theme.include]),
        ("exclude", [theme.exclude]), ("examples", theme.examples), ("keywords", theme.keywords),
        ("aliases", theme.aliases),
      ]
      for (field, texts) in texts {
        for text in texts {
          let signs = scanner.scan(text).signs
          if !signs.isEmpty { letters.inspect(text, signs, isName: false, at: place, field) }
        }
      }
    }
    names.inspect(
      codebook.themes.indices.map {
        .init(text: codebook.themes[$0].name, place: .theme($0), field: "name")
      }, of: .theme)
    placeholders.count(in: sortings, of: codebook)
  }

  // MARK: Themes

  /// Counts the themes of contributions that no figure counts, since the relay has questions.
  private mutating func inspectSortings() {
    var count = 0
    var first: (place: StudyPlace, id: String)?
    let filled = sortings.indices.filter { !sortings[$0].assignments.isEmpty }
    if filled.isEmpty { return }
    for relay in relays where relay.contributions.contains(where: { $0.kind == .question }) {
      for contribution in relay.contributions where contribution.kind != .question {
        guard let sorting = filled.first(where: { sortings[$0].theme(of: contribution.id) != nil })
        else { continue }
        count += 1
        if first == nil {
          first = (.assignment(sorting: sorting, contribution.id), contribution.id.text)
        }
      }
    }
    guard let first else { return }
    others.append(
      ContentFinding(
        warning: .uncountedThemes(count: count, example: first.id), place: first.place, field: nil))
  }
}

/// The repeats of all relays.
private struct RepeatCount {
  private var exact = 0
  private var alike = 0
  private var first: (place: StudyPlace, id: String, of: String)?

  mutating func add(_ repeats: ContributionRepeats, of relay: Relay, _ number: Int) {
    for found in repeats.all {
      if found.isExact { exact += 1 } else { alike += 1 }
      if first == nil {
        first = (
          .contribution(relay: number, found.position), relay.contributions[found.position].id.text,
          relay.contributions[found.first].id.text
        )
      }
    }
  }

  var finding: ContentFinding? {
    guard let first else { return nil }
    return ContentFinding(
      warning: .repeats(exact: exact, alike: alike, example: first.id, first: first.of),
      place: first.place, field: "text")
  }
}

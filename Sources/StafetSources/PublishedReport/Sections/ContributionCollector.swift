import StafetFormats
import StafetModel
import StafetSyntax

/// Makes contributions of the sections of a report, and a study of the contributions.
struct ContributionCollector {
  /// The sections that were collected.
  private(set) var sections: [PublishedReport.Section] = []

  private struct Page: Hashable {
    let relay: Int
    let theme: Int
  }

  private let layout: PublishedReportLayout
  private let themes: [Theme]
  private var contributions: [[Contribution]]
  private var pairs: [Page: Int] = [:]
  private var usedThemes: Set<Int> = []
  private var assignments: [Contribution.ID: Sorting.Assignment] = [:]

  init(layout: PublishedReportLayout, themes: [String]) {
    self.layout = layout
    self.themes = themes.map { Theme(id: Theme.ID(label: $0), name: $0) }
    contributions = layout.relays.map { _ in [] }
  }

  /// Collects the questions and answers of a section, numbered on from earlier sections of the same
  /// relay and theme.
  mutating func collect(_ section: ReportSection, log: inout ReadingLog) {
    usedThemes.insert(section.theme)
    guard let (questions, answers) = section.exchanges(log: &log) else { return }
    let relay = layout.relays[section.relay].id
    let theme = themes[section.theme].id
    let before = pairs[Page(relay: section.relay, theme: section.theme), default: 0]
    func id(_ letter: String, _ index: Int) -> Contribution.ID {
      Contribution.ID("\(relay)-\(theme)-\(letter)\(before + index + 1)")
    }
    for (index, question) in questions.enumerated() {
      let question = Contribution(
        id: id("q", index), kind: .question, text: question.text, marks: question.marks)
      contributions[section.relay].append(question)
      assignments[question.id] = Sorting.Assignment(theme: theme)
    }
    for (index, answer) in answers.enumerated() {
      contributions[section.relay].append(
        Contribution(
          id: id("a", index), kind: .answer, replyTo: id("q", index), text: answer.text,
          marks: answer.marks))
    }
    pairs[Page(relay: section.relay, theme: section.theme)] = before + questions.count
    sections.append(
      PublishedReport.Section(
        relay: relay, theme: theme, heading: section.heading.label, lines: section.lineNumbers,
        pairs: questions.count))
  }

  /// Warns of relays and themes of the layout that no section belongs to.
  func warnOfMissing(log: inout ReadingLog) {
    for (relay, contributions) in zip(layout.relays, contributions) where contributions.isEmpty {
      log.warn(.source(.relayWithoutSection(relay.name)), at: nil)
    }
    for (index, theme) in themes.enumerated() where !usedThemes.contains(index) {
      log.warn(.source(.themeWithoutSection(theme.name)), at: nil)
    }
  }

  /// The study of what was collected.
  ///
  /// - Parameter facts: The facts that the report states.
  /// - Returns: The study, with one sorting that places the questions.
  /// - Throws: ``StudyError`` when identifiers made from names are not distinct.
  func study(facts: FactFinder) throws(StudyError) -> Study {
    let relays = zip(layout.relays, contributions).map { relay, contributions in
      Relay(
        id: relay.id, name: relay.name, declared: facts.declared(of: .relay(relay.id)),
        contributions: contributions)
    }
    return try Study(
      title: layout.title, topic: layout.topic, language: layout.language,
      declared: facts.declared(of: .study), relays: relays, codebook: Codebook(themes: themes),
      sortings: [
        Sorting(id: "given", coder: "given", kind: .given, assignments: assignments)
      ])
  }
}

import StafetAnalysis
public import StafetFormats
import StafetModel
import StafetSyntax
import StafetText

/// A few lines about what was understood of a file, for somebody who wants to see it before a report is made.
///
/// ```swift
/// let reading = try StudyInput.read(bytes, file: "export.csv")
/// for line in ReadingSummary(of: reading, input: "export.csv").lines { print(line) }
/// ```
public struct ReadingSummary: Hashable, Sendable {
  /// The lines, without line ends: the columns of the table and what each was taken for, what each relay holds,
  /// and the first contributions as they were read.
  public let lines: [String]

  /// Sums up a reading.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - input: The name of what it was read from.
  ///   - language: The language of the lines.
  ///   - shown: How many contributions are shown, from the first on.
  public init(
    of reading: StudyReading, input: String, language: ReportLanguage = .english, shown: Int = 3
  ) {
    let wording = Wording(language: language)
    let study = reading.study
    var lines = [study.title.isEmpty ? input : "\(study.title) (\(input))"]
    if !reading.columns.isEmpty {
      lines.append(wording.say("Kolonner:", "Columns:"))
      for column in reading.columns {
        lines.append("  \(wording.named(column.title)): \(wording.words(for: column.role))")
      }
    }
    for relay in study.relays { lines.append(wording.holdings(of: relay)) }
    let themes = study.codebook.themes.map { $0.name.isEmpty ? $0.id.text : $0.name }
    if !themes.isEmpty {
      lines.append(wording.say("Temaer: ", "Themes: ") + themes.joined(separator: ", "))
    }
    let texts = StudyLanguage(of: study)
    lines += wording.languageLines(of: texts)
    if texts.isContradicted { lines.append(wording.sentence(of: .languageContradicted(texts))) }
    let first = study.relays.lazy.flatMap { $0.contributions }.prefix(shown)
    if !first.isEmpty {
      lines.append(wording.say("De første, som de er læst:", "The first, as they were read:"))
      for contribution in first {
        lines += wording.shown(contribution, theme: Self.theme(of: contribution.id, in: study))
      }
    }
    self.lines = lines
  }

  private static func theme(of contribution: Contribution.ID, in study: Study) -> String? {
    guard let id = study.sortings.first?.theme(of: contribution) else { return nil }
    let theme = study.codebook.themes.first { $0.id == id }
    return theme.map { $0.name.isEmpty ? $0.id.text : $0.name }
  }
}

extension Wording {
  /// How much of each kind a relay holds.
  fileprivate func holdings(of relay: Relay) -> String {
    func count(_ kind: Contribution.Kind) -> Int { relay.contributions.count { $0.kind == kind } }
    let name = relay.name.isEmpty ? relay.id.text : relay.name
    let parts = [
      plain(
        relay.participants.count, ("deltager", "deltagere"), ("participant", "participants")),
      plain(count(.question), ("spørgsmål", "spørgsmål"), ("question", "questions")),
      plain(count(.answer), ("svar", "svar"), ("answer", "answers")),
      plain(count(.statement), ("udsagn", "udsagn"), ("statement", "statements")),
    ]
    return "\(name): " + parts.joined(separator: ", ")
  }

  /// One contribution: on the first line what is known of it, on the second its words.
  fileprivate func shown(_ contribution: Contribution, theme: String?) -> [String] {
    var facts = [contribution.id.text, kind(contribution.kind)]
    if let author = contribution.author { facts.append(say("fra ", "from ") + author.text) }
    if let recipient = contribution.recipient { facts.append(say("til ", "to ") + recipient.text) }
    if let question = contribution.replyTo {
      facts.append(say("svar på ", "reply to ") + question.text)
    }
    if let time = contribution.at { facts.append(time.iso8601) }
    if let theme { facts.append(say("tema ", "theme ") + theme) }
    for name in contribution.attributes.keys.sortedByScalars() {
      facts.append("\(name.shortened) = \((contribution.attributes[name] ?? "").shortened)")
    }
    let words =
      contribution.text.isEmpty
      ? say("(ingen tekst)", "(no text)") : named(contribution.text.onOneLine)
    return ["  " + facts.map { $0.onOneLine }.joined(separator: ", "), "    " + words]
  }

  private func kind(_ kind: Contribution.Kind) -> String {
    switch kind {
    case .question: say("spørgsmål", "question")
    case .answer: say("svar", "answer")
    case .statement: say("udsagn", "statement")
    }
  }
}

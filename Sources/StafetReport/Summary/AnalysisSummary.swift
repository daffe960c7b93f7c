public import StafetAnalysis
import StafetModel
import StafetText

/// A few lines about an analysis, such as a program prints when it is done.
///
/// ```swift
/// for line in AnalysisSummary(of: analysis, input: "study.json").lines { print(line) }
/// ```
public struct AnalysisSummary: Hashable, Sendable {
  /// The lines, without line ends.
  public let lines: [String]

  /// Sums up an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - input: The name of what it was read from.
  ///   - language: The language of the lines.
  ///   - chapters: The chapters of the report that the lines go with, since one of them lists the remarks.
  public init(
    of analysis: StudyAnalysis, input: String, language: ReportLanguage = .english,
    chapters: Set<ReportOptions.Chapter> = ReportOptions.Chapter.all
  ) {
    let wording = Wording(language: language)
    let title = analysis.study.title
    var lines = ["\(title.isEmpty ? wording.untitledStudy : title) (\(input))"]
    lines.append(wording.contributions(in: analysis))
    lines += wording.languageLines(of: analysis.language)
    for relay in analysis.relays {
      lines.append("\(relay.relay.name): " + wording.parts(of: relay).joined(separator: ", "))
      let words = wording.opening(of: relay.words)
      if !words.isEmpty { lines.append("  " + wording.say("ord: ", "words: ") + words) }
    }
    if let reading = analysis.crossReading { lines.append(wording.summary(of: reading)) }
    lines += analysis.remarks.map { wording.sentence(of: $0) }
    if !analysis.warnings.isEmpty {
      lines.append(
        wording.notes(analysis.warnings.count, areInReport: chapters.contains(.method)))
    }
    self.lines = lines
  }
}

extension Wording {
  /// Which language texts were taken to be in, where nobody stated it.
  func languageLines(of texts: StudyLanguage) -> [String] {
    if texts.stated != nil || texts.wordCount == 0 { return [] }
    return [say("Teksternes sprog: ", "Language of the texts: ") + name(of: texts)]
  }

  fileprivate var untitledStudy: String { say("Materiale uden titel", "Untitled study") }

  fileprivate func contributions(in analysis: StudyAnalysis) -> String {
    let total = plain(
      analysis.counted.uniqueContributions, ("unikt bidrag", "unikke bidrag"),
      ("unique contribution", "unique contributions"))
    guard let declared = analysis.declared.contributions else { return total }
    return total + say(" (kilden oplyser \(declared))", " (the source reports \(declared))")
  }

  /// The first words of a table with how often they occur; where the last of them is one of several that occur as often,
  /// how many more there are.
  fileprivate func opening(of words: WordTable) -> String {
    let shown = words.rows.prefix(6)
    guard let last = shown.last?.use.occurrences else { return "" }
    let ties =
      words.rows.dropFirst(6).count { $0.use.occurrences == last }
      + (words.tiedOccurrences == last ? words.ties : 0)
    let text = shown.map { "\($0.form) \($0.use.occurrences)" }.joined(separator: ", ")
    if ties == 0 { return text }
    return text + say(" og \(ties) til med \(last)", " and \(ties) more with \(last)")
  }

  /// Who took part in a relay, what there is, and how it divides.
  fileprivate func parts(of relay: RelayAnalysis) -> [String] {
    let counted = relay.counted
    var parts: [String] = []
    if let participants = counted.participants ?? relay.declared.participants {
      parts.append(
        plain(participants, ("deltager", "deltagere"), ("participant", "participants")))
    }
    if counted.statements == 0 || counted.questions > 0 {
      parts.append(
        plain(counted.questions, ("spørgsmål", "spørgsmål"), ("question", "questions")))
      parts.append(plain(counted.answers, ("svar", "svar"), ("answer", "answers")))
    }
    if counted.statements > 0 {
      parts.append(plain(counted.statements, ("udsagn", "udsagn"), ("statement", "statements")))
    }
    if let cake = relay.cake, !cake.slices.isEmpty {
      parts.append(plain(cake.slices.count, ("tema", "temaer"), ("theme", "themes")))
      parts.append(say("størst: ", "largest: ") + largest(of: cake))
      if cake.unsorted > 0 {
        parts.append(plain(cake.unsorted, ("usorteret", "usorterede"), ("unsorted", "unsorted")))
      }
    }
    return parts
  }

  /// The largest theme with its percentage, or those that tie with their count: by name, or by
  /// number where they are more than three.
  private func largest(of cake: Cake) -> String {
    let ties = cake.slices.filter { $0.share.count == cake.slices[0].share.count }
    let first = ties[0]
    if ties.count == 1 { return "\(first.name) \(first.share.percent) %" }
    let names =
      ties.count > 3
      ? say("\(ties.count) temaer", "\(ties.count) themes") : list(ties.map { $0.name })
    return say("\(names) med hver \(first.share.count)", "\(names) with \(first.share.count) each")
  }

  fileprivate func summary(of reading: CrossReading) -> String {
    let themes = plain(
      reading.themes.count, ("fælles tema", "fælles temaer"), ("shared theme", "shared themes"))
    let words = plain(
      reading.testedWords, ("testet ord", "testede ord"), ("word tested", "words tested"))
    let findings = plain(reading.findings.count, ("fund", "fund"), ("finding", "findings"))
    let indications = plain(
      reading.indications.count, ("usikker forskel", "usikre forskelle"),
      ("indication", "indications"))
    return say("Tværlæsning: ", "Cross-reading: ")
      + [themes, words, findings, indications].joined(separator: ", ")
  }

  fileprivate func notes(_ count: Int, areInReport: Bool) -> String {
    areInReport
      ? say(
        "Bemærkninger til materialet: \(count), som står i rapporten",
        "Notes on the material: \(count), listed in the report")
      : say(
        "Bemærkninger til materialet: \(count), som står i analysis.json og ikke i rapporten",
        "Notes on the material: \(count), listed in analysis.json and not in the report")
  }

  /// A count and the thing counted as a terminal shows them, without signs that programs trip over.
  func plain(
    _ count: Int, _ danish: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let noun = count == 1 ? pick(danish.one, english.one) : pick(danish.many, english.many)
    return "\(count) \(noun)"
  }
}

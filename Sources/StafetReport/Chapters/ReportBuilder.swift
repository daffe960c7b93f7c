import StafetAnalysis
import StafetModel

/// Lays out the chapters of a report.
struct ReportBuilder {
  let analysis: StudyAnalysis

  let options: ReportOptions
  let wording: Wording

  let colours: ThemeColours

  init(analysis: StudyAnalysis, options: ReportOptions) {
    self.analysis = analysis
    self.options = options
    self.wording = Wording(
      language: options.language, showsIdentifiers: options.showsIdentifiers)
    self.colours = ThemeColours(of: analysis.study.codebook)
  }

  var study: Study { analysis.study }

  var numbers: NumberStyle { wording.numbers }

  /// The headline.
  var title: String {
    if let title = options.title, !title.isEmpty { return title }
    return study.title.isEmpty ? wording.untitled : study.title
  }

  /// For whom the relays were held, if anybody says.
  var client: String? {
    let client = options.client ?? StudyAttribute.commissionedBy.value(in: study)
    return client.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a chapter is to be in the report, if the analysis has it.
  func shows(_ chapter: ReportOptions.Chapter) -> Bool { options.chapters.contains(chapter) }

  /// Whether contributions are shown whole, so that links can lead to them.
  var showsContributions: Bool { shows(.relays) && shows(.contributions) }

  func chapters() -> [ReportChapter] {
    var chapters: [ReportChapter] = []
    chapters += own(options.introduction, anchor: "introduction", title: wording.introduction)
    if shows(.background) { chapters.append(background()) }
    if shows(.relays) {
      chapters += analysis.relays.indices.map { chapter(on: analysis.relays[$0], number: $0 + 1) }
    }
    if shows(.crossReading) {
      if let reading = analysis.crossReading { chapters.append(crossReading(reading)) }
      if analysis.crossReading == nil, !analysis.settings.wordFamilies.isEmpty {
        chapters.append(familiesWithoutComparison())
      }
    }
    if shows(.network), let network = network() { chapters.append(network) }
    if shows(.indicators), let indicators = indicators() { chapters.append(indicators) }
    if shows(.method) { chapters.append(method()) }
    chapters += own(options.closing, anchor: "closing", title: wording.closing)
    if shows(.imprint) { chapters.append(imprint()) }
    return chapters
  }

  /// A chapter of words that the host gave; none where it gave none.
  private func own(_ text: String, anchor: String, title: String) -> [ReportChapter] {
    let paragraphs = text.paragraphs
    if paragraphs.isEmpty { return [] }
    return [
      ReportChapter(anchor: anchor, title: title, blocks: paragraphs.map { .paragraph($0) })
    ]
  }
}

extension String {
  /// The paragraphs of a plain text: what empty lines part, without white space at their edges.
  fileprivate var paragraphs: [String] {
    var paragraphs: [String] = []
    var taken: [Substring] = []
    func isBlank(_ line: Substring) -> Bool {
      line.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
    let lines: [Substring] = split(omittingEmptySubsequences: false) { $0.isNewline }
    for line in lines + [""] {
      if !isBlank(line) {
        taken.append(line)
      } else if !taken.isEmpty {
        paragraphs.append(taken.joined(separator: "\n"))
        taken = []
      }
    }
    return paragraphs
  }
}

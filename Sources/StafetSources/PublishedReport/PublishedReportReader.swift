public import StafetFormats
import StafetModel
import StafetSyntax

/// Reads the text of a published relay report and recovers its questions and answers.
///
/// The form: sections stand under headings, of any level, that name a relay and a theme; inside a
/// section all questions come first and then their answers in the same order. In some sections `?`
/// and `!` stand in front of them; where they do not, the first half of the paragraphs are questions.
/// A question mark at the end of a paragraph decides nothing. A theme may go on under a second heading,
/// with or without a page number such as `II`. Text between `**` was printed in bold; `[...]` is an
/// editor's cut and stays in the text. Page breaks mean nothing. Facts about the relays stand in
/// running text outside the sections.
///
/// What is particular to one report is its ``PublishedReportLayout``.
///
/// - Note: A section ends at the next heading of any kind. Without marks, a contribution of two
///   paragraphs cannot be told from two contributions: an odd number of paragraphs is refused, an
///   even one cannot be noticed.
public struct PublishedReportReader: Hashable, Sendable {
  /// What is particular to the report.
  public let layout: PublishedReportLayout

  /// Makes a reader for reports of one layout.
  public init(layout: PublishedReportLayout) {
    self.layout = layout
  }

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8 or, with a byte order mark, UTF-16; lines may end in any way.
  ///   - file: The name of the file, for problems and warnings.
  ///   - fallbackEncoding: The encoding of a text that is not UTF-8; without one it is refused.
  /// - Returns: The study, and what was found where.
  /// - Throws: `ReadingError` with every place where the text is not of the form or layout
  ///   expected, or contradicts itself.
  /// - Complexity: O(*n*) in the length of the text, times the number of facts in the layout.
  public func report(
    from bytes: [UInt8], file: String? = nil, fallbackEncoding: FallbackEncoding? = nil
  ) throws(ReadingError) -> PublishedReport {
    let text = try InputFile(name: file, bytes: bytes).decoded(or: fallbackEncoding).bytes
    var log = ReadingLog(file: file)
    let blocks = ReportScanner.blocks(in: text)
    let headings = ReportHeadings(layout, blocks: blocks)
    let outline = ReportOutline(of: blocks, headings: headings, layout: layout, log: &log)
    if outline.sections.isEmpty {
      let names = layout.relays.flatMap { $0.headings }
      log.report(.source(.noSection(relays: names)), at: 0)
    }

    var collector = ContributionCollector(layout: layout, themes: headings.themes)
    for section in outline.sections { collector.collect(section, log: &log) }
    try log.throwProblems(in: text)

    outline.facts.warnOfMissing(log: &log)
    collector.warnOfMissing(log: &log)
    let study: Study
    do throws(StudyError) {
      study = try collector.study(facts: outline.facts)
    } catch {
      throw ReadingError(
        problems: error.problems.map { problem in
          ReadingProblem(.source(.study(problem)), at: .file, file: file)
        }, warnings: log.warnings(in: text))
    }
    return PublishedReport(
      study: study, sections: collector.sections,
      unplaced: outline.unplaced.map { $0.passage }, warnings: log.warnings(in: text))
  }
}

extension ReportBlock {
  /// The block as it is listed when it was not placed.
  fileprivate var passage: PublishedReport.Passage {
    let isHeading = if case .heading = kind { true } else { false }
    return PublishedReport.Passage(lines: lineNumbers, isHeading: isHeading, text: printed)
  }
}

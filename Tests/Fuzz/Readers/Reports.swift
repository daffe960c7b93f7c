import FuzzSupport
import StafetFormats
import StafetModel
import StafetReport
import StafetSources

/// The text of a report, once read, is a study whose sections stand in their order.
func checkReport(_ bytes: [UInt8], layout: PublishedReportLayout) {
  do throws(ReadingError) {
    let report = try PublishedReportReader(layout: layout).report(from: bytes, file: "report")
    let pairs = report.sections.reduce(0) { $0 + $1.pairs }
    let contributions = report.study.relays.reduce(0) { $0 + $1.contributions.count }
    demand(contributions == 2 * pairs, "There are \(pairs) pairs of \(contributions).")
    var line = 0
    for section in report.sections {
      demand(section.lines.lowerBound > line, "Sections overlap.")
      line = section.lines.upperBound
    }
    for warning in report.warnings {
      demand(!warning.description.isEmpty, "A warning says nothing.")
    }
    checkWriting(of: report.study)
  } catch {
    checkSentences(of: error)
  }
}

/// A codebook, once read, can be written as a table and read again.
func checkCodebook(_ bytes: [UInt8], _ options: ReadingOptions) {
  do throws(ReadingError) {
    let codebook = try CodebookFile.read(
      bytes, file: "codebook", fallbackEncoding: options.fallbackEncoding,
      treatment: options.treatment
    ).codebook
    let written = CodebookFile.table(of: codebook)
    do throws(ReadingError) {
      let again = try CodebookFile.read(written).codebook
      demand(again == codebook, "A codebook that was written is another.")
      demand(CodebookFile.table(of: again) == written, "A codebook is written in two ways.")
    } catch {
      demand(false, "A codebook that was written is refused: \(error)")
    }
  } catch {
    checkSentences(of: error)
  }
}

/// Layouts of reports that were made up for the seeds.
enum ReportLayouts {
  static let all = [plain, open, full]

  private static let managers = PublishedReportLayout.NamedRelay("Managers")
  private static let teachers = PublishedReportLayout.NamedRelay(
    "Teachers", headings: ["Teachers and staff", "Teachers"])

  /// Two relays and two themes.
  private static let plain = PublishedReportLayout(
    language: "en", relays: [managers, teachers], themes: ["time", "trust"])

  /// The headings say which themes there are.
  private static let open = PublishedReportLayout(relays: [managers, teachers])

  /// Chapters, facts and furniture.
  private static let full = PublishedReportLayout(
    title: "A good day", topic: "Work", language: "da", relays: [managers, teachers],
    chapters: ["Background", "About the managers"],
    facts: [
      .init("{n} managers", states: .participants, of: [.relay(managers.id)]),
      .init("over {n} days", states: .days, of: [.study, .relay(managers.id)]),
      .init(
        "sorted into {n} themes", states: .themes, of: [.relay(managers.id)],
        inChapter: "About the managers"),
    ],
    furniture: [
      .headingAndText("Contents"), .heading("Who took part"), .paragraph(beginning: "Printed by"),
    ])
}

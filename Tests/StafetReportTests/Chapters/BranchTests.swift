import StafetReport
import TestSupport
import Testing

/// Everything that reports say of studies of every shape, to be read as sentences.
@Suite struct BranchTests {
  @Test(arguments: ReportLanguage.allCases)
  func sentencesAreAsExpected(_ language: ReportLanguage) throws {
    var text = ""
    for name in BranchSamples.names {
      let report = try BranchSamples.report(name, language)
      text += "=== \(name)\n\n\(report.cover.kicker)\n\(report.title)\n"
      for line in report.cover.lines + [report.cover.notice] where !line.isEmpty {
        text += line + "\n"
      }
      for section in report.chapters { print(section, to: &text) }
      text += "\n"
    }
    #expect(try GoldenFile("branches.\(language.rawValue).txt").difference(from: text) == nil)
  }

  /// Prints what is worded: not the contributions, and not choices and formulas, which are the same everywhere.
  private func print(_ section: ReportChapter, to text: inout String) {
    text += "\n# \(section.title)\n"
    if !section.lead.isEmpty { text += "(\(section.lead))\n" }
    for block in section.blocks {
      switch block {
      case .paragraph(let sentence), .passage(let sentence): text += sentence + "\n"
      case .facts(let facts):
        for fact in facts {
          text += "\(fact.value) \(fact.label): \(fact.parts.joined(separator: ", "))\n"
        }
      case .caution(let sentence): text += "! " + sentence + "\n"
      case .list(let sentences): text += sentences.map { "- \($0)\n" }.joined()
      case .table(let table): print(table, to: &text)
      case .figures(let figures):
        for figure in figures {
          text += "[\(figure.title)] \(figure.alternative)\n"
          if let table = figure.table { print(table, to: &text) }
        }
      case .findings(let findings):
        for finding in findings {
          text += "- " + finding.sentence + "\n"
          for line in finding.lines {
            let words = line.pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
            text += "  > \(words) (\(line.source), \(line.anchor ?? ""))\n"
          }
        }
      case .exchanges(let exchanges): text += "(\(exchanges.count))\n"
      case .furtherExchanges(let label, let onPaper, let exchanges):
        text += "[\(label)] (\(exchanges.count)) \(onPaper)\n"
      }
    }
    for part in section.parts where part.anchor != "settings" && part.anchor != "indicators-figures"
    {
      print(part, to: &text)
    }
  }

  private func print(_ table: ReportTable, to text: inout String) {
    text += "| " + table.columns.map(\.title).joined(separator: " | ") + "\n"
    for row in table.rows.prefix(2) { text += "| " + row.joined(separator: " | ") + "\n" }
    if !table.note.isEmpty { text += "  " + table.note + "\n" }
  }

  @Test(arguments: ReportLanguage.allCases)
  func theChoicesFollowTheMaterial(_ language: ReportLanguage) throws {
    let page = MarkdownPrinter().text(
      of: try BranchSamples.report("relay and interviews", language))
    #expect(
      page.contains(
        language == .danish
          ? "| Ord er talt i | spørgsmål; udsagn, hvor der ikke er spørgsmål |"
          : "| Words are counted in | questions; statements where there are no questions |"))
  }

  @Test func statementsBesideQuestionsArePrintedLast() throws {
    let report = try BranchSamples.report("statements beside questions", .danish)
    let text = MarkdownPrinter().text(of: report)
    #expect(
      text.contains("### Ledere \u{2013} Udsagn\n\nUdsagn nummer 1.\n\nUdsagn nummer 2.\n"))
  }

  @Test(arguments: BranchSamples.names)
  func everyFigureHasSomethingToShow(_ name: String) throws {
    for figure in try BranchSamples.report(name, .danish).figures {
      #expect(figure.table?.rows.isEmpty != true, "\(figure.id)")
      #expect(!figure.alternative.isEmpty, "\(figure.id)")
    }
  }
}

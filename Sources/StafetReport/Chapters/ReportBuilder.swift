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
    self.wording = Wording(language: options.language)
    self.colours = ThemeColours(of: analysis.study.codebook)
  }

  var study: Study { analysis.study }

  var numbers: NumberStyle { wording.numbers }

  func chapters() -> [ReportChapter] {
    var chapters = [background()]
    chapters += analysis.relays.indices.map { chapter(on: analysis.relays[$0], number: $0 + 1) }
    if let reading = analysis.crossReading { chapters.append(crossReading(reading)) }
    if analysis.crossReading == nil, !analysis.settings.wordFamilies.isEmpty {
      chapters.append(familiesWithoutComparison())
    }
    chapters.append(method())
    chapters.append(imprint())
    return chapters
  }
}

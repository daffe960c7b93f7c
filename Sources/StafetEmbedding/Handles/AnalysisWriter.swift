import StafetAnalysis
import StafetFormats
import StafetReport
import StafetSyntax

/// Writes the files of the report on an analysis, all of them or some.
struct AnalysisWriter {
  /// Stands for all pictures.
  private static let pictures = "figures/"
  private static let summary = "summary.txt"
  private static let numbers = "analysis.json"

  let held: HeldAnalysis

  /// What the caller decided about the report.
  let options: ReportOptions

  /// The language of the summary.
  let summaryLanguage: ReportLanguage

  /// The files of these names, or all of the report where there are none.
  func files(
    _ names: [String]?, _ messages: inout Messages
  ) throws(CallFailure) -> [FileList.File] {
    let input = AnalysisInput(name: held.source.name, warnings: held.source.reading.warnings)
    var made: [FileList.File] = []
    // A report need not be worded for numbers alone.
    if names?.contains(Self.summary) == true { made.append(summary) }
    if let names, names.allSatisfy({ $0 == Self.numbers || $0 == Self.summary }) {
      if names.contains(Self.numbers) {
        made.append(
          FileList.File(
            name: Self.numbers, bytes: AnalysisJSON.bytes(of: held.analysis, input: input)))
      }
      return made
    }
    var options = options
    options.input = input
    let report = ReportFiles(on: held.analysis, options: options)
    if let names {
      let known = report.all.map { $0.name } + [Self.pictures, Self.summary]
      for name in names where !known.contains(name) {
        throw messages.refuse(option: .value(.unknownWord(name, allowed: known)))
      }
    }
    for file in report.all {
      let isAsked =
        names?.contains { $0 == file.name || $0 == Self.pictures && file.name.hasPrefix($0) }
      if isAsked == false { continue }
      made.append(
        FileList.File(name: file.name, mediaType: file.mediaType, bytes: file.bytes()))
    }
    return made
  }

  /// What a program says on a terminal of an analysis.
  private var summary: FileList.File {
    let summary = AnalysisSummary(
      of: held.analysis, input: held.source.name, language: summaryLanguage)
    return FileList.File(
      name: Self.summary, bytes: Array(summary.lines.map { $0 + "\n" }.joined().utf8))
  }
}

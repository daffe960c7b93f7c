public import StafetAnalysis
public import StafetFormats
public import StafetModel
public import StafetReport

/// A folder that a report is written to.
///
/// It holds `report.html`, `report.md`, `analysis.json` and the pictures as `figures/NAME.svg`. Each
/// file is replaced whole or not at all; other files in the folder are left alone.
public struct ReportFolder: Sendable {
  /// The folder.
  public let path: String

  /// Names a folder to write to.
  ///
  /// It is made when something is written.
  ///
  /// - Parameter path: A path, absolute or from the current folder; empty for the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Words a report on an analysis and writes all of its files.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - study: The study that was analysed.
  ///   - input: What the study was read from.
  ///   - language: The language that the report is worded in.
  /// - Returns: The names of the files, in the order in which they were written.
  /// - Throws: ``FileError`` if one of the files cannot be written.
  @discardableResult
  public func write(
    _ analysis: StudyAnalysis,
    of study: Study,
    from input: AnalysisInput,
    language: ReportLanguage
  ) throws(FileError) -> [String] {
    let notes = input.warnings.map { $0.sentence }
    let report = Report(
      on: study, analysis: analysis, options: ReportOptions(language: language, notes: notes))
    var files: [(name: String, bytes: [UInt8])] = [
      ("report.html", Array(HTMLPrinter().page(of: report).utf8)),
      ("report.md", Array(MarkdownPrinter().text(of: report).utf8)),
      ("analysis.json", AnalysisJSON.bytes(of: analysis, study: study, input: input)),
    ]
    for figure in report.figures {
      files.append(("figures/\(figure.id).svg", Array(SVGPrinter().file(of: figure).utf8)))
    }
    let folder = path.isEmpty ? "" : path + "/"
    for file in files { try Disk.write(file.bytes, to: folder + file.name) }
    return files.map { $0.name }
  }
}

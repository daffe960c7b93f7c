public import StafetAnalysis

/// Everything that a report consists of, as names and bytes: what a program needs that keeps reports
/// somewhere else than in a folder, such as in a web page or in an archive.
///
/// ```swift
/// let files = ReportFiles(on: analysis, options: ReportOptions(language: .english))
/// for file in files.all { print(file.name, file.mediaType, file.bytes().count) }
/// let page = files["report.html"]?.bytes()
/// ```
///
/// There are `report.html`, `report.md`, `analysis.json`, and every picture as `figures/NAME.svg`; a logo is
/// `figures/logo` with the ending of its kind. The page needs none of the others; the Markdown links to the
/// pictures.
public struct ReportFiles: Sendable {
  /// The files: the page first, then the Markdown, the numbers, the logo if there is one, and the pictures
  /// in the order in which the report shows them.
  public let all: [ReportFile]

  /// Words a report on an analysis.
  ///
  /// The report is worded at once; the bytes of a file are made when they are asked for.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - options: What the report is like. What readers remarked (``ReportOptions/input``) stands in the
  ///     report and in `analysis.json`.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(on analysis: StudyAnalysis, options: ReportOptions = ReportOptions()) {
    self.init(
      of: Report(on: analysis, options: options), numbers: .numbers(analysis, options.input))
  }

  /// Words a report and writes its numbers by a workforce: what comes out is the same with every one.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - options: What the report is like.
  ///   - workforce: Carries out parts that do not need each other.
  package init(
    on analysis: StudyAnalysis, options: ReportOptions, by workforce: some Workforce
  ) {
    let (report, numbers) = workforce.both {
      Report(on: analysis, options: options)
    } _: {
      AnalysisJSON.bytes(of: analysis, input: options.input)
    }
    self.init(of: report, numbers: .made(numbers))
  }

  private init(of report: Report, numbers: ReportFile.Content) {
    all =
      [
        ReportFile("report.html", .page(report)), ReportFile("report.md", .text(report)),
        ReportFile("analysis.json", numbers),
      ] + (report.cover.logo.map { [ReportFile($0.fileName, .logo($0))] } ?? [])
      + report.figures.map { ReportFile("figures/\($0.id).svg", .picture($0)) }
  }

  /// The file of a name, or `nil` if the report has none of that name.
  public subscript(name: String) -> ReportFile? {
    all.first { $0.name == name }
  }
}

import StafetAnalysis

/// One file of a report: its name, what it is, and its bytes.
public struct ReportFile: Sendable {
  /// The path within the folder of the report, such as `report.html` or `figures/cake-1.svg`.
  public let name: String

  /// What the file is, as web servers and browsers name it, such as `text/html; charset=utf-8`.
  public let mediaType: String

  private let content: Content

  /// What the bytes are made of: held apart, since it is large and files are handed on.
  indirect enum Content: Sendable {
    /// The report as a page.
    case page(Report)

    /// The report as Markdown.
    case text(Report)

    /// A figure of the report.
    case picture(Figure)

    /// The logo on the first page.
    case logo(ReportLogo)

    /// Every number behind the report.
    case numbers(StudyAnalysis, AnalysisInput)

    /// Bytes that have been made already, of a document in JSON.
    case made([UInt8])
  }

  init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
    self.mediaType =
      switch content {
      case .page: "text/html; charset=utf-8"
      case .text: "text/markdown; charset=utf-8"
      case .picture: "image/svg+xml"
      case .logo(let logo): logo.format.mediaType
      case .numbers, .made: "application/json"
      }
  }

  /// Makes the bytes of the file.
  ///
  /// They are made each time they are asked for, and are the same each time. Different files can be
  /// made on different threads.
  ///
  /// - Returns: The bytes, of a text in UTF-8.
  /// - Complexity: O(*n*) in the length of the file.
  public func bytes() -> [UInt8] {
    switch content {
    case .page(let report): HTMLPrinter().bytes(of: report)
    case .text(let report): Array(MarkdownPrinter().text(of: report).utf8)
    case .picture(let figure): SVGPrinter().bytes(of: figure)
    case .logo(let logo): logo.bytes
    case .numbers(let analysis, let input): AnalysisJSON.bytes(of: analysis, input: input)
    case .made(let bytes): bytes
    }
  }
}

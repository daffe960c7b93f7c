/// Prints a report as one HTML page.
///
/// The page fetches nothing, and a policy inside it forbids it to. It is made for phones and wide
/// screens, light and dark, and for paper. A script of its own finds questions and answers by relay,
/// theme, group and words; everything is readable without it.
public struct HTMLPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The page.
  ///
  /// - Parameter report: The report.
  /// - Returns: The text of an HTML file, ending with a newline.
  /// - Complexity: O(*n*) in the length of the texts.
  public func page(of report: Report) -> String {
    String(decoding: bytes(of: report), as: UTF8.self)
  }

  /// The page in UTF-8, as a file holds it.
  ///
  /// - Parameter report: The report.
  /// - Returns: The bytes of ``page(of:)``.
  package func bytes(of report: Report) -> [UInt8] {
    var writer = MarkupWriter(capacity: 1 << 18)
    let wording = Wording(language: report.language)
    writer.markup("<!DOCTYPE html>\n")
    writer.element("html", [("lang", report.language.rawValue)]) { writer in
      writer.newline()
      head(of: report, wording: wording, in: &writer)
      writer.newline()
      writer.element("body") { writer in
        let page = HTMLPage(report: report, wording: wording)
        writer.newline()
        writer.element("a", [("class", "skip"), ("href", "#content")], text: wording.skip)
        writer.newline()
        page.printCover(in: &writer)
        page.printContents(in: &writer)
        writer.element("main", [("id", "content")]) { writer in
          writer.newline()
          if let finder = report.finder { page.print(finder, in: &writer) }
          for (title, chapter) in report.numberedTitles {
            page.print(chapter, titled: title, level: 2, in: &writer)
          }
        }
        writer.newline()
        if report.finder != nil {
          writer.element("script") { $0.markup(PageScript.text) }
          writer.newline()
        }
      }
      writer.newline()
    }
    writer.newline()
    return writer.bytes
  }

  private func head(of report: Report, wording: Wording, in writer: inout MarkupWriter) {
    writer.element("head") { writer in
      writer.newline()
      writer.void("meta", [("charset", "utf-8")])
      writer.newline()
      writer.void(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          (
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(PageScript.hash)';"
              + (report.cover.logo == nil ? "" : " img-src data:;")
              + " base-uri 'none'; form-action 'none'"
          ),
        ])
      writer.newline()
      writer.void(
        "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      writer.newline()
      writer.element("title", text: report.title)
      writer.newline()
      writer.element("style") { writer in
        writer.markup(HTMLPrinter.style)
        if report.cover.logo != nil { writer.markup(HTMLPrinter.logoStyle) }
        PaperStyle(report: report, wording: wording).print(to: &writer)
      }
      writer.newline()
    }
  }
}

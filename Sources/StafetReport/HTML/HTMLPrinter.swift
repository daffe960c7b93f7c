/// Prints a report as one HTML page.
///
/// The page fetches nothing and needs no script; a policy inside it forbids both. It is made for
/// phones and wide screens, light and dark, and for paper.
public struct HTMLPrinter: Sendable {
  /// Makes a printer.
  public init() {}

  /// The page.
  ///
  /// - Parameter report: The report.
  /// - Returns: The text of an HTML file, ending with a newline.
  /// - Complexity: O(*n*) in the length of the texts.
  public func page(of report: Report) -> String {
    var writer = MarkupWriter()
    let wording = Wording(language: report.language)
    writer.markup("<!DOCTYPE html>\n")
    writer.element("html", [("lang", report.language.rawValue)]) { writer in
      writer.newline()
      head(of: report, in: &writer)
      writer.newline()
      writer.element("body") { writer in
        writer.newline()
        writer.element("a", [("class", "skip"), ("href", "#content")], text: wording.skip)
        writer.newline()
        title(of: report, in: &writer)
        contents(of: report, wording: wording, in: &writer)
        writer.element("main", [("id", "content")]) { writer in
          writer.newline()
          let page = HTMLPage(report: report, wording: wording)
          for section in report.sections { page.print(section, level: 2, in: &writer) }
        }
        writer.newline()
      }
      writer.newline()
    }
    return writer.output + "\n"
  }

  private func head(of report: Report, in writer: inout MarkupWriter) {
    writer.element("head") { writer in
      writer.newline()
      writer.void("meta", [("charset", "utf-8")])
      writer.newline()
      writer.void(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          ("content", "default-src 'none'; style-src 'unsafe-inline'"),
        ])
      writer.newline()
      writer.void(
        "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      writer.newline()
      writer.element("title", text: report.title)
      writer.newline()
      writer.element("style") { $0.markup(HTMLPrinter.style) }
      writer.newline()
    }
  }

  private func title(of report: Report, in writer: inout MarkupWriter) {
    writer.element("header", [("class", "cover")]) { writer in
      writer.element("h1", text: report.title)
      if !report.subtitle.isEmpty {
        writer.element("p", [("class", "subtitle")], text: report.subtitle)
      }
    }
    writer.newline()
  }

  private func contents(of report: Report, wording: Wording, in writer: inout MarkupWriter) {
    writer.element("nav", [("aria-labelledby", "contents")]) { writer in
      writer.element("h2", [("id", "contents")], text: wording.contents)
      writer.element("ol") { writer in
        for section in report.sections {
          writer.newline()
          writer.element("li") { writer in
            writer.element("a", [("href", "#" + section.anchor)], text: section.title)
          }
        }
      }
    }
    writer.newline()
  }
}

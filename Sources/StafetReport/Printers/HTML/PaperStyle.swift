/// The part of a page's style that depends on the report: running titles and page numbers on paper.
///
/// Each chapter is a kind of page of its own, whose upper margin holds the chapter's title.
struct PaperStyle {
  let report: Report
  let wording: Wording

  func print(to writer: inout MarkupWriter) {
    writer.style("@page { @top-left { content: ")
    writer.styleString(report.title)
    writer.style("; } @bottom-right { content: ")
    writer.styleString(wording.page + " ")
    writer.style(" counter(page); } }\n@page :first { @top-left { content: none; }")
    writer.style(" @bottom-right { content: none; } }\n")
    for (index, (title, chapter)) in report.numberedTitles.enumerated() {
      writer.style("@page chapter-\(index + 1) { @top-right { content: ")
      writer.styleString(title)
      writer.style("; } }\n@media print { #")
      writer.style(chapter.anchor)
      writer.style(" { page: chapter-\(index + 1); } }\n")
    }
  }
}

extension HTMLPage {
  func print(_ figure: Figure, in writer: inout MarkupWriter) {
    let isWide = (figure.table?.columns.count ?? 0) > 6
    writer.element("figure", [("id", figure.id)] + (isWide ? [("class", "wide")] : [])) { writer in
      writer.element("figcaption", text: figure.title)
      writer.newline()
      SVGPrinter().inline(figure, in: &writer)
      guard let table = figure.table else { return }
      writer.newline()
      print(table, isCaptioned: false, in: &writer)
    }
  }

  func print(
    _ table: ReportTable,
    isCaptioned: Bool,
    in writer: inout MarkupWriter
  ) {
    writer.element(
      "div",
      [("class", "table"), ("role", "group"), ("tabindex", "0"), ("aria-label", table.caption)]
    ) { writer in
      writer.element("table") { writer in
        writer.element("caption", isCaptioned ? [] : [("class", "spoken")], text: table.caption)
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for column in table.columns {
              writer.element(
                "th", [("scope", "col")] + alignment(of: column), text: column.title)
            }
          }
        }
        writer.element("tbody") { writer in
          for row in table.rows {
            writer.newline()
            writer.element("tr") { writer in
              for (index, cell) in row.enumerated() {
                if index == 0 {
                  writer.element("th", [("scope", "row")], text: cell)
                } else {
                  writer.element("td", alignment(of: table.columns[index]), text: cell)
                }
              }
            }
          }
        }
      }
      if !table.note.isEmpty {
        writer.element("p", [("class", "note")], text: table.note)
      }
    }
  }

  private func alignment(of column: ReportTable.Column) -> [MarkupWriter.Attribute] {
    column.isNumeric ? [("class", "number")] : []
  }
}

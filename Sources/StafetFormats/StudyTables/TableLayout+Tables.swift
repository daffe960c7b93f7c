import StafetSyntax

/// What a layout asks of the tables of a study.
extension TableLayout {
  /// The columns that a table must have.
  var required: [ContributionColumn] {
    if hasPairs { return [] }
    var required: [ContributionColumn] = [.id, .kind, .text]
    if numbersRows { required.removeAll { $0 == .id } }
    if rowKind != nil { required.removeAll { $0 == .kind } }
    return required
  }

  /// The same for a table of participants, which begins where tables begin.
  var ofParticipants: TableLayout {
    var layout = TableLayout(columns: columns)
    layout.times = times
    layout.emptyWords = emptyWords
    layout.leftOutColumns = leftOutColumns
    return layout
  }

  /// Where the table begins.
  var form: TableForm {
    TableForm(skippedRows: max(0, skippedRows), headerRows: max(1, headerRows))
  }
}

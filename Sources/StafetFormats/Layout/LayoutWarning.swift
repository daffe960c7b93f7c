import StafetModel
import StafetSyntax

/// What there is to know about a table that was read by a layout.
package enum LayoutWarning: Hashable, Sendable {
  /// Rows of pairs that hold neither a question nor an answer; they were left out.
  case rowsWithoutTexts(Int)
  /// Answers that were attached to questions otherwise than by id.
  case answersLinked(Int, by: TableLayout.AnswerLink)
  /// A person of whom rows say different things; what the first row says was kept.
  case otherAttribute(column: String, person: String, count: Int)
  /// The table is an export of a known tool, and its columns were taken like this.
  case chosen(TableLayout.Tool, [ColumnMeaning])
  /// A list of objects in one document, taken as if each stood on a line of its own.
  case listOfObjects
  /// The lines of a chat that nobody wrote, such as that somebody joined; they were left out.
  case chatNotices(Int)

  /// A row that names the columns once more; it was left out.
  case repeatedHeadings
  /// A row of totals, with the word that says so; it was left out.
  case totals(String)

  /// The name of the fact in codes such as `layout.rows-without-texts`.
  package var code: String {
    switch self {
    case .rowsWithoutTexts: "rows-without-texts"
    case .answersLinked: "answers-linked"
    case .otherAttribute: "other-attribute"
    case .chosen: "chosen"
    case .listOfObjects: "list-of-objects"
    case .chatNotices: "chat-notices"
    case .repeatedHeadings: "repeated-headings"
    case .totals: "totals"
    }
  }
}

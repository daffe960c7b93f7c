public import StafetModel
public import StafetSyntax

/// How a table of contributions is meant that was not written for this library.
///
/// A survey tool writes its own headings, one row for a question together with its answer, times without
/// a zone and words for what is missing. A layout says all of that once:
///
/// ```swift
/// var layout = TableLayout()
/// layout.columns = ["Nr.": "id", "Fra": "author", "Til": "recipient", "Tidsstempel": "at"]
/// layout.questionColumn = "Spørgsmål"
/// layout.answerColumns = ["Svar"]
/// layout.times = TimeStyle(order: .dayMonthYear, zone: .centralEuropean)
/// ```
///
/// A layout that says nothing reads the columns that this library writes.
public struct TableLayout: Hashable, Sendable {
  /// How an answer says which question it replies to.
  public enum AnswerLink: String, Hashable, Sendable, CaseIterable {
    /// By the id of the question, in the column `reply_to`.
    case identifier = "id"

    /// By the text of the question, in the column `reply_to`; white space and case do not count.
    case text

    /// By its author and recipient: it replies to the one question from its recipient to its author that
    /// stands above it and that nothing else replies to yet.
    ///
    /// Where there is no such question, or more than one, the table is refused.
    case people
  }

  /// A tool whose exports are known by the columns that it adds by itself.
  ///
  /// What was asked in the form is found by its headings, and a warning says what each column was taken for.
  public enum Tool: String, Hashable, Sendable, CaseIterable {
    /// Google Forms.
    case googleForms = "google-forms"
    /// Microsoft Forms.
    case microsoftForms = "microsoft-forms"
    /// LimeSurvey.
    case limeSurvey = "limesurvey"
    /// SurveyMonkey.
    case surveyMonkey = "surveymonkey"
    /// Qualtrics.
    case qualtrics
  }

  /// The tool that the table is an export of, or nil where it was not said.
  ///
  /// A layout that says nothing but how times are written and what is empty is taken for that of the tool whose
  /// headings the table has, where they fit exactly one.
  public var tool: Tool?

  /// What columns are called here, by what they are called there: of the contributions, and of a table of
  /// participants beside them.
  public var columns: ColumnMapping

  /// How many lines stand above the row that names the columns; not negative.
  public var skippedRows = 0

  /// How many rows name the columns, at least 1; a column is known by its cell in any of them.
  public var headerRows = 1

  /// The heading of the questions, where a row holds a question together with its answers; nil where every
  /// row is one contribution.
  ///
  /// The columns `author` and `recipient` are then those of the question, `at` is its time and `theme` its
  /// theme. An answer is by the recipient and has the id of the question with `-a` behind it.
  public var questionColumn: String?

  /// The headings of the answers, where a row holds a question together with its answers; an empty cell is
  /// no answer.
  public var answerColumns: [String] = []

  /// The heading of the time of the answers, where a row holds a question together with its answers.
  public var answerTimeColumn: String?

  /// What every row is, where no column says it.
  ///
  /// Of rows that are questions those are answers that say in the column `reply_to` what they reply to.
  public var rowKind: Contribution.Kind?

  /// Further words for kinds, beside question, answer, statement and spørgsmål, svar, udsagn; without
  /// regard to case.
  public var kindWords: [String: Contribution.Kind] = [:]

  /// Whether contributions get ids by the number of their row, such as `q-1` and `a-2`, where the table has
  /// no column of ids.
  public var numbersRows = false

  /// How an answer says which question it replies to.
  public var answerLink = AnswerLink.identifier

  /// How times are written.
  public var times = TimeStyle()

  /// Words that stand for an empty cell, such as `NA` and `-`; without regard to case.
  public var emptyWords: [String] = []

  /// The headings of columns that tell of the author and not of the contribution: attributes of the person.
  public var personColumns: [String] = []

  /// The headings of columns that are left out of the study.
  public var leftOutColumns: [String] = []

  /// Makes a layout that changes nothing but, where they are given, the names of columns.
  ///
  /// - Parameter columns: What columns are called here, by what they are called there.
  public init(columns: ColumnMapping = [:]) {
    self.columns = columns
  }

  /// Whether the layout says nothing.
  var isPlain: Bool { self == TableLayout() }

  /// Whether it says nothing of what columns and rows are.
  var leavesColumnsOpen: Bool {
    var rest = self
    rest.times = TimeStyle()
    rest.emptyWords = []
    return rest.isPlain
  }

  /// Whether it changes nothing but the names of columns, the way times are written and what is empty.
  var isByRecord: Bool {
    var rest = self
    rest.columns = [:]
    return rest.leavesColumnsOpen
  }

  /// Whether a row holds a question together with its answers.
  var hasPairs: Bool { questionColumn != nil }

  /// Whether a text is one of the words that stand for an empty cell.
  func isEmpty(_ text: String) -> Bool {
    if emptyWords.isEmpty { return false }
    let folded = text.foldedColumnName
    return emptyWords.contains { $0.foldedColumnName == folded }
  }
}

import Stafet

/// The options by which a program is told how a table is meant.
enum LayoutOptions {
  /// The options.
  static let all: [CommandOption] = [
    .value(
      "--layout", "NAME|FILE",
      "How the table is meant: "
        + TableLayout.Tool.allCases.map { $0.rawValue }.joined(separator: ", ")
        + ",\nor a document that says it. What other options say comes before it."),
    .value(
      "--sheet", "NAME", "The sheet of a workbook (.xlsx) to read (the first that holds anything)."),
    .value(
      "--column", "THEIRS=OURS", repeatable: true,
      "What a column of the file is called here, such as Tekst=text."),
    .value(
      "--question-column", "HEADING",
      "The questions, where a row holds a question together with its answer."),
    .value(
      "--answer-column", "HEADING", repeatable: true, "The answers, in such a row; one or several."),
    .value("--answer-time-column", "HEADING", "The times of the answers, in such a row."),
    .value(
      "--row-kind", "question|answer|statement",
      "What every row is, where no column says it; a question with something in reply_to is an answer."
    ),
    .value(
      "--kind-word", "THEIRS=KIND", repeatable: true,
      "A further word for a kind, such as Spm=question."),
    .flag("--number-rows", "Make ids by the number of the row, where the table has none."),
    .value(
      "--answers-by", "id|text|people",
      "How an answer says what it replies to: by the question's id or text in reply_to, or by\n"
        + "author and recipient, where that is clear (id)."),
    .value("--skip-rows", "N", "How many lines stand above the headings (0)."),
    .value("--header-rows", "N", "How many rows name the columns (1)."),
    .value("--date-order", "dmy|mdy|ymd", "The order of dates in figures, such as 18-09-2017."),
    .value(
      "--time-zone", "ZONE",
      "The clocks of times without a zone: +02:00, or danish for Danish summer and winter time."),
    .value(
      "--empty", "WORD", repeatable: true,
      "A word that stands for an empty cell, such as NA; several parted by commas."),
    .value(
      "--person-column", "HEADING", repeatable: true,
      "A column that tells of the author, not of the contribution."),
  ]

  /// The options whose values are files that are read.
  static func paths(from arguments: CommandArguments) -> [String] {
    guard let layout = arguments["--layout"], TableLayout.Tool(rawValue: layout) == nil else {
      return []
    }
    return [layout]
  }

  /// Takes what was given over into a reader.
  static func apply(_ arguments: CommandArguments, to files: inout StudyFiles) throws {
    files.sheet = arguments["--sheet"]
    var layout = try named(arguments)
    for (theirs, ours) in try arguments.assignments("--column") {
      layout.columns.rename(theirs, to: ours)
    }
    if let question = arguments["--question-column"] { layout.questionColumn = question }
    if arguments.has("--answer-column") { layout.answerColumns = arguments.all("--answer-column") }
    if let column = arguments["--answer-time-column"] { layout.answerTimeColumn = column }
    if layout.questionColumn == nil, arguments.has("--answer-column") {
      throw UsageError(
        "--answer-column goes with --question-column.",
        danish: "--answer-column hører sammen med --question-column.")
    }
    let kinds = Contribution.Kind.allCases.map { ($0.rawValue, $0) }
    if let kind = try arguments.choice("--row-kind", of: kinds) { layout.rowKind = kind }
    for (word, kind) in try arguments.assignments("--kind-word") {
      guard let kind = Contribution.Kind(rawValue: kind) else {
        throw UsageError(
          "--kind-word \(word)=\(kind) must end in question, answer or statement.",
          danish: "--kind-word \(word)=\(kind) skal ende på question, answer eller statement.")
      }
      layout.kindWords[word] = kind
    }
    if arguments.has("--number-rows") { layout.numbersRows = true }
    if let link = try arguments.choice(
      "--answers-by", of: TableLayout.AnswerLink.allCases.map { ($0.rawValue, $0) })
    {
      layout.answerLink = link
    }
    if let rows = try arguments.number("--skip-rows", in: 0...1000) { layout.skippedRows = rows }
    if let rows = try arguments.number("--header-rows", in: 1...10) { layout.headerRows = rows }
    if let order = try arguments.choice(
      "--date-order", of: DateOrder.allCases.map { ($0.rawValue, $0) })
    {
      layout.times.order = order
    }
    if let zone = arguments["--time-zone"] { layout.times.zone = try rule(zone) }
    layout.emptyWords += arguments.list("--empty")
    layout.personColumns += arguments.all("--person-column")
    files.layout = layout
  }

  /// The layout of a name or a file; where none is given, one that says nothing.
  private static func named(_ arguments: CommandArguments) throws -> TableLayout {
    guard let name = arguments["--layout"] else { return TableLayout() }
    if let tool = TableLayout.Tool(rawValue: name) {
      var layout = TableLayout()
      layout.tool = tool
      return layout
    }
    if Disk.entry(at: name) == nil {
      let known = TableLayout.Tool.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw UsageError(
        "--layout \(name) is neither a file nor one of \(known).",
        danish: "--layout \(name) er hverken en fil eller en af \(known).")
    }
    let reading = try StudyFiles.readLayout(from: name)
    for warning in reading.warnings {
      StandardStreams.complain(warning.description(in: arguments.terminalLanguage))
    }
    return reading.layout
  }

  private static func rule(_ text: String) throws(UsageError) -> TimeZoneRule {
    if let rule = TimeZoneRule(text) { return rule }
    throw UsageError(
      "--time-zone \(text) is no zone; write it like +02:00, or danish for Danish time.",
      danish:
        "--time-zone \(text) er ingen tidszone; skriv den som +02:00, eller danish for dansk tid.")
  }
}

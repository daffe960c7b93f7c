import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "relay-report",
  summary:
    "Writes the report on a relay study: report.html, report.md, analysis.json and figures.\n"
    + "The file is a study, a folder of tables, or a lone CSV, TSV or JSON Lines file of\n"
    + "contributions. Without one, the reconstruction of the Leadership Commission's two\n"
    + "relays is used.",
  operand: "FILE",
  needsOperand: false,
  language: "The language of the report (da) and of what is said on the terminal (en).",
  options: [
    .value(
      "--save-layout", "FILE",
      "Also write how the table was said to be meant, for --layout, such as NAME.layout.json."),
    .flag(
      "--check",
      "Say what was understood of FILE, show its first three contributions as read, and write nothing."
    ),
    .value("--output", "DIR", "The folder to write to (out)."),
    .value("--study", "OUT", "Also write what was read as one document, NAME.stafet.json."),
    .value("--tables", "DIR", "Also write what was read as a folder of tables."),
    .value(
      "--matrix", "CSV",
      "Also write the sorting of the pictures as a matrix: a column for each theme, 0 or 1."),
    .value(
      "--placements", "CSV", "Also write all sortings as one table, a row for each placement."),
    .value("--lines", "JSONL", "Also write the contributions as JSON Lines."),
    SpreadsheetOption.option("Write tables"),
    .value(
      "--settings", "FILE",
      "The choices to make the analysis with: an analysis.json, or a document of settings. What\n"
        + "other options say comes before it."),
    .value(
      "--words-from", "questions|answers|all", "What words are counted over (questions)."),
    .value(
      "--word-family", "WORDS", repeatable: true,
      "Words counted as one and tested alone, such as organisation*."),
    .value(
      "--word-families", "FILE",
      "The same in a file, one family on a line; what follows # on a line is a remark, and a line\n"
        + "such as named: 2026-01-31 says where those below it come from."),
    .value(
      "--words-named", "beforehand|DAY|same-material",
      "Where word families come from for which nothing else says it: named before the figures were\n"
        + "seen, on a day such as 2026-01-31, or taken from a report on the same material (not stated)."
    ),
    .value("--pairs", "N|all", "How many pairs are chosen in each theme (4)."),
    .value(
      "--pick", "IDS", repeatable: true,
      "Questions or answers to choose instead in their themes, such as q-1,q-7."),
    .value(
      "--rules", "digital|2008", "The form of the method that relays are held against (digital)."),
    TextLanguageOption.option,
    StudyNamesOption.option,
  ] + StopWordOptions.all + ReportChoices.all + OutputOptions.all,
  inputOptions: InputOptions.all)

/// Everything that is read, and so never replaced.
func inputs(_ arguments: CommandArguments) throws -> [String] {
  try InputOptions.paths(from: arguments)
    + arguments.inputs(
      ["--settings", "--word-families"] + StopWordOptions.inputs + ReportChoices.inputs)
}

/// What was read in other forms, where they are asked for.
func documents(
  of study: Study, sortedBy sorting: Sorting?, _ arguments: CommandArguments
) throws -> [OutputFile] {
  let style = try SpreadsheetOption.style(from: arguments)
  var files: [OutputFile] = []
  if let file = arguments["--study"] { files.append(StudyFiles.document(of: study, at: file)) }
  if let folder = arguments["--tables"] {
    files += StudyFiles.tables(of: study, in: folder, for: style)
  }
  if let file = arguments["--matrix"], let sorting {
    files.append(OutputFile(file, SortingTables.matrix(of: sorting, in: study, for: style)))
  }
  if let file = arguments["--placements"] {
    files.append(OutputFile(file, SortingTables.placements(of: study, for: style)))
  }
  if let file = arguments["--lines"] {
    files.append(OutputFile(file, ContributionLines.bytes(of: study)))
  }
  if let file = arguments["--save-layout"] {
    let layout = try InputOptions.files(from: arguments).layout
    files.append(OutputFile(file, LayoutJSON.bytes(of: layout)))
  }
  return files
}

/// With how many contributions an analysis takes so long that it is told first whether the report may be
/// written.
let longWork = 5_000

/// The choices of a file of settings or, where none is named, the standard ones, with what other options
/// change.
func settings(_ arguments: CommandArguments) throws -> AnalysisSettings {
  var settings = AnalysisSettings()
  if let path = arguments["--settings"] {
    let reading = try StudyFiles.readSettings(from: path)
    ReadingRemarks.complain(reading.warnings, arguments)
    settings = reading.settings
  }
  if let source = try arguments.choice(
    "--words-from", of: AnalysisSettings.WordSource.allCases.map { ($0.rawValue, $0) })
  {
    settings.wordSource = source
  }
  if arguments.has("--word-family") {
    settings.wordFamilies = try arguments.all("--word-family").map { try WordFamily($0) }
  }
  if let file = arguments["--word-families"] {
    if !arguments.has("--word-family") { settings.wordFamilies = [] }
    settings.wordFamilies += try WordFamilyFile(
      path: file, fallbackEncoding: try ContentOptions.fallbackEncoding(from: arguments)
    ).families()
  }
  let origin = try WordFamilyOption.origin(from: arguments)
  for place in settings.wordFamilies.indices where settings.wordFamilies[place].origin == .unstated
  {
    settings.wordFamilies[place].origin = origin
  }
  try StudyNamesOption.apply(arguments, to: &settings)
  if let rules = try arguments.choice(
    "--rules", of: RelayRules.Form.allCases.map { ($0.rawValue, RelayRules(form: $0)) })
  {
    settings.rules = rules
  }
  if arguments["--pairs"] == "all" {
    settings.selection.pairs = nil
  } else if let pairs = try arguments.number("--pairs", in: 0...1000) {
    settings.selection.pairs = pairs
  }
  if arguments.has("--pick") {
    settings.selection.handPicked = arguments.list("--pick").map { Contribution.ID($0) }
  }
  return settings
}

/// The sorting that pictures use.
func sorting(of study: Study, _ settings: AnalysisSettings, _ arguments: CommandArguments) throws
  -> Sorting?
{
  let sorting = settings.sorting.map { study.sorting($0) } ?? study.sortings.first
  if sorting == nil, arguments.has("--matrix") {
    throw UsageError(
      "Nothing is sorted, so there is no matrix to write; leave --matrix out.",
      danish: "Intet er sorteret, så der er ingen matrix at skrive; udelad --matrix.")
  }
  return sorting
}

CommandRunner.run(syntax) { arguments in
  var settings = try settings(arguments)
  let style = try SpreadsheetOption.style(from: arguments)
  var files = try InputOptions.files(from: arguments)
  files.writesKey = !arguments.has("--check")
  if let stated = try TextLanguageOption.stated(in: arguments) { files.facts.language = stated }

  let name: String
  let reading: StudyReading
  if let path = arguments.operand {
    name = Disk.name(of: path)
    reading = try arguments.showing("Reading \(name)", danish: "Læser \(name)") { _ in
      try files.read(path)
    }
  } else {
    name = "reconstruction.stafet.json"
    reading = try StudyJSON.read(Array("\(Reconstruction.json)".utf8), file: name)
  }
  let language = arguments.terminalLanguage
  if arguments.has("--check") {
    ReadingRemarks.complain(reading.warnings, arguments)
    for line in ReadingSummary(of: reading, input: name, language: language).lines { print(line) }
    return
  }
  let study = reading.study
  let textLanguage = StudyLanguage(of: study).used
  try StopWordOptions.choice(from: arguments).apply(to: &settings)
  if files.masksNames {
    settings.leaveOutMasks(in: textLanguage)
  }

  let options = try ReportChoices.options(
    from: arguments, input: AnalysisInput(name: name, warnings: reading.warnings)
  ) { ReadingRemarks.complain($0, arguments) }
  let output = OutputOptions.output(from: arguments, keeping: try inputs(arguments))
  let folder = ReportFolder(path: arguments["--output"] ?? "out")
  let documents = try documents(
    of: study, sortedBy: try sorting(of: study, settings, arguments), arguments)
  try output.check(documents)
  if study.relays.reduce(0, { $0 + $1.contributions.count }) > longWork {
    try output.check(folder.places)
  }
  let chosen = settings
  let analysis = try arguments.showing("Analysing", danish: "Analyserer") { _ in
    try StudyAnalysis(of: study, settings: chosen, threads: .available)
  }
  let report = try arguments.showing("Writing the report", danish: "Skriver rapporten") { _ in
    let report = ReportFiles(on: analysis, options: options)
    try output.write(folder.files(of: report) + documents)
    return report
  }

  let tables = ["--tables", "--matrix", "--placements"].contains { arguments.has($0) }
  let warnings = tables ? StudyTables.warnings(about: reading.study, for: style) : []
  ReadingRemarks.complain(reading.warnings + warnings, arguments)
  let summary = AnalysisSummary(
    of: analysis, input: name, language: language, chapters: options.chapters)
  for line in summary.lines { print(line) }
  print(
    language.say(
      "Written to \(folder.path): \(report.all[0].name) and \(report.all.count - 1) other files",
      danish:
        "Skrevet til \(folder.path): \(report.all[0].name) og \(report.all.count - 1) andre filer"))
}

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
  options: [
    .value("--participants", "CSV", "The table of participants beside a lone file."),
    .value("--codebook", "FILE", "The themes: a study or a table of themes."),
    .value("--output", "DIR", "The folder to write to (out)."),
    .value("--study", "OUT", "Also write what was read as one document, NAME.stafet.json."),
    .value("--tables", "DIR", "Also write what was read as a folder of tables."),
    .value("--language", "da|en", "The language that the report is worded in (da)."),
    .value(
      "--words-from", "questions|answers|all", "What words are counted over (questions)."),
    .value(
      "--word-family", "WORDS", repeatable: true,
      "Words named beforehand and tested alone, such as organisation*."),
    .value("--pairs", "N|all", "How many pairs are chosen in each theme (4)."),
    .value(
      "--pick", "IDS", repeatable: true,
      "Questions or answers to choose instead in their themes, such as q-1,q-7."),
    .value(
      "--rules", "digital|2008", "The form of the method that relays are held against (digital)."),
    .value(
      "--column", "THEIRS=OURS", repeatable: true, "What a column of the file is called here."),
    .flag("--windows-1252", "Read a table that is not UTF-8 as Windows-1252."),
  ])

CommandRunner.run(syntax) { arguments in
  let language = try arguments.choice(
    "--language", of: [("da", ReportLanguage.danish), ("en", .english)], standard: .danish)
  var settings = AnalysisSettings()
  settings.wordSource = try arguments.choice(
    "--words-from", of: AnalysisSettings.WordSource.allCases.map { ($0.rawValue, $0) },
    standard: .questions)
  settings.wordFamilies = try arguments.all("--word-family").map { try WordFamily($0) }
  settings.rules = try arguments.choice(
    "--rules", of: RelayRules.Form.allCases.map { ($0.rawValue, RelayRules(form: $0)) },
    standard: .digital)
  settings.selection.pairs =
    arguments["--pairs"] == "all"
    ? nil : try arguments.number("--pairs", in: 0...1000, standard: 4)
  settings.selection.handPicked = arguments.list("--pick").map { Contribution.ID($0) }

  var files = StudyFiles()
  files.participants = arguments["--participants"]
  files.codebook = arguments["--codebook"]
  files.allowsWindows1252 = arguments.has("--windows-1252")
  for (theirs, ours) in try arguments.assignments("--column") {
    files.columnMapping.rename(theirs, to: ours)
  }

  let name: String
  let reading: StudyReading
  if let path = arguments.operand {
    name = Disk.name(of: path)
    reading = try files.read(path)
  } else {
    name = "reconstruction.stafet.json"
    reading = try StudyJSON.read(Array("\(Reconstruction.json)".utf8), file: name)
  }
  let analysis = try StudyAnalysis(of: reading.study, settings: settings, threads: .available)

  let folder = arguments["--output"] ?? "out"
  let written = try ReportFolder(path: folder).write(
    analysis, from: AnalysisInput(name: name, warnings: reading.warnings),
    language: language)

  if let file = arguments["--study"] {
    try StudyFiles.writeDocument(of: reading.study, to: file)
  }
  if let folder = arguments["--tables"] {
    try StudyFiles.writeTables(of: reading.study, to: folder)
  }

  let spoken = arguments["--language"] == nil ? .english : language
  for warning in reading.warnings { StandardStreams.complain(warning.description(in: spoken)) }
  for line in AnalysisSummary(of: analysis, input: name, language: spoken).lines { print(line) }
  let others = written.count - 1
  print(
    spoken == .danish
      ? "Skrevet til \(folder): \(written[0]) og \(others) andre filer"
      : "Written to \(folder): \(written[0]) and \(others) other files")
}

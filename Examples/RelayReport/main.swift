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
    .value("--participants", "CSV", "The table of participants beside a lone file."),
    .value("--codebook", "FILE", "The themes: a study or a table of themes."),
    .value("--output", "DIR", "The folder to write to (out)."),
    .value("--study", "OUT", "Also write what was read as one document, NAME.stafet.json."),
    .value("--tables", "DIR", "Also write what was read as a folder of tables."),
    .value(
      "--settings", "FILE",
      "The choices to make the analysis with: an analysis.json, or a document of settings. What\n"
        + "other options say comes before it."),
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
  ] + OutputOptions.all)

/// Everything that is read, and so never replaced.
func inputs(_ arguments: CommandArguments) -> [String] {
  arguments.inputs(["--participants", "--codebook", "--settings"])
}

/// The study as a document and as tables, where these are asked for.
func documents(of study: Study, _ arguments: CommandArguments) -> [OutputFile] {
  var files: [OutputFile] = []
  if let file = arguments["--study"] { files.append(StudyFiles.document(of: study, at: file)) }
  if let folder = arguments["--tables"] { files += StudyFiles.tables(of: study, in: folder) }
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
    for warning in reading.warnings {
      StandardStreams.complain(warning.description(in: arguments.terminalLanguage))
    }
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

CommandRunner.run(syntax) { arguments in
  let settings = try settings(arguments)

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
    reading = try arguments.showing("Reading \(name)", danish: "Læser \(name)") { _ in
      try files.read(path)
    }
  } else {
    name = "reconstruction.stafet.json"
    reading = try StudyJSON.read(Array("\(Reconstruction.json)".utf8), file: name)
  }

  let study = reading.study
  let output = OutputOptions.output(from: arguments, keeping: inputs(arguments))
  let folder = ReportFolder(path: arguments["--output"] ?? "out")
  let documents = documents(of: study, arguments)
  try output.check(documents)
  if study.relays.reduce(0, { $0 + $1.contributions.count }) > longWork {
    try output.check(folder.places)
  }
  let analysis = try arguments.showing("Analysing", danish: "Analyserer") { _ in
    try StudyAnalysis(of: study, settings: settings, threads: .available)
  }
  let report = try arguments.showing("Writing the report", danish: "Skriver rapporten") { _ in
    let report = ReportFiles(
      on: analysis, from: AnalysisInput(name: name, warnings: reading.warnings),
      language: arguments.language ?? .danish)
    try output.write(folder.files(of: report) + documents)
    return report
  }

  let language = arguments.terminalLanguage
  for warning in reading.warnings { StandardStreams.complain(warning.description(in: language)) }
  for line in AnalysisSummary(of: analysis, input: name, language: language).lines { print(line) }
  print(
    language.say(
      "Written to \(folder.path): \(report.all[0].name) and \(report.all.count - 1) other files",
      danish:
        "Skrevet til \(folder.path): \(report.all[0].name) og \(report.all.count - 1) andre filer"))
}

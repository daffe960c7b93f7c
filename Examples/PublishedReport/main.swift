import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "published-report",
  summary: "Reads the text of the published report on the Commission's two relays, prints what it"
    + " found, and writes it as a study and as a report.",
  operand: "FILE",
  needsOperand: true,
  language: "The language of the report (da) and of what is said on the terminal (en).",
  options: [
    .value("--study", "OUT", "Write the study to this file, such as published.stafet.json."),
    .value("--tables", "DIR", "Write the study as tables into this folder."),
    SpreadsheetOption.option("Write the tables"),
    .value("--output", "DIR", "Write the report to this folder."),
    ContentOptions.encoding, ContentOptions.allProblems,
    .value(
      "--word-family", "WORDS", repeatable: true,
      "Words to test alone, instead of organisation* and sektor*, which the report itself is about."
    ),
    .value(
      "--words-named", "beforehand|DAY|same-material",
      "Where the words of --word-family come from: named before the figures were seen, on a day such\n"
        + "as 2026-01-31, or taken from a report on the same material (not stated)."),
    .value(
      "--suggest", "CODEBOOK",
      "Say how well the words of this codebook, a study or a table of themes, find the editors' themes."
    ),
    TextLanguageOption.option, StudyNamesOption.option,
  ] + StopWordOptions.all + OutputOptions.all)

/// Suggests themes for the questions by the words of a codebook alone and compares them with those that
/// the editors put them under.
func compare(_ study: Study, withCodebookAt path: String) throws {
  var files = StudyFiles()
  files.codebook = path
  let codebook = try files.readCodebook() ?? Codebook()
  let suggestions = ThemeSuggester(
    texts: SortableText.texts(of: study, sortedBy: nil), codebook: codebook
  ).suggestions()
  // The editors' themes by what the codebook calls them.
  var names: [Theme.ID: Theme.ID] = [:]
  for match in CodebookMatching(of: study.codebook, with: codebook).matched {
    names[match.here] = match.there
  }
  var themes: [Contribution.ID: Theme.ID] = [:]
  for (contribution, assignment) in study.sortings.first?.assignments ?? [:] {
    themes[contribution] = names[assignment.theme]
  }
  let evaluation = SuggestionEvaluation(of: suggestions, against: themes)
  try StandardStreams.output(SuggestionLines.bytes(of: evaluation))
}

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  let language = arguments.terminalLanguage
  let style = try SpreadsheetOption.style(from: arguments)
  var settings = AnalysisSettings()
  // Letters and digits, so that totals can be compared with those counted by hand and by other tools.
  settings.tokenizer = Tokenizer(rule: .alphanumeric)
  try StopWordOptions.choice(from: arguments).apply(to: &settings)
  try StudyNamesOption.apply(arguments, to: &settings)
  // The second cross-reading of the published report is about these words.
  let families = arguments.all("--word-family")
  let origin = try WordFamilyOption.origin(from: arguments)
  settings.wordFamilies =
    families.isEmpty
    ? try ["organisation*", "sektor*"].map { try WordFamily($0, origin: .sameMaterial) }
    : try families.map { try WordFamily($0, origin: origin) }

  let name = Disk.name(of: path)
  let published = try PublishedReportReader(layout: .leadershipCommission)
    .report(
      from: try Disk.bytes(at: path), file: name,
      fallbackEncoding: try ContentOptions.fallbackEncoding(from: arguments))
  var study = published.study
  if let stated = try TextLanguageOption.stated(in: arguments) {
    study = try Study(
      title: study.title, topic: study.topic, language: stated, attributes: study.attributes,
      declared: study.declared, relays: study.relays, codebook: study.codebook,
      sortings: study.sortings)
  }
  TextLanguageOption.complain(about: StudyLanguage(of: study), arguments)
  let analysis = try StudyAnalysis(of: study, settings: settings)
  let output = OutputOptions.output(
    from: arguments, keeping: arguments.inputs(["--suggest"] + StopWordOptions.inputs))
  var files: [OutputFile] = []
  if let file = arguments["--study"] {
    files.append(StudyFiles.document(of: study, at: file))
  }
  if let folder = arguments["--tables"] {
    files += StudyFiles.tables(of: study, in: folder, for: style)
  }
  if let folder = arguments["--output"] {
    files += ReportFolder(path: folder).files(
      of: ReportFiles(
        on: analysis,
        options: ReportOptions(
          language: arguments.language ?? .danish,
          input: AnalysisInput(name: name, warnings: published.warnings))))
  }
  try output.check(files)
  for line in published.findings(analysis, in: language) { print(line) }
  if let codebook = arguments["--suggest"] {
    try compare(study, withCodebookAt: codebook)
  }
  try output.write(files)
  if let file = arguments["--study"] {
    print(language.say("The study is in \(file).", danish: "Materialet er i \(file)."))
  }
  if let folder = arguments["--tables"] {
    print(
      language.say(
        "The study is in the tables of \(folder).",
        danish: "Materialet er i tabellerne i \(folder)."))
  }
  if let folder = arguments["--output"] {
    print(
      language.say(
        "The report is in \(folder)/report.html.", danish: "Rapporten er i \(folder)/report.html."))
  }
}

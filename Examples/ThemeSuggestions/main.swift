import Stafet
import StafetFiles

let syntax = CommandSyntax(
  program: "theme-suggestions",
  summary:
    "Suggests themes for the questions that a sorting does not place, learning from those that it\n"
    + "places and from the codebook, and prints them as tab-separated values. A person decides. The\n"
    + "file is a study, a folder of tables, or a lone CSV, TSV or JSON Lines file of contributions.",
  operand: "FILE",
  needsOperand: false,
  options: [
    .value("--codebook", "FILE", "The themes: a study or a table of themes."),
    .value(
      "--sorting", "ID",
      "The sorting to learn from (the first that is not suggested); none for the codebook only."),
    .value("--min-certainty", "P", "How sure a suggestion must be: 60, in percent, or 0.6 (50)."),
    .value(
      "--vectors", "FILE",
      "Vectors of contributions and themes by an embedding model, as JSON Lines: id, vector."),
    .value(
      "--output", "DIR",
      "Also write suggestions.tsv, suggestions.csv to fill in, and the study with the suggestions."),
    .value(
      "--accept", "CSV",
      "Take over instead what a person decided in suggestions.csv; --output writes the study."),
    .value("--coder", "NAME", "With --accept: who decided."),
    .value("--at", "TIME", "With --accept: when, such as 2017-09-18T08:12:00+02:00."),
    .flag("--windows-1252", "Read a table that is not UTF-8 as Windows-1252."),
    .flag("--evaluate", "Say instead how good suggestions are, by cross-validation."),
    .value(
      "--per-theme", "NUMBERS",
      "With --evaluate: also learn from so many sorted questions of each theme, such as 5,10."),
    .flag(
      "--discover", "Find clusters of all questions instead, where there is no codebook yet."),
    .value(
      "--clusters", "N", "How many clusters are found (the number that comes back most surely)."),
    .value(
      "--method", "k-means|factors|average-link", "How clusters are found (k-means)."),
    .value("--starts", "N", "How often k-means starts; the best end is taken (3)."),
    .flag("--questions-only", "Clusters are found by the questions' words, without the answers'."),
    .value(
      "--continue", "OLD",
      "With --discover: place the questions that OLD, a study sorted by clusters, does not hold in\n"
        + "its clusters."),
    .value(
      "--lines", "question|answer|statement|all",
      "With --discover: read FILE as JSON Lines of any size, of which only id, kind and text are\n"
        + "looked at, and divide the contributions of this kind."),
    .value(
      "--rounds", "N",
      "How often samples are compared, to see whether clusters come back (20); 0 to compare none."),
    .value("--threads", "N", "With --lines: how many threads read (one for each processor)."),
    .value("--train", "A.jsonl", "Learn from labelled texts instead of FILE."),
    .value("--test", "B.jsonl", "Suggest for these texts, and compare where they have labels."),
    .value(
      "--text-language", "LANGUAGE", "The language of the texts, such as da (the study's, else da)."
    ),
  ] + WordRuleOptions.all)

/// Reads labelled texts.
func texts(at path: String) throws -> [SortableText] {
  try LabelledTextLines.read(Disk.bytes(at: path), file: Disk.name(of: path))
}

/// Says how good suggestions are.
func evaluate(_ suggester: ThemeSuggester, perTheme sizes: [String]) throws {
  guard let evaluation = suggester.evaluation() else {
    throw UsageError("Fewer than two themes have two sorted questions: nothing can be held out.")
  }
  let numbers = try sizes.map { size in
    guard let number = Int(size), (1...1000).contains(number) else {
      throw UsageError("--per-theme takes numbers from 1 to 1000 such as 5,10, not \(size).")
    }
    return number
  }
  var generator = SplitMix64()
  let curve = suggester.learningCurve(of: numbers, using: &generator)
  try CommandRunner.output(
    SuggestionLines.bytes(of: evaluation) + SuggestionLines.bytes(of: curve))
}

/// Suggests for labelled texts, as programs are compared.
func suggest(
  training: String, test: String, settings: SuggestionSettings, vectors: VectorTable
) throws {
  let known = try texts(at: training)
  let asked = try texts(at: test)
  let unsorted = asked.map {
    SortableText(id: $0.id, text: $0.text, answers: $0.answers, before: $0.before)
  }
  let suggestions = ThemeSuggester(
    texts: known.filter { $0.theme != nil } + unsorted, settings: settings, vectors: vectors
  ).suggestions()
  var labels: [Contribution.ID: Theme.ID] = [:]
  for text in asked { labels[text.id] = text.theme }
  try CommandRunner.output(
    SuggestionLines.bytes(
      of: suggestions, labels: labels,
      evaluation: labels.isEmpty ? nil : SuggestionEvaluation(of: suggestions, against: labels)))
}

CommandRunner.run(syntax) { arguments in
  let certainty = try arguments.share("--min-certainty", standard: 0.5)
  /// The settings for the language that is named or, where none is, for that of the texts.
  func settings(for language: String?) throws -> SuggestionSettings {
    let language = arguments["--text-language"] ?? language ?? "da"
    var settings = SuggestionSettings(language: language)
    settings.rules = try WordRuleOptions.rules(from: arguments, language: language)
    settings.minimumCertainty = certainty
    return settings
  }
  let vectors =
    try arguments["--vectors"].map {
      try VectorLines.read(Disk.bytes(at: $0), file: Disk.name(of: $0))
    } ?? VectorTable()
  if let training = arguments["--train"], let test = arguments["--test"] {
    return try suggest(
      training: training, test: test, settings: try settings(for: nil), vectors: vectors)
  }
  if let training = arguments["--train"], arguments.has("--evaluate") {
    let suggester = ThemeSuggester(
      texts: try texts(at: training), settings: try settings(for: nil), vectors: vectors)
    return try evaluate(suggester, perTheme: arguments.list("--per-theme"))
  }
  guard let path = arguments.operand else {
    throw UsageError("Name a file, or labelled texts with --train and --test or --evaluate.")
  }

  for option in ["--lines", "--continue"] where arguments.has(option) {
    if !arguments.has("--discover") { throw UsageError("\(option) goes with --discover.") }
  }
  if arguments.has("--lines"), arguments.has("--continue") {
    throw UsageError("--continue needs the whole study, which --lines does not read.")
  }
  if arguments.has("--accept"), arguments.has("--discover") {
    throw UsageError("--accept and --discover are two different jobs; give one of them.")
  }
  if arguments.has("--train") {
    throw UsageError("--train needs --test B.jsonl or --evaluate, and no FILE.")
  }
  if arguments.has("--discover"), arguments.has("--lines") {
    return try Discovering(arguments: arguments).discoverLines(
      of: path, rules: try settings(for: nil).rules)
  }
  var files = StudyFiles()
  files.codebook = arguments["--codebook"]
  files.allowsWindows1252 = arguments.has("--windows-1252")
  let reading = try files.read(path)
  // Themes are suggested by the codebook given, also where the input has its own.
  for warning in reading.warnings where warning.code != "input.codebook-not-needed" {
    CommandRunner.complain(warning.description)
  }
  let study = reading.study
  if let table = arguments["--accept"] {
    return try accept(table, in: study, from: path, by: arguments)
  }
  let settings = try settings(for: study.language)
  if arguments.has("--discover") {
    let discovering = Discovering(arguments: arguments)
    if let earlier = arguments["--continue"] {
      return try discovering.grow(
        study, from: path, rules: settings.rules, since: earlier)
    }
    return try discovering.discover(study, from: path, rules: settings.rules)
  }
  let sorting: Sorting?
  switch arguments["--sorting"] {
  case nil: sorting = study.sortings.first { $0.kind != .suggested }
  case "none": sorting = nil
  case let id?:
    sorting = study.sorting(Sorting.ID(id))
    if sorting == nil {
      let known = study.sortings.map { $0.id.text }.joined(separator: ", ")
      throw UsageError("There is no sorting \(id); there are: \(known).")
    }
  }
  let codebook = try files.readCodebook() ?? study.codebook
  let suggester = ThemeSuggester(
    texts: SortableText.texts(of: study, sortedBy: sorting), codebook: codebook,
    settings: settings, vectors: vectors)
  if arguments.has("--evaluate") {
    return try evaluate(suggester, perTheme: arguments.list("--per-theme"))
  }
  let suggestions = suggester.suggestions()
  let order = suggester.sortingOrder()
  let lines = SuggestionLines.bytes(of: suggestions, order: order, codebook: codebook)
  if let folder = arguments["--output"] {
    let table = try tableToFillIn(in: folder)
    let document = try placeToWrite("suggested.stafet.json", in: folder, insteadOf: path)
    let suggested = try study.withoutSuggestions().adding(suggestions, from: codebook)
    try Disk.write(lines, to: folder + "/suggestions.tsv")
    try Disk.write(
      SuggestionTable.bytes(of: suggestions, order: order, in: study, codebook: codebook),
      to: table)
    try StudyFiles.writeDocument(of: suggested, to: document)
  }
  try CommandRunner.output(lines)
}

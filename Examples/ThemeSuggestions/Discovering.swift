import ExampleSupport
import Stafet

/// The job that finds clusters of questions.
let discovering = JobProgram.Job(
  "discover", "Finds clusters of questions where there is no codebook yet.",
  Command(
    CommandSyntax(
      program: "theme-suggestions discover",
      summary:
        "Finds clusters of all questions, where there is no codebook yet, and says what speaks against\n"
        + "them.\n" + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        .value(
          "--clusters", "N",
          "How many clusters are found (the number that comes back most surely; to try 2 to 8 takes\n"
            + "seven times as long as to judge one)."),
        .value("--method", "k-means|factors|average-link", "How clusters are found (k-means)."),
        .value(
          "--starts", "N",
          "How often k-means starts; the best end is taken (3). Each start takes as long again."),
        .value(
          "--rounds", "N",
          "How often samples are compared, to see whether clusters come back (20); 0 to compare none.\n"
            + "Each takes four times as long as to find the clusters once, for each number tried."),
        .flag(
          "--questions-only", "Clusters are found by the questions' words, without the answers'."),
        .value(
          "--output", "DIR", "Also write the study, sorted by clusters: discovered.stafet.json."),
        .value(
          "--sample", "N|all",
          "How many questions clusters are found in, drawn at random where there are more (3000);\n"
            + "the others are placed in them. More take longer in proportion."),
        .value(
          "--lines", "question|answer|statement|all",
          "Read FILE as JSON Lines of any size, of which only id, kind and text are looked at, and\n"
            + "divide the contributions of this kind."),
        ThreadOption.option("With --lines: how many threads may read"),
      ] + OutputOptions.all + Learning.languageOptions, inputOptions: InputOptions.all),
    work: discover))

private func discover(_ arguments: CommandArguments) throws {
  if arguments.has("--lines") { return try discoverLines(arguments) }
  if arguments.has("--threads") {
    throw UsageError("--threads goes with --lines.", danish: "--threads hører sammen med --lines.")
  }
  let settings = try settings(arguments)
  let document = arguments["--output"].map { $0 + "/discovered.stafet.json" }
  let output = try StudyInput.output(arguments)
  // It may take long, so what stands in the way is told first.
  if let document { try output.check([document]) }
  let input = try StudyInput(arguments)
  let study = input.study
  let rules = try Learning.rules(arguments, for: study)
  let discovery = arguments.showing("Finding clusters", danish: "Finder klynger") { progress in
    ThemeDiscovery(
      of: study.relays.flatMap { $0.exchanges }, rules: rules, settings: settings,
      progress: progress)
  }
  if let document {
    let found = try study.replacing(
      codebook: discovery.codebook(
        restName: StudyLanguage(of: study).used.hasPrefix("en") ? "Other" : "Øvrige"),
      sortings: [discovery.sorting(id: "discovered", coder: "theme-suggestions")])
    try output.write([StudyFiles.document(of: found, at: document)])
  }
  try print(discovery, in: arguments.terminalLanguage)
}

/// Finds clusters of the contributions in JSON Lines that need not fit into memory.
private func discoverLines(_ arguments: CommandArguments) throws {
  if arguments.has("--output") {
    throw UsageError(
      "--output writes a whole study, which --lines does not read.",
      danish: "--output skriver en hel undersøgelse, og den læser --lines ikke.")
  }
  if arguments.has("--pseudonyms") {
    throw UsageError(
      "--pseudonyms needs the whole study, which --lines does not read.",
      danish: "--pseudonyms kræver hele undersøgelsen, og den læser --lines ikke.")
  }
  let kind = try arguments.choice(
    "--lines",
    of: Contribution.Kind.allCases.map { ($0.rawValue, $0) } + [("all", nil)],
    standard: .question)
  let file = ContributionFile(path: try arguments.neededOperand())
  let language = try TextLanguageOption.language(from: arguments, of: file, kind: kind)
  let rules = try WordRuleOptions.rules(from: arguments, language: language.used)
  let settings = try settings(arguments)
  let threads = try ThreadOption.threads(from: arguments)
  let discovery = try arguments.showing("Finding clusters", danish: "Finder klynger") { progress in
    try file.discovery(
      by: rules, kind: kind, settings: settings, threads: threads, progress: progress)
  }
  TextLanguageOption.complain(about: language, arguments)
  try print(discovery, in: arguments.terminalLanguage)
}

/// Prints clusters, and what speaks against them.
private func print(_ discovery: ThemeDiscovery, in language: ReportLanguage) throws {
  for concern in discovery.concerns { StandardStreams.complain(concern.sentence(in: language)) }
  try StandardStreams.output(DiscoveryLines.bytes(of: discovery))
}

/// How clusters are found.
private func settings(_ arguments: CommandArguments) throws -> DiscoverySettings {
  var settings = DiscoverySettings()
  let starts = try arguments.number("--starts", in: 1...1000, standard: 3)
  settings.method = try arguments.choice(
    "--method",
    of: [
      ("k-means", ClusteringMethod.kMeans(KMeans(starts: starts))),
      ("factors", .nonnegativeFactors(NonnegativeFactorization())),
      ("average-link", .averageLink),
    ],
    standard: .kMeans(KMeans(starts: starts)))
  if arguments["--sample"] == "all" {
    settings.largestSample = nil
  } else if let sample = try arguments.number("--sample", in: 10...10_000_000) {
    settings.largestSample = sample
  }
  settings.count = try arguments.number("--clusters", in: 1...1000)
  settings.rounds = try arguments.number("--rounds", in: 0...1000, standard: settings.rounds)
  settings.includesAnswers = !arguments.has("--questions-only")
  return settings
}

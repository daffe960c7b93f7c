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
          "How many clusters are found (the number that comes back most surely)."),
        .value("--method", "k-means|factors|average-link", "How clusters are found (k-means)."),
        .value("--starts", "N", "How often k-means starts; the best end is taken (3)."),
        .value(
          "--rounds", "N",
          "How often samples are compared, to see whether clusters come back (20); 0 to compare none."
        ),
        .flag(
          "--questions-only", "Clusters are found by the questions' words, without the answers'."),
        .value(
          "--output", "DIR", "Also write the study, sorted by clusters: discovered.stafet.json."),
        .value(
          "--lines", "question|answer|statement|all",
          "Read FILE as JSON Lines of any size, of which only id, kind and text are looked at, and\n"
            + "divide the contributions of this kind."),
        ThreadOption.option("With --lines: how many threads may read"),
      ] + Learning.languageOptions, inputOptions: InputOptions.all),
    work: discover))

private func discover(_ arguments: CommandArguments) throws {
  if arguments.has("--lines") { return try discoverLines(arguments) }
  if arguments.has("--threads") {
    throw UsageError("--threads goes with --lines.", danish: "--threads hører sammen med --lines.")
  }
  let settings = try settings(arguments)
  let input = try StudyInput(arguments)
  let study = input.study
  let discovery = ThemeDiscovery(
    of: study.relays.flatMap { $0.exchanges },
    rules: try Learning.rules(arguments, for: study.language), settings: settings)
  try print(discovery, in: arguments.terminalLanguage)
  guard let folder = arguments["--output"] else { return }
  let document = try OutputFolder(path: folder)
    .place(of: "discovered.stafet.json", insteadOf: input.path)
  let found = try study.replacing(
    codebook: discovery.codebook(restName: study.language == "en" ? "Other" : "Øvrige"),
    sortings: [discovery.sorting(id: "discovered", coder: "theme-suggestions")])
  try StudyFiles.writeDocument(of: found, to: document)
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
  try print(
    try ContributionFile(path: try arguments.neededOperand()).discovery(
      by: try Learning.rules(arguments, for: nil), kind: kind, settings: try settings(arguments),
      threads: try ThreadOption.threads(from: arguments)), in: arguments.terminalLanguage)
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
  settings.count = try arguments.number("--clusters", in: 1...1000)
  settings.rounds = try arguments.number("--rounds", in: 0...1000, standard: settings.rounds)
  settings.includesAnswers = !arguments.has("--questions-only")
  return settings
}

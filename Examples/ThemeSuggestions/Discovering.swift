import Stafet
import StafetFiles

/// Finds clusters of questions where there is no codebook.
struct Discovering {
  /// How they are found, and where they are written.
  let arguments: CommandArguments

  /// Finds clusters of a study's questions, prints them, and writes a study that is sorted by them.
  func discover(_ study: Study, from path: String, rules: TermRules) throws {
    let discovery = ThemeDiscovery(
      of: study.relays.flatMap { $0.exchanges }, rules: rules, settings: try settings())
    try print(discovery)
    guard let folder = arguments["--output"] else { return }
    let document = try placeToWrite("discovered.stafet.json", in: folder, insteadOf: path)
    let found = try study.replacing(
      codebook: discovery.codebook(restName: study.language == "en" ? "Other" : "Øvrige"),
      sortings: [discovery.sorting(id: "discovered", coder: "theme-suggestions")])
    try StudyFiles.writeDocument(of: found, to: document)
  }

  /// Places the questions that an earlier study does not hold in its clusters, prints them, and writes
  /// the study with the themes of the earlier one.
  func grow(
    _ study: Study, from input: String, rules: TermRules, since path: String
  ) throws {
    var files = StudyFiles()
    files.allowsWindows1252 = arguments.has("--windows-1252")
    let earlier = try files.read(path).study
    guard let sorting = earlier.sortings.first else {
      throw UsageError("\(path) has no sorting, so there are no clusters to place questions in.")
    }
    // What the earlier study holds is taken from there, so that its clusters are what they were.
    let old = earlier.relays.flatMap { $0.exchanges }
    let known = Set(old.map { $0.question.id })
    var texts: [Contribution.ID: String] = [:]
    for exchange in old { texts[exchange.question.id] = exchange.question.text }
    let others = study.relays.flatMap { $0.exchanges }.map { $0.question }
      .filter { question in texts[question.id].map { $0 != question.text } ?? false }
    if let other = others.first {
      CommandRunner.complain(
        "The text of \(others.count) questions is another one than in \(path), \(other.id) among them;"
          + " they are taken for the old questions.")
    }
    let new = study.relays.flatMap { $0.exchanges }.filter { !known.contains($0.question.id) }
    let growth = ClusterGrowth(
      of: old + new, continuing: sorting, codebook: earlier.codebook, rules: rules,
      settings: try settings())
    if growth.bringsSomethingNew {
      CommandRunner.complain(
        "\(growth.farCount) of \(growth.newcomers.count) new questions are far from every cluster:"
          + " it is time to look for clusters anew.")
    }
    try CommandRunner.output(DiscoveryLines.bytes(of: growth, codebook: earlier.codebook))
    guard let folder = arguments["--output"] else { return }
    _ = try placeToWrite("discovered.stafet.json", in: folder, insteadOf: input)
    let document = try placeToWrite("discovered.stafet.json", in: folder, insteadOf: path)
    let rest = earlier.codebook.themes.first { $0.isRest }
    let grown = growth.sorting(id: sorting.id, coder: "theme-suggestions", rest: rest?.id)
    let here = Set(study.relays.flatMap { $0.contributions }.map { $0.id })
    let held = Sorting(
      id: grown.id, coder: grown.coder, kind: grown.kind,
      assignments: grown.assignments.filter { here.contains($0.key) })
    try StudyFiles.writeDocument(
      of: try study.replacing(codebook: earlier.codebook, sortings: [held]), to: document)
  }

  /// Finds clusters of the contributions in JSON Lines that need not fit into memory, and prints them.
  func discoverLines(of path: String, rules: TermRules) throws {
    if arguments.has("--output") {
      throw UsageError("--output writes a whole study, which --lines does not read.")
    }
    let kind = try arguments.choice(
      "--lines",
      of: Contribution.Kind.allCases.map { ($0.rawValue, $0) } + [("all", nil)],
      standard: .question)
    try print(
      try ContributionFile(path: path).discovery(
        by: rules, kind: kind, settings: try settings(),
        threads: try arguments.number(
          "--threads", in: 1...1024, standard: ContributionFile.processors)))
  }

  /// Prints clusters, and what speaks against them.
  private func print(_ discovery: ThemeDiscovery) throws {
    for concern in discovery.concerns { CommandRunner.complain(concern.description) }
    try CommandRunner.output(DiscoveryLines.bytes(of: discovery))
  }

  /// How clusters are found.
  private func settings() throws -> DiscoverySettings {
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
    if arguments.has("--clusters") {
      settings.count = try arguments.number("--clusters", in: 1...1000, standard: 1)
    }
    settings.rounds = try arguments.number("--rounds", in: 0...1000, standard: settings.rounds)
    settings.includesAnswers = !arguments.has("--questions-only")
    return settings
  }
}

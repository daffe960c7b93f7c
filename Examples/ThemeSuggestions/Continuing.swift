import ExampleSupport
import Stafet

/// The job that places later questions in clusters that were found before.
let continuing = JobProgram.Job(
  "continue", "Places later questions in clusters that were found before.",
  Command(
    CommandSyntax(
      program: "theme-suggestions continue",
      summary:
        "Places the questions of FILE that an earlier study does not hold in the clusters of that study.\n"
        + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      options: [
        .value("--from", "OLD", needed: true, "The earlier study, sorted by clusters."),
        .flag(
          "--questions-only", "Clusters were found by the questions' words, without the answers'."),
        .value(
          "--output", "DIR",
          "Also write the study of FILE, sorted by the clusters of OLD: discovered.stafet.json."),
      ] + OutputOptions.all + Learning.languageOptions, inputOptions: InputOptions.all),
    work: extend))

private func extend(_ arguments: CommandArguments) throws {
  let path = try arguments.needed("--from")
  let document = arguments["--output"].map { $0 + "/discovered.stafet.json" }
  let output = try StudyInput.output(arguments)
  if let document { try output.check([document]) }
  let input = try StudyInput(arguments)
  let rules = try Learning.rules(arguments, for: input.study)
  let earlier = try InputOptions.files(from: arguments).read(path).study
  guard let sorting = earlier.sortings.first else {
    throw UsageError(
      "\(path) has no sorting, so there are no clusters to place questions in.",
      danish: "\(path) har ingen sortering, så der er ingen klynger at placere spørgsmål i.")
  }
  // What the earlier study holds is taken from there, so that its clusters are what they were.
  let old = earlier.relays.flatMap { $0.exchanges }
  let here = input.study.relays.flatMap { $0.exchanges }
  let language = arguments.terminalLanguage
  complain(aboutChangesOf: here, since: old, in: path, language)
  let known = Set(old.map { $0.question.id })
  var settings = DiscoverySettings()
  settings.includesAnswers = !arguments.has("--questions-only")
  let growth = arguments.showing("Placing questions", danish: "Placerer spørgsmål") { _ in
    ClusterGrowth(
      of: old + here.filter { !known.contains($0.question.id) }, continuing: sorting,
      codebook: earlier.codebook, rules: rules, settings: settings)
  }
  if growth.bringsSomethingNew {
    let (far, all) = (growth.farCount, growth.newcomers.count)
    StandardStreams.complain(
      language.say(
        "\(far) of \(all) new questions are far from every cluster: it is time to look for clusters"
          + " anew.",
        danish: "\(far) af \(all) nye spørgsmål er langt fra alle klynger: Det er tid til at finde"
          + " klynger på ny."))
  }
  if let document {
    let sorted = try input.study.sorted(by: growth, continuing: sorting, of: earlier)
    try output.write([StudyFiles.document(of: sorted, at: document)])
  }
  try StandardStreams.output(DiscoveryLines.bytes(of: growth, codebook: earlier.codebook))
}

/// Says where questions are worded otherwise than in the earlier study.
private func complain(
  aboutChangesOf exchanges: [Exchange], since earlier: [Exchange], in path: String,
  _ language: ReportLanguage
) {
  var texts: [Contribution.ID: String] = [:]
  for exchange in earlier { texts[exchange.question.id] = exchange.question.text }
  let changed = exchanges.map { $0.question }
    .filter { question in texts[question.id].map { $0 != question.text } ?? false }
  guard let first = changed.first else { return }
  StandardStreams.complain(
    language.say(
      "The text of \(changed.count) questions is another one than in \(path), \(first.id) among them;"
        + " they are taken for the old questions.",
      danish:
        "Teksten i \(changed.count) spørgsmål er en anden end i \(path), blandt andre \(first.id);"
        + " de regnes for de gamle spørgsmål."))
}

extension Study {
  /// The study with the themes of an earlier one, its questions sorted by clusters.
  fileprivate func sorted(
    by growth: ClusterGrowth, continuing sorting: Sorting, of earlier: Study
  ) throws -> Study {
    let rest = earlier.codebook.themes.first { $0.isRest }
    let grown = growth.sorting(id: sorting.id, coder: "theme-suggestions", rest: rest?.id)
    let here = Set(relays.flatMap { $0.contributions }.map { $0.id })
    let held = Sorting(
      id: grown.id, coder: grown.coder, kind: grown.kind,
      assignments: grown.assignments.filter { here.contains($0.key) })
    return try replacing(codebook: earlier.codebook, sortings: [held])
  }
}

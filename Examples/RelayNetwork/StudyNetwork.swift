import ExampleSupport
import Stafet

/// Who asked whom in the relays of a study.
struct StudyNetwork {
  private let arguments: CommandArguments
  private let language: ReportLanguage
  private let smallest: Int

  /// How many people a group must have to be told of.
  static func smallestGroup(_ arguments: CommandArguments) throws(UsageError) -> Int {
    try arguments.number("--smallest-group", in: 1...1_000_000, standard: 3)
  }

  init(_ arguments: CommandArguments) throws(UsageError) {
    try Streaming.refuse(arguments)
    self.arguments = arguments
    language = arguments.terminalLanguage
    smallest = try Self.smallestGroup(arguments)
  }

  func run() throws {
    let path = try arguments.neededOperand()
    let name = Disk.name(of: path)
    let style = try SpreadsheetOption.style(from: arguments)
    var files = try InputOptions.files(from: arguments)
    if let stated = try TextLanguageOption.stated(in: arguments) { files.facts.language = stated }
    let reading = try arguments.showing("Reading \(name)", danish: "Læser \(name)") { [files] _ in
      try files.read(path)
    }
    ReadingRemarks.complain(reading.warnings, arguments)
    let study = reading.study
    let numbers = study.relays.indices.filter { study.relays[$0].kind == .relay }
    if numbers.isEmpty {
      throw UsageError(
        "\(name) holds no relay, so nobody asked anybody.",
        danish: "\(name) indeholder ingen stafet, så ingen har spurgt nogen.")
    }
    let settings = try settings()
    TextLanguageOption.complain(about: StudyLanguage(of: study), arguments)
    let analysis = try arguments.showing("Analysing", danish: "Analyserer") { _ in
      try StudyAnalysis(of: study, settings: settings, threads: .available)
    }
    var text = ""
    for number in numbers {
      if number != numbers.first { text += "\n" }
      for line in lines(about: study.relays[number], analysis.relays[number]) {
        text += line + "\n"
      }
    }
    if let folder = arguments["--output"] {
      let output = NetworkFiles(in: folder, style: style, smallest: smallest, arguments)
      let written = try output.write(of: analysis, wordedIn: language)
      text += "\n" + written.sentence(in: language) + "\n"
    }
    try StandardStreams.output(Array(text.utf8))
  }

  private func settings() throws -> AnalysisSettings {
    var settings = AnalysisSettings()
    try StopWordOptions.choice(from: arguments).apply(to: &settings)
    try StudyNamesOption.apply(arguments, to: &settings)
    // Networks for other programs may tell of smaller groups, figures about people may not.
    settings.smallestGroup = max(smallest, settings.smallestGroup)
    settings.redraws = try arguments.number(
      "--draws", in: 0...1_000_000, standard: settings.redraws)
    if let rules = try arguments.choice(
      "--rules", of: RelayRules.Form.allCases.map { ($0.rawValue, RelayRules(form: $0)) })
    {
      settings.rules = rules
    }
    return settings
  }

  /// What is printed of a relay: a list of lines for each part.
  private func lines(about relay: Relay, _ analysis: RelayAnalysis) -> [String] {
    [relay.name]
      + GroupLines(of: relay, smallest: smallest).lines(in: language)
      + AuditLines(of: analysis.audit).lines(in: language)
      + AnalysisLines(of: analysis).lines(in: language)
  }
}

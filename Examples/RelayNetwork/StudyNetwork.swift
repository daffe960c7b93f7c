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
    let files = try InputOptions.files(from: arguments)
    let reading = try arguments.showing("Reading \(name)", danish: "Læser \(name)") { _ in
      try files.read(path)
    }
    ReadingRemarks.complain(reading.warnings, arguments)
    let study = reading.study
    let relays = study.relays.filter { $0.kind == .relay }
    if relays.isEmpty {
      throw UsageError(
        "\(name) holds no relay, so nobody asked anybody.",
        danish: "\(name) indeholder ingen stafet, så ingen har spurgt nogen.")
    }
    var text = ""
    for relay in relays {
      for line in lines(about: relay, topic: study.topic) { text += line + "\n" }
      if relay != relays.last { text += "\n" }
    }
    if let folder = arguments["--output"] {
      let output = NetworkFiles(in: folder, style: style, smallest: smallest, arguments)
      let written = try output.write(relays)
      text += "\n" + written.sentence(in: language) + "\n"
    }
    try StandardStreams.output(Array(text.utf8))
  }

  /// What is printed of a relay: a list of lines for each part.
  private func lines(about relay: Relay, topic: String) -> [String] {
    [relay.name]
      + GroupLines(of: relay, smallest: smallest).lines(in: language)
      + AuditLines(of: relay, topic: topic).lines(in: language)
  }
}

import ExampleSupport
import Stafet

/// The figures of a network whose contributions are read in pieces.
struct Streaming {
  /// How many bytes of JSON Lines are read as a study at most.
  private static let largestStudy = 32 << 20

  /// The options that go with it alone.
  static let options: [CommandOption] = [
    .value(
      "--kind", "question|answer|all",
      "With --stream: which contributions lead from one person to another (question)."),
    .value("--relay", "NAME", "With --stream: the only relay that is counted."),
    .value("--top", "N", "With --stream: how many people a list has (10)."),
    ThreadOption.option("With --stream: how many threads may read"),
  ]

  /// What a study is read with, and lines are not.
  private static let studyOptions = ["--output", "--for", "--draws", "--rules"]

  private let path: String
  private let arguments: CommandArguments

  /// Whether a file is read in pieces.
  static func isMeant(for path: String, _ arguments: CommandArguments) -> Bool {
    if arguments.has("--stream") || path == "-" { return true }
    guard [".jsonl", ".ndjson"].contains(where: { path.hasSuffix($0) }) else { return false }
    return Disk.size(at: path).map { $0 > largestStudy } ?? false
  }

  init(_ path: String, _ arguments: CommandArguments) throws(UsageError) {
    self.path = path
    self.arguments = arguments
    for option in Self.studyOptions where arguments.has(option) {
      throw UsageError(
        "\(option) needs the whole study, which is not kept where a file is read in pieces.",
        danish:
          "\(option) kræver hele undersøgelsen, og den huskes ikke, når en fil læses i stykker.")
    }
  }

  /// Refuses options that go with a stream where a study is read.
  static func refuse(_ arguments: CommandArguments) throws(UsageError) {
    for option in ["--kind", "--relay", "--top", "--threads"] where arguments.has(option) {
      throw UsageError(
        "\(option) goes with --stream.", danish: "\(option) hører sammen med --stream.")
    }
  }

  func run() throws {
    let kind = try arguments.choice(
      "--kind", of: [("question", Contribution.Kind.question), ("answer", .answer), ("all", nil)],
      standard: .question)
    let limit = try arguments.number("--top", in: 0...1_000_000, standard: 10)
    let smallest = try StudyNetwork.smallestGroup(arguments)
    let threads = try ThreadOption.threads(from: arguments)
    let relay = arguments["--relay"]
    let network = try arguments.showing("Reading", danish: "Læser") { progress in
      try ContributionFile(path: path).network(
        of: kind, relay: relay, smallestGroup: smallest, limit: limit, threads: threads,
        progress: progress)
    }
    if let relay, network.relays.isEmpty {
      throw UsageError(
        "There is no relay \(relay) in \(path).", danish: "Der er ingen stafet \(relay) i \(path).")
    }
    try StandardStreams.output(
      NetworkLines.bytes(of: network, showsIdentifiers: !arguments.has("--no-ids")))
  }
}

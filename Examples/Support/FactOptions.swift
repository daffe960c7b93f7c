import Stafet

/// The options by which a program is told of a study what its file does not say.
enum FactOptions {
  /// The options.
  static let all: [CommandOption] = [
    .value("--title", "TEXT", "The headline of the study."),
    .value("--topic", "TEXT", "What the relays were about."),
    .value("--client", "NAME", "For whom the relays were held."),
    .value("--publisher", "NAME", "Who publishes the report."),
    .value(
      "--relay-name", "[ID=]NAME", repeatable: true,
      "The name of the relay; of several relays, with the id before it."),
    .value("--opens", "[ID=]TIME", repeatable: true, "When the relay opened."),
    .value("--closes", "[ID=]TIME", repeatable: true, "When the relay closed."),
    .value(
      "--declared", "FIGURE=N", repeatable: true,
      "A figure that is stated: participants, contributions, days or themes."),
  ]

  /// Takes what was given over into a reader.
  static func apply(_ arguments: CommandArguments, to files: inout StudyFiles) throws {
    files.facts.title = arguments["--title"]
    files.facts.topic = arguments["--topic"]
    files.facts.client = arguments["--client"]
    files.facts.publisher = arguments["--publisher"]
    for given in arguments.all("--relay-name") {
      let (relay, name) = sides(of: given)
      files.facts.relays.append(StudyFacts.RelayFacts(relay: relay, name: name))
    }
    for given in arguments.all("--opens") {
      let (relay, text) = sides(of: given)
      files.facts.relays.append(
        StudyFacts.RelayFacts(
          relay: relay, opens: try time(text, of: "--opens", files.layout.times)))
    }
    for given in arguments.all("--closes") {
      let (relay, text) = sides(of: given)
      files.facts.relays.append(
        StudyFacts.RelayFacts(
          relay: relay, closes: try time(text, of: "--closes", files.layout.times)))
    }
    files.facts.declared = try declared(arguments)
  }

  /// What stands before and behind the first equals sign; without one, all of it is what stands behind.
  private static func sides(of given: String) -> (relay: String?, value: String) {
    let sides = given.split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { return (nil, given) }
    return (String(sides[0]), String(sides[1]))
  }

  private static func time(
    _ text: String, of option: String, _ style: TimeStyle
  ) throws(UsageError) -> Instant {
    do throws(ReadingError) {
      return try Instant(text: text, style: style)
    } catch {
      func sentence(in language: ReportLanguage) -> String {
        error.problems.map { $0.sentence(in: language) }.joined(separator: " ")
      }
      throw UsageError(
        "\(option): \(sentence(in: .english))", danish: "\(option): \(sentence(in: .danish))")
    }
  }

  private static func declared(
    _ arguments: CommandArguments
  ) throws(UsageError) -> DeclaredFacts {
    var counts: [DeclaredFacts.Fact: Int] = [:]
    for (name, value) in try arguments.assignments("--declared") {
      guard let fact = DeclaredFacts.Fact(rawValue: name) else {
        let known = DeclaredFacts.Fact.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw UsageError(
          "--declared \(name) is not known; it may be \(known).",
          danish: "--declared \(name) kendes ikke; det kan være \(known).")
      }
      guard let count = Int(value), count >= 0 else {
        throw UsageError(
          "--declared \(name)=\(value) is not a whole number.",
          danish: "--declared \(name)=\(value) er ikke et helt tal.")
      }
      counts[fact] = count
    }
    return DeclaredFacts(
      participants: counts[.participants], contributions: counts[.contributions],
      days: counts[.days], themes: counts[.themes])
  }
}

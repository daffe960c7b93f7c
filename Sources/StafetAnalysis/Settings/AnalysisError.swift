public import StafetModel

/// The error thrown where the settings of an analysis do not fit the study, or hold a number outside its
/// range.
public enum AnalysisError: Error, Hashable, Sendable {
  /// The study has no sorting of that identifier.
  case unknownSorting(Sorting.ID, known: [Sorting.ID])

  /// The study has no relay of that identifier.
  case unknownRelay(Relay.ID, known: [Relay.ID])

  /// A relay cannot be read across itself.
  case sameRelay(Relay.ID)

  /// The study has no contribution with an identifier that was picked by hand.
  case unknownPick(Contribution.ID)

  /// A statement was picked by hand, but only questions and answers can be.
  case pickedStatement(Contribution.ID)

  /// A setting that is a weight must be from 0 to 1.
  case weightOutOfRange(setting: String, Double)

  /// A setting that is a share must be above 0 and below 1.
  case shareOutOfRange(setting: String, Double)

  /// A setting that counts something must not be negative.
  case negativeCount(setting: String, Int)

  /// The smallest group for which figures are reported must have at least three people.
  case groupTooSmall(Int)
}

extension AnalysisError: CustomStringConvertible {
  /// What is wrong and what was expected, in a sentence.
  public var description: String {
    switch self {
    case .unknownSorting(let sorting, let known):
      return "The study has no sorting \u{201C}\(sorting)\u{201D}; it has \(Self.list(known))."
    case .unknownRelay(let relay, let known):
      return "The study has no relay \u{201C}\(relay)\u{201D}; it has \(Self.list(known))."
    case .sameRelay(let relay):
      return "The relay \u{201C}\(relay)\u{201D} cannot be compared with itself; name two relays."
    case .unknownPick(let pick):
      return
        "The study has no question or answer \u{201C}\(pick)\u{201D}, which was picked by hand."
    case .pickedStatement(let pick):
      return
        "\u{201C}\(pick)\u{201D} is a statement; only questions and answers can be picked by hand."
    case .weightOutOfRange(let setting, let weight):
      return "The setting \(setting) is \(weight), but must be from 0 to 1."
    case .shareOutOfRange(let setting, let share):
      return "The setting \(setting) is \(share), but must be above 0 and below 1."
    case .negativeCount(let setting, let count):
      return "The setting \(setting) is \(count), but must not be negative."
    case .groupTooSmall(let people):
      return
        "The smallest group is set to \(people), but a figure about fewer than 3 people would be"
        + " one about persons; give 3 or more."
    }
  }

  private static func list<Owner>(_ known: [Identifier<Owner>]) -> String {
    known.isEmpty ? "none" : known.map { $0.text }.joined(separator: ", ")
  }
}

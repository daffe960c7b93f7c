/// One contribution of a made-up corpus.
public struct CorpusRecord {
  /// Its number in the corpus, from 1.
  public let number: Int

  /// The relay, 0 or 1.
  public let relay: Int

  /// Whether it is a question; else it is an answer.
  public let isQuestion: Bool

  /// Who wrote it: a number within the relay.
  public let author: Int

  /// Whom it was written to: a number within the relay.
  public let recipient: Int

  /// Of an answer: the number of the question.
  public let replyTo: Int?

  /// Of a question that is no start question: the number of the answer that gave the right to it.
  public let follows: Int?

  /// When it was written, in seconds since 1970.
  public let seconds: Int64

  /// The words.
  public let text: String
}

extension CorpusRecord {
  /// Names of the two relays, and of the groups of each.
  static let relays = [
    (name: "topledere", letter: "t", groups: ["kommune", "region", "stat"]),
    (name: "institution", letter: "i", groups: ["skole", "dagtilbud", "sundhed", "kontor"]),
  ]

  /// What a contribution is referred to by.
  public static func name(ofContribution number: Int) -> String { "c" + padded(number, to: 7) }

  /// What a participant is referred to by.
  public static func name(ofParticipant number: Int, in relay: Int) -> String {
    relays[relay].letter + padded(number, to: 5)
  }

  /// The group of a participant.
  public static func group(ofParticipant number: Int, in relay: Int) -> String {
    let groups = relays[relay].groups
    return groups[number % groups.count]
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

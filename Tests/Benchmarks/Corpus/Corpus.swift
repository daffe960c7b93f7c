/// A made-up corpus: two relays that are played by the rules of the method, one contribution after
/// the other.
///
/// Each question goes to one person, who answers later and then may ask a new person; now and then
/// somebody starts a new chain. The same arguments give the same contributions, and little is kept in
/// memory however many there are.
public struct Corpus: Sequence, IteratorProtocol {
  /// A question that is not answered yet.
  private struct Open {
    let number: Int
    let asker: Int
    let theme: Int
    /// Everybody who was asked in the chain, the addressee of this question last.
    let asked: [Int]
  }

  /// The right to ask that an answer gave.
  private struct Right {
    let answer: Int
    let asker: Int
    let theme: Int
    let asked: [Int]
  }

  /// One relay in play.
  private struct Play {
    var open: [Open] = []
    var rights: [Right] = []
    var starters = 0
  }

  /// A chain of so many pairs is not continued.
  private static let longestChain = 12

  /// The part of each theme in the two relays.
  private static let mixtures = [[6, 4, 5, 5, 4, 2, 2], [3, 4, 2, 2, 2, 6, 6]]

  /// 4 September 2017, eight o'clock in Greenwich, and four days.
  private static let opening: Int64 = 1_504_512_000
  private static let length: Int64 = 4 * 86_400

  /// How many contributions there are.
  public let count: Int

  /// How many people take part in each relay.
  public let people: Int

  private let relays: Int
  private let prose: Prose
  private var chance: Chance
  private var plays = [Play(), Play()]
  private var number = 0

  /// Prepares a corpus.
  ///
  /// - Parameters:
  ///   - count: How many contributions there are.
  ///   - relays: Whether they belong to two relays or to one.
  ///   - seed: What chance starts from.
  public init(count: Int, relays: Int = 2, seed: UInt64 = 224) {
    precondition(relays == 1 || relays == 2, "A corpus has one relay or two.")
    self.count = count
    self.relays = relays
    people = Swift.max(56, count / 20)
    prose = Prose(of: Vocabulary(seed: seed))
    chance = Chance(seed: seed ^ 0x5A5A_5A5A)
  }

  /// The next contribution.
  public mutating func next() -> CorpusRecord? {
    guard number < count else { return nil }
    number += 1
    let relay = relays == 1 || chance.happens(0.46) ? 0 : 1
    let answers = !plays[relay].open.isEmpty && chance.happens(0.5)
    return answers ? answer(in: relay) : question(in: relay)
  }

  private mutating func answer(in relay: Int) -> CorpusRecord {
    let open = chance.take(from: &plays[relay].open)
    let author = open.asked.last ?? 0
    if open.asked.count < Self.longestChain, chance.happens(0.85) {
      plays[relay].rights.append(
        Right(answer: number, asker: open.asker, theme: open.theme, asked: open.asked))
    }
    return record(
      in: relay, from: author, to: open.asker, about: open.theme, replyTo: open.number)
  }

  private mutating func question(in relay: Int) -> CorpusRecord {
    let mayStart = plays[relay].starters < people
    let follows =
      plays[relay].rights.isEmpty || (mayStart && chance.happens(0.15))
      ? nil : chance.take(from: &plays[relay].rights)
    let author: Int
    if let follows {
      author = follows.asked.last ?? 0
    } else {
      // Each participant starts one chain; when all have, the rule is broken in turn.
      author = plays[relay].starters % people
      plays[relay].starters += 1
    }
    var recipient = person(in: relay)
    let asked = follows?.asked ?? []
    while recipient == author || recipient == follows?.asker || asked.contains(recipient) {
      recipient = chance.below(people)
    }
    let theme = follows.map { $0.theme } ?? drawnTheme(in: relay)
    plays[relay].open.append(
      Open(number: number, asker: author, theme: theme, asked: asked + [recipient]))
    return record(
      in: relay, from: author, to: recipient, about: theme, follows: follows?.answer,
      isQuestion: true)
  }

  /// Somebody; a few people are asked more often than others.
  private mutating func person(in relay: Int) -> Int {
    let share = chance.fraction()
    return Int(share * (0.5 + share / 2) * Double(people))
  }

  private mutating func drawnTheme(in relay: Int) -> Int {
    let parts = Self.mixtures[relay]
    var point = chance.below(parts.reduce(0, +))
    for (theme, part) in parts.enumerated() {
      if point < part { return theme }
      point -= part
    }
    return 0
  }

  private mutating func record(
    in relay: Int, from author: Int, to recipient: Int, about theme: Int, replyTo: Int? = nil,
    follows: Int? = nil, isQuestion: Bool = false
  ) -> CorpusRecord {
    CorpusRecord(
      number: number, relay: relay, isQuestion: isQuestion, author: author, recipient: recipient,
      replyTo: replyTo, follows: follows,
      seconds: Self.opening + Self.length * Int64(number - 1) / Int64(count),
      text: prose.text(
        mean: isQuestion ? 49 : 71, about: theme, isQuestion: isQuestion, by: &chance))
  }
}

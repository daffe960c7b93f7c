public import StafetModel

/// How questions and answers came in the course of a relay, in slots of equal length, and how many questions
/// were waiting for an answer.
///
/// A slot is as short as it can be with at most ``mostSlots`` of them: an hour, three, six or twelve hours, a day,
/// two days, four days and so on. Slots begin at whole hours or days of Greenwich. The timeline begins at opening or at
/// the first dated contribution, whichever is earlier, and ends at closing or at the last one, whichever is later.
public struct RelayTimeline: Hashable, Sendable {
  /// A stretch of time.
  public struct Slot: Hashable, Sendable {
    /// How many questions were asked in it.
    public let questions: Int

    /// How many answers were given in it.
    public let answers: Int

    /// How many questions that were asked before its end had no answer by then.
    public let waiting: Int

    /// Makes a slot of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - questions: How many questions were asked in it.
    ///   - answers: How many answers were given in it.
    ///   - waiting: How many questions that were asked before its end had no answer by then.
    public init(questions: Int, answers: Int, waiting: Int) {
      self.questions = questions
      self.answers = answers
      self.waiting = waiting
    }
  }

  /// When the first slot begins.
  public let start: Instant

  /// How long each slot is, in seconds.
  public let slotLength: Int64

  /// The slots, in the order of time.
  public let slots: [Slot]

  /// When the relay opened, if that is recorded.
  public let opens: Instant?

  /// When the relay closed, if that is recorded.
  public let closes: Instant?

  /// How many questions and answers are in no slot because their time is not recorded.
  public let undated: Int

  /// How many slots a timeline has at most.
  public static let mostSlots = 100

  /// Makes a timeline of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - start: When the first slot begins.
  ///   - slotLength: How long each slot is, in seconds.
  ///   - slots: The slots, in the order of time.
  ///   - opens: When the relay opened, if that is recorded.
  ///   - closes: When the relay closed, if that is recorded.
  ///   - undated: How many questions and answers are in no slot because their time is not recorded.
  public init(
    start: Instant, slotLength: Int64, slots: [Slot], opens: Instant? = nil,
    closes: Instant? = nil, undated: Int = 0
  ) {
    self.start = start
    self.slotLength = slotLength
    self.slots = slots
    self.opens = opens
    self.closes = closes
    self.undated = undated
  }
}

extension RelayTimeline {
  /// The times that a timeline can show, in seconds: the years 0 to 9999, in which days have names.
  private static let calendar: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// Counts a relay by its times.
  ///
  /// There is none where no question is dated, and where a time lies outside the years 0 to 9999.
  ///
  /// - Parameter course: The course of the relay.
  /// - Complexity: O(*n*) in the number of contributions.
  init?(of course: RelayCourse) {
    let relay = course.relay
    var dated: [(kind: Contribution.Kind, second: Int64)] = []
    var undated = 0
    var waits: [(asked: Int64, answered: Int64?)] = []
    for position in relay.contributions.indices {
      let contribution = relay.contributions[position]
      if contribution.kind == .statement { continue }
      guard let time = contribution.at else {
        undated += 1
        continue
      }
      dated.append((contribution.kind, time.secondsSince1970))
      guard contribution.kind == .question else { continue }
      let answers = course.answers[position].map { relay.contributions[$0].at }
      // How long a question waited cannot be told where its answer has no time.
      if !answers.isEmpty, answers.allSatisfy({ $0 == nil }) { continue }
      waits.append(
        (time.secondsSince1970, answers.compactMap { $0?.secondsSince1970 }.min()))
    }
    guard dated.contains(where: { $0.kind == .question }) else { return nil }
    let times =
      dated.map { $0.second } + [relay.opens, relay.closes].compactMap { $0?.secondsSince1970 }
    guard let first = times.min(), let last = times.max(), Self.calendar.contains(first),
      Self.calendar.contains(last)
    else { return nil }
    let (start, length, count) = Self.slots(from: first, to: last)
    var questions = Array(repeating: 0, count: count)
    var answers = questions
    for (kind, second) in dated {
      let slot = Int((second - start) / length)
      if kind == .question { questions[slot] += 1 } else { answers[slot] += 1 }
    }
    var changes = Array(repeating: 0, count: count + 1)
    for (asked, answered) in waits {
      let begins = Int((asked - start) / length)
      let ends = answered.map { max(begins, Int(($0 - start) / length)) }
      changes[begins] += 1
      changes[ends ?? count] -= 1
    }
    var waiting = 0
    slots = (0..<count).map { slot in
      waiting += changes[slot]
      return Slot(questions: questions[slot], answers: answers[slot], waiting: waiting)
    }
    self.start = Instant(secondsSince1970: start)
    self.slotLength = length
    self.opens = relay.opens
    self.closes = relay.closes
    self.undated = undated
  }

  /// The slots that a stretch of time takes: when the first begins, how long each is, and how many there are.
  static func slots(
    from first: Int64, to last: Int64
  ) -> (start: Int64, length: Int64, count: Int) {
    var lengths: [Int64] = [3_600, 10_800, 21_600, 43_200, 86_400]
    while true {
      let length = lengths.removeFirst()
      let grid = min(length, 86_400)
      let start = first - (first % grid + grid) % grid
      let count = (last - start) / length + 1
      if count <= Int64(mostSlots) { return (start, length, Int(count)) }
      if lengths.isEmpty { lengths.append(2 * length) }
    }
  }
}

import StafetModel
import StafetStatistics

/// Who speaks after whom in a relay: what each question or answer is followed by in time.
///
/// Every question and every answer is a turn from one person, A, to one other, B. Each turn and the next one in
/// time are a *shift*, named by who takes the second turn and to whom it goes; X and Y are others. Turns are in
/// the order of their dates, with ties in the order of the source. The next turn need not belong to the same
/// chain: many chains run side by side, and a shift tells how they take turns, not how one of them goes on.
///
/// A turn that is not dated is left out, as if it had not been there. A shift in which a person is not recorded,
/// or in which somebody turns to himself, is counted but has no kind; the writer of an answer is taken to be the
/// addressee of its question where no other is recorded, and its reader the asker.
///
/// > Source: Gibson (2003), *Participation Shifts: Order and Differentiation in Group Conversation*; of his
/// > thirteen shifts the six between turns that go to one person.
public struct ParticipationShifts: Hashable, Sendable {
  /// A kind of shift between two turns, each from one person to another.
  public enum Shift: String, Hashable, Sendable, CaseIterable {
    /// B, who was addressed, turns back to A: as when a question is answered at once.
    case returned = "AB-BA"

    /// B, who was addressed, turns to somebody else.
    case passedOn = "AB-BY"

    /// Somebody else turns to A.
    case speakerAddressed = "AB-XA"

    /// Somebody else turns to B as well.
    case addresseeAddressed = "AB-XB"

    /// Somebody else turns to yet another.
    case others = "AB-XY"

    /// A goes on, to somebody else.
    case kept = "AB-AY"
  }

  /// How many shifts there are of each kind after turns of one sort.
  public struct Counts: Hashable, Sendable {
    /// The shifts of a kind, of all that have one.
    public struct Row: Hashable, Sendable, Identifiable {
      /// The kind.
      public let shift: Shift

      /// How many there are, of all that have a kind.
      ///
      /// The percentages of the rows add up to 100.
      public let share: Share

      /// Makes a row of its parts, as for a preview or a test.
      ///
      /// Nothing is checked: what is given is taken as it is.
      ///
      /// - Parameters:
      ///   - shift: The kind.
      ///   - share: How many there are, of all that have a kind.
      public init(shift: Shift, share: Share) {
        self.shift = shift
        self.share = share
      }

      /// What tells it from the others of one list: `shift`.
      public var id: Shift { shift }
    }

    /// A row for each kind, in the order of ``ParticipationShifts/Shift``.
    public let rows: [Row]

    /// How often the same person turned to the same other again, which is no shift.
    public let repeated: Int

    /// In how many pairs of turns a person is not recorded.
    public let unknown: Int

    /// In how many pairs of turns somebody turned to himself.
    public let toOneself: Int

    /// How many pairs of turns have the same date, so that only the order of the source says which came first.
    public let tied: Int

    /// Makes counts of their parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - rows: A row for each kind.
    ///   - repeated: How often the same person turned to the same other again.
    ///   - unknown: In how many pairs of turns a person is not recorded.
    ///   - toOneself: In how many pairs of turns somebody turned to himself.
    ///   - tied: How many pairs of turns have the same date.
    public init(
      rows: [Row], repeated: Int = 0, unknown: Int = 0, toOneself: Int = 0, tied: Int = 0
    ) {
      self.rows = rows
      self.repeated = repeated
      self.unknown = unknown
      self.toOneself = toOneself
      self.tied = tied
    }
  }

  /// The shifts from a question to the next turn.
  public let afterQuestions: Counts

  /// The shifts from an answer to the next turn.
  public let afterAnswers: Counts

  /// How many questions and answers are left out, since they are not dated.
  public let leftOut: Int

  /// Makes participation shifts of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - afterQuestions: The shifts from a question to the next turn.
  ///   - afterAnswers: The shifts from an answer to the next turn.
  ///   - leftOut: How many questions and answers are left out, since they are not dated.
  public init(afterQuestions: Counts, afterAnswers: Counts, leftOut: Int = 0) {
    self.afterQuestions = afterQuestions
    self.afterAnswers = afterAnswers
    self.leftOut = leftOut
  }
}

extension ParticipationShifts.Shift {
  /// The kind of a shift from the turn of one pair to that of another; `nil` where they are the same pair.
  ///
  /// - Precondition: Nobody turns to himself.
  init?(from turn: (speaker: Int, reader: Int), to next: (speaker: Int, reader: Int)) {
    if next.speaker == turn.speaker {
      if next.reader == turn.reader { return nil }
      self = .kept
    } else if next.speaker == turn.reader {
      self = next.reader == turn.speaker ? .returned : .passedOn
    } else if next.reader == turn.speaker {
      self = .speakerAddressed
    } else {
      self = next.reader == turn.reader ? .addresseeAddressed : .others
    }
  }
}

extension ParticipationShifts {
  /// Counts the shifts; `nil` where fewer than two questions and answers are dated, or nobody is recorded in
  /// any of these.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  init?(in course: RelayCourse, confidence: Double) {
    let contributions = course.relay.contributions
    let turns = course.dated.filter { contributions[$0].kind != .statement }
    var questions = Tally()
    var answers = Tally()
    for (turn, next) in zip(turns, turns.dropFirst()) {
      if contributions[turn].kind == .question {
        questions.take(turn, next, in: course)
      } else {
        answers.take(turn, next, in: course)
      }
    }
    if !questions.knowsPeople && !answers.knowsPeople { return nil }
    self.init(
      afterQuestions: questions.counts(confidence: confidence),
      afterAnswers: answers.counts(confidence: confidence),
      leftOut: contributions.count { $0.kind != .statement } - turns.count)
  }

  /// What is counted after turns of one sort.
  private struct Tally {
    var shifts = Array(repeating: 0, count: Shift.allCases.count)
    var repeated = 0
    var unknown = 0
    var toOneself = 0
    var tied = 0

    /// Whether all people of any pair of turns are recorded.
    var knowsPeople: Bool { repeated + toOneself + shifts.reduce(0, +) > 0 }

    mutating func take(_ turn: Int, _ next: Int, in course: RelayCourse) {
      if course.relay.contributions[turn].at == course.relay.contributions[next].at { tied += 1 }
      guard let speaker = course.writer(of: turn), let reader = course.reader(of: turn),
        let nextSpeaker = course.writer(of: next), let nextReader = course.reader(of: next)
      else {
        unknown += 1
        return
      }
      if speaker == reader || nextSpeaker == nextReader {
        toOneself += 1
      } else if let shift = Shift(from: (speaker, reader), to: (nextSpeaker, nextReader)) {
        for (place, kind) in Shift.allCases.enumerated() where kind == shift { shifts[place] += 1 }
      } else {
        repeated += 1
      }
    }

    func counts(confidence: Double) -> Counts {
      let total = shifts.reduce(0, +)
      let percentages = LargestRemainder.percentages(of: shifts)
      return Counts(
        rows: Shift.allCases.enumerated().map { place, shift in
          Counts.Row(
            shift: shift,
            share: Share(
              count: shifts[place], of: total, percent: percentages[place], confidence: confidence))
        }, repeated: repeated, unknown: unknown, toOneself: toOneself, tied: tied)
    }
  }
}

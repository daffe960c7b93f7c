/// An indicator of the relay method (*indikator*).
///
/// <doc:Indicators> says what each means, how it is worked out, and what it does not say.
@nonexhaustive public enum Indicator: String, Hashable, Sendable, CaseIterable {
  /// How much each group asked and answered.
  case activity

  /// Whether a group asks more than it answers.
  case mindset

  /// How many people receive unusually many questions.
  case keyStakeholders = "key_stakeholders"

  /// How evenly questions are received.
  case distribution

  /// How many questions are answered, returned, and asked across groups.
  case interaction

  /// Who asks whom, group by group.
  case network

  /// What groups ask each other about.
  case projectMap = "project_map"

  /// The words that stand out.
  case highlights

  /// Whether the groups share a word that stands out.
  case focus

  /// The words that stand out and that a group never uses.
  case blindspots

  /// How many took part, and how many questions were answered.
  case engagement

  /// Whether people ask across groups as much as chance would have it.
  case collaboration

  /// How many of the words that were expected stand out.
  case relevance

  /// How far the words that stand out have spread to all groups.
  case innovationCapacity = "innovation_capacity"

  /// Whether the questions gather under a fair number of themes.
  case alignment

  /// How many people chains meet in.
  case meeting

  /// How many chains turn in a ring.
  case ring

  /// How many questions go to groups outside the organisation.
  case direction

  /// How open the questions of each group are.
  case questionForm = "question_form"
}

/// Whether a group asks more than it answers (*tilgang*).
public enum Mindset: String, Hashable, Sendable, CaseIterable {
  /// It neither asked nor answered.
  case inactive

  /// It asked more than it answered.
  case proactive

  /// It answered more than it asked.
  case reactive

  /// It asked as much as it answered.
  case active

  /// The mindset of a group that wrote so much.
  ///
  /// - Parameters:
  ///   - questions: How many questions it asked.
  ///   - answers: How many answers it gave.
  public init(questions: Int, answers: Int) {
    if questions == 0, answers == 0 {
      self = .inactive
    } else if questions == answers {
      self = .active
    } else {
      self = questions > answers ? .proactive : .reactive
    }
  }
}

/// Whether the groups of a relay share a word that stands out (*fokus*).
public enum FocusLevel: String, Hashable, Sendable, CaseIterable {
  /// A prominent word is used by all groups that wrote enough.
  case clear

  /// A word stands out, but no prominent one is used by all groups.
  case some

  /// No word stands out.
  case none
}

/// A score from 0 to 100, and what it answers.
///
/// > Source: the limits of 70 and 40 are this library's own. A score is printed with its number, never as an answer
/// > alone.
public struct IndicatorScore: Hashable, Sendable {
  /// What a score answers.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// From 70.
    case yes

    /// From 40 to below 70.
    case partly

    /// Below 40.
    case no
  }

  /// The score.
  public let value: Double

  /// Makes a score.
  ///
  /// - Parameter value: The score.
  /// - Precondition: `value` is from 0 to 100.
  public init(_ value: Double) {
    precondition(value >= 0 && value <= 100, "A score is from 0 to 100.")
    self.value = value
  }

  /// What the score answers, before any rounding.
  public var answer: Answer { value >= 70 ? .yes : value >= 40 ? .partly : .no }
}

/// How long the questions of a relay waited for their answers, over all of its questions.
///
/// A question without an answer is never dropped: it waited at least until the relay closed or, where closing is
/// not recorded, until the latest contribution; one whose addressee was suspended, at least until then. Kaplan
/// and Meier's estimate makes of both the share of questions that is answered after each length of time. Mean and
/// median of the answered questions alone would be too short, and more so the more are unanswered.
///
/// The wait ends with the first answer. The estimate takes it that a question whose wait was cut off would have
/// been answered like the others. Questions to one person depend on each other, which the intervals do not know.
///
/// > Source: Kaplan and Meier (1958), *Nonparametric Estimation from Incomplete Observations*.
public struct AnswerTimes: Hashable, Sendable {
  /// Until when a question without an answer waited.
  public enum Horizon: String, Hashable, Sendable, CaseIterable {
    /// The relay closed.
    case closing

    /// The latest dated contribution was written, since closing is not recorded.
    case latestContribution = "latest_contribution"
  }

  /// How many questions are left out of the estimate, and why.
  public struct LeftOut: Hashable, Sendable {
    /// The question is not dated.
    public internal(set) var undatedQuestions = 0

    /// The question is answered, but no answer is dated.
    public internal(set) var undatedAnswers = 0

    /// Its answers are dated before the question itself.
    public internal(set) var answeredBeforeAsked = 0

    /// It was asked after closing and never answered.
    public internal(set) var askedAfterClosing = 0

    /// Makes counts of what is left out, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - undatedQuestions: How many questions are not dated.
    ///   - undatedAnswers: How many are answered, but no answer is dated.
    ///   - answeredBeforeAsked: How many have answers that are dated before the question itself.
    ///   - askedAfterClosing: How many were asked after closing and never answered.
    public init(
      undatedQuestions: Int = 0, undatedAnswers: Int = 0, answeredBeforeAsked: Int = 0,
      askedAfterClosing: Int = 0
    ) {
      self.undatedQuestions = undatedQuestions
      self.undatedAnswers = undatedAnswers
      self.answeredBeforeAsked = answeredBeforeAsked
      self.askedAfterClosing = askedAfterClosing
    }

    /// How many questions are left out in all.
    public var total: Int {
      undatedQuestions + undatedAnswers + answeredBeforeAsked + askedAfterClosing
    }
  }

  /// The estimate after a length of time at which a question was answered.
  public struct Step: Hashable, Sendable {
    /// The length of time, in seconds.
    public let seconds: Double

    /// How many questions had waited so long.
    public let waiting: Int

    /// How many of them were answered just then.
    public let answered: Int

    /// The estimated share of questions that is answered by then, from 0 to 1.
    public let share: Double

    /// The lower end of the confidence interval of the share, or `nil` where there is none.
    public let low: Double?

    /// The upper end of the confidence interval of the share, or `nil` where there is none.
    public let high: Double?

    /// Makes a step of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - seconds: The length of time, in seconds.
    ///   - waiting: How many questions had waited so long.
    ///   - answered: How many of them were answered just then.
    ///   - share: The estimated share of questions that is answered by then.
    ///   - low: The lower end of the confidence interval of the share.
    ///   - high: The upper end of the confidence interval of the share.
    public init(
      seconds: Double, waiting: Int, answered: Int, share: Double, low: Double? = nil,
      high: Double? = nil
    ) {
      self.seconds = seconds
      self.waiting = waiting
      self.answered = answered
      self.share = share
      self.low = low
      self.high = high
    }
  }

  /// The questions with an answer, of all; times are not needed for it.
  public let answered: Share

  /// The answered questions that the estimate rests on.
  public let timed: Int

  /// The unanswered questions that the estimate rests on, which waited at least until the horizon.
  public let cutAtHorizon: Int

  /// The unanswered questions that the estimate rests on, which waited at least until their addressee was
  /// suspended.
  public let cutBySuspension: Int

  /// How many questions are left out of the estimate, and why.
  public let leftOut: LeftOut

  /// Until when a question without an answer waited; `nil` where no time is recorded.
  public let horizon: Horizon?

  /// The estimate, the shortest length of time first; empty where no question with an answer is dated.
  public let steps: [Step]

  /// After how many seconds questions were last known to wait, each length of time once, the shortest first; empty
  /// in answer times that are made by hand.
  package internal(set) var cuts: [Double] = []

  /// After how many seconds half of the questions are answered, by the estimate; `nil` where that is never
  /// reached.
  public let median: Double?

  /// The lower end of the confidence interval of the median, in seconds, or `nil` where there is none.
  public let medianLow: Double?

  /// The upper end of the confidence interval of the median, in seconds, or `nil` where it is never reached.
  public let medianHigh: Double?

  /// Makes answer times of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - answered: The questions with an answer, of all.
  ///   - timed: The answered questions that the estimate rests on.
  ///   - cutAtHorizon: The unanswered questions that the estimate rests on, which waited until the horizon.
  ///   - cutBySuspension: The unanswered questions that the estimate rests on, which waited until their addressee
  ///     was suspended.
  ///   - leftOut: How many questions are left out of the estimate, and why.
  ///   - horizon: Until when a question without an answer waited.
  ///   - steps: The estimate, the shortest length of time first.
  ///   - median: After how many seconds half of the questions are answered, by the estimate.
  ///   - medianLow: The lower end of the confidence interval of the median.
  ///   - medianHigh: The upper end of the confidence interval of the median.
  public init(
    answered: Share, timed: Int = 0, cutAtHorizon: Int = 0, cutBySuspension: Int = 0,
    leftOut: LeftOut = LeftOut(), horizon: Horizon? = nil, steps: [Step] = [],
    median: Double? = nil, medianLow: Double? = nil, medianHigh: Double? = nil
  ) {
    self.answered = answered
    self.timed = timed
    self.cutAtHorizon = cutAtHorizon
    self.cutBySuspension = cutBySuspension
    self.leftOut = leftOut
    self.horizon = horizon
    self.steps = steps
    self.median = median
    self.medianLow = medianLow
    self.medianHigh = medianHigh
  }

  /// How many questions the estimate rests on.
  public var total: Int { timed + cutAtHorizon + cutBySuspension }
}

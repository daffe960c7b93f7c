public import StafetModel

/// What an indicator says of a relay.
public struct IndicatorReading: Hashable, Sendable, Identifiable {
  /// What an indicator says of one group.
  public struct Group: Hashable, Sendable, Identifiable {
    /// The group.
    public let group: ParticipantGroup.ID

    /// The name shown to people.
    public let name: String

    /// The figures of the group; one that may not be told is there as withheld.
    public let figures: [IndicatorFigure]

    /// Whether the group asks more than it answers, for ``Indicator/mindset``; else `nil`.
    public let mindset: Mindset?

    /// The words that stand out and that the group never uses, for ``Indicator/blindspots``; else empty.
    public let words: [IndicatorWord]

    /// Makes what an indicator says of a group, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - group: The group.
    ///   - name: The name shown to people.
    ///   - figures: The figures of the group.
    ///   - mindset: Whether the group asks more than it answers.
    ///   - words: The words that stand out and that the group never uses.
    public init(
      group: ParticipantGroup.ID, name: String, figures: [IndicatorFigure],
      mindset: Mindset? = nil, words: [IndicatorWord] = []
    ) {
      self.group = group
      self.name = name
      self.figures = figures
      self.mindset = mindset
      self.words = words
    }

    /// What tells it from the others of one list: `group`.
    public var id: ParticipantGroup.ID { group }

    /// The figure of a formula, or `nil` where there is none of it.
    ///
    /// - Parameter formula: The formula.
    /// - Returns: The figure, which may say why there is no value.
    public func figure(_ formula: IndicatorFormula) -> IndicatorFigure? {
      figures.first { $0.formula == formula }
    }
  }

  /// The indicator.
  public let indicator: Indicator

  /// The figures of the relay as a whole; empty for an indicator that is told by group only.
  public let figures: [IndicatorFigure]

  /// What is told of each group that has people, in the order of the relay; empty for an indicator that is not told by
  /// group, and in a relay without groups.
  public let groups: [Group]

  /// The score, or `nil` for an indicator that is none and where there is no figure.
  public let score: IndicatorScore?

  /// Why nothing is told at all, or nothing of groups; `nil` where there is nothing to remark.
  public let absence: IndicatorAbsence?

  /// What must be known to read the figures.
  public let limits: [IndicatorLimit]

  /// Makes a reading of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - figures: The figures of the relay as a whole.
  ///   - groups: What is told of each group.
  ///   - score: The score, or `nil` for an indicator that is none and where there is no figure.
  ///   - absence: Why nothing is told at all, or nothing of groups.
  ///   - limits: What must be known to read the figures.
  public init(
    _ indicator: Indicator, figures: [IndicatorFigure] = [], groups: [Group] = [],
    score: IndicatorScore? = nil, absence: IndicatorAbsence? = nil, limits: [IndicatorLimit] = []
  ) {
    self.indicator = indicator
    self.figures = figures
    self.groups = groups
    self.score = score
    self.absence = absence
    self.limits = limits
  }

  /// What tells it from the others of one list: `indicator`.
  public var id: Indicator { indicator }

  /// The figure of a formula, or `nil` where there is none of it.
  ///
  /// - Parameter formula: The formula.
  /// - Returns: The figure, which may say why there is no value.
  public func figure(_ formula: IndicatorFormula) -> IndicatorFigure? {
    figures.first { $0.formula == formula }
  }
}

/// Something that must be known to read the figures of an indicator.
@nonexhaustive public enum IndicatorLimit: Hashable, Sendable {
  /// So many of all are left out, since a record is missing or may not be told.
  case leftOut(Int, of: Int, IndicatorQuantity)

  /// So many groups are withheld.
  case withheldGroups(Int)

  /// The figure rests on so few.
  case few(Int, IndicatorQuantity)

  /// Which answer a question follows is inferred and not recorded.
  case inferredLinks

  /// Who received most would be others, had a quarter of the questions been missing: the order of people by questions
  /// received does not survive it (``IndicatorFormula/rankStability`` below 0.25).
  case unstableOrder
}

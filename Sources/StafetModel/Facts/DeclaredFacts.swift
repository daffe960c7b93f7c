/// Figures that a source states about itself; `nil` where it states none.
///
/// A source may declare 224 contributions and print 78. What is declared is never mixed with what is
/// counted: see ``CountedFacts``.
public struct DeclaredFacts: Hashable, Sendable {
  /// How many people took part.
  public let participants: Int?

  /// How many questions, answers and statements there were.
  public let contributions: Int?

  /// How many days the relay lasted.
  public let days: Int?

  /// How many themes the questions were sorted into, the rest included.
  public let themes: Int?

  /// Makes the figures that a source states; those left out are not stated.
  ///
  /// - Parameters:
  ///   - participants: How many people took part.
  ///   - contributions: How many questions, answers and statements there were.
  ///   - days: How many days the relay lasted.
  ///   - themes: How many themes the questions were sorted into.
  public init(
    participants: Int? = nil,
    contributions: Int? = nil,
    days: Int? = nil,
    themes: Int? = nil
  ) {
    self.participants = participants
    self.contributions = contributions
    self.days = days
    self.themes = themes
  }
}

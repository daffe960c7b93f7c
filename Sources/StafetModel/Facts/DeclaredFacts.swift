/// What a source states about itself, as far as it does.
///
/// A source may declare 224 contributions and print 78. What is declared is never mixed with what is
/// counted: see ``CountedFacts``.
public struct DeclaredFacts: Hashable, Sendable {
  /// How many took part.
  public let participants: Int?

  /// How many questions, answers and statements there were.
  public let contributions: Int?

  /// How many days it lasted.
  public let days: Int?

  /// How many themes the questions were sorted into, the rest included.
  public let themes: Int?

  /// Records what a source states.
  ///
  /// - Parameters:
  ///   - participants: How many took part.
  ///   - contributions: How many questions, answers and statements there were.
  ///   - days: How many days it lasted.
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

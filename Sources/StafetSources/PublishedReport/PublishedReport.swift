public import StafetFormats
public import StafetModel

/// What was read from the text of a published relay report.
public struct PublishedReport: Hashable, Sendable {
  /// The questions and answers as a study, without authors and participants.
  ///
  /// Contributions are called after relay, theme and number, such as `managers-time-q2` and, for the
  /// answer to it, `managers-time-a2`. The one sorting, `given`, places the questions in the themes of
  /// their headings.
  public let study: Study

  /// The sections, in the order of the report.
  public let sections: [Section]

  /// Headings and paragraphs outside sections that are neither declared facts nor furniture, in
  /// order.
  public let unplaced: [Passage]

  /// The warnings about the text, by place.
  public let warnings: [ReadingWarning]

  /// A page of questions and answers of one relay about one theme.
  public struct Section: Hashable, Sendable {
    /// The relay.
    public let relay: Relay.ID

    /// The theme.
    ///
    /// Several sections may have the same relay and theme.
    public let theme: Theme.ID

    /// The heading as printed, without bold marks.
    public let heading: String

    /// The lines from the heading to the last paragraph, from 1.
    public let lines: ClosedRange<Int>

    /// How many questions the section has, and as many answers.
    public let pairs: Int
  }

  /// A heading or a paragraph that was not placed.
  public struct Passage: Hashable, Sendable {
    /// The lines, from 1.
    public let lines: ClosedRange<Int>

    /// Whether it is a heading.
    public let isHeading: Bool

    /// The text as it stands, with line breaks made spaces, and bold marks left in.
    public let text: String
  }
}

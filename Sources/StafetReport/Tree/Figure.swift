/// A picture with everything that belongs to it: a title, words for those who do not see it, and the
/// same figures as a table.
public struct Figure: Hashable, Sendable {
  /// The name of its file and the anchor in the page: letters, digits and hyphens.
  public let id: String

  /// What the picture shows.
  public let title: String

  /// The picture in words.
  public let alternative: String

  /// What to draw.
  public let picture: Picture

  /// The figures behind the picture, or `nil` where the table of another picture has them all.
  public let table: ReportTable?
}

/// What a figure draws.
///
/// Every label is worded, every length a share of the longest.
public enum Picture: Hashable, Sendable {
  /// Parts of a whole.
  case cake([CakeSlice])

  /// One bar for each row.
  case bars([Bar], colour: String)

  /// Words, the larger the more often they are used.
  case words([Word], colour: String)

  /// Two bars with intervals for each row, one for each of two sides.
  case pairedBars([PairedBar], legend: SideLegend)

  /// A bar to the right or to the left for each row.
  case divergingBars([Bar], legend: SideLegend)

  /// A slice of a cake.
  public struct CakeSlice: Hashable, Sendable {
    /// Whose slice it is.
    public let label: String

    /// Its size in words, such as `33 %`.
    public let percent: String

    /// Its size in words, such as `5`.
    public let count: String

    /// Its size, from 0 to 1.
    ///
    /// Those of one cake sum to 1.
    public let share: Double

    /// Its colour as `#RRGGBB`.
    public let colour: String
  }

  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// What the bar is about.
    public let label: String

    /// Its length in words.
    public let value: String

    /// Its length from -1 to 1.
    public let length: Double
  }

  /// A word of a word picture.
  public struct Word: Hashable, Sendable {
    /// The word as it is shown.
    public let label: String

    /// How often it is used as a part of the most frequent one, above 0 and at most 1.
    public let weight: Double
  }

  /// Two bars about the same thing.
  public struct PairedBar: Hashable, Sendable {
    /// What the bars are about.
    public let label: String

    /// The bar of the first side.
    public let first: Side

    /// The bar of the second side.
    public let second: Side

    /// One of the two bars: lengths from 0 to 1.
    public struct Side: Hashable, Sendable {
      /// The length in words.
      public let value: String

      /// The length.
      public let length: Double

      /// Where the interval around the length begins and ends.
      public let low, high: Double
    }
  }

  /// What the two sides of a picture are called, and their colours as `#RRGGBB`.
  public struct SideLegend: Hashable, Sendable {
    /// The name of the first side.
    public let first: String

    /// The name of the second side.
    public let second: String

    /// The colour of the first side.
    public let firstColour: String

    /// The colour of the second side.
    public let secondColour: String
  }
}

/// A picture with everything that belongs to it: a title, words for those who do not see it, and the
/// same figures as a table.
package struct Figure: Hashable, Sendable {
  /// The name of its file and the anchor in the page: letters, digits and hyphens.
  package let id: String

  /// What the picture shows.
  package let title: String

  /// The picture in words.
  package let alternative: String

  /// What to draw.
  package let picture: Picture

  /// The figures behind the picture, or `nil` where the table of another picture has them all.
  package let table: ReportTable?
}

/// What a figure draws.
///
/// Every label is worded, every length a share of the longest.
package enum Picture: Hashable, Sendable {
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

  /// Groups on a circle, with arrows from those that ask to those that receive.
  case groupNetwork(GroupNetwork)

  /// People as dots, with lines from those who ask to those who receive.
  case participantNetwork(ParticipantNetwork)

  /// Numbers in rows and columns, the darker the larger.
  case heatTable(HeatTable)

  /// What happened in the course of time.
  case timeline(Timeline)

  /// Chains as lines of marks.
  case chains(ChainLines)

  /// A curve that falls in steps, such as the share of questions that wait.
  case stepCurve(StepCurve)

  /// A curve of how unevenly something is divided, beside the line of an even division.
  case lorenzCurve(LorenzCurve)

  /// A slice of a cake.
  package struct CakeSlice: Hashable, Sendable {
    /// Whose slice it is.
    package let label: String

    /// Its size in words, such as `33 %`.
    package let percent: String

    /// Its size in words, such as `5`.
    package let count: String

    /// Its size, from 0 to 1.
    ///
    /// Those of one cake sum to 1.
    package let share: Double

    /// Its colour as `#RRGGBB`.
    package let colour: String
  }

  /// A bar.
  package struct Bar: Hashable, Sendable {
    /// What the bar is about.
    package let label: String

    /// Its length in words.
    package let value: String

    /// Its length from -1 to 1.
    package let length: Double
  }

  /// A word of a word picture.
  package struct Word: Hashable, Sendable {
    /// The word as it is shown.
    package let label: String

    /// How often it is used as a part of the most frequent one, above 0 and at most 1.
    package let weight: Double
  }

  /// Two bars about the same thing.
  package struct PairedBar: Hashable, Sendable {
    /// What the bars are about.
    package let label: String

    /// The bar of the first side.
    package let first: Side

    /// The bar of the second side.
    package let second: Side

    /// One of the two bars: lengths from 0 to 1.
    package struct Side: Hashable, Sendable {
      /// The length in words.
      package let value: String

      /// The length.
      package let length: Double

      /// Where the interval around the length begins and ends.
      package let low, high: Double
    }
  }

  /// What the two sides of a picture are called, and their colours as `#RRGGBB`.
  package struct SideLegend: Hashable, Sendable {
    /// The name of the first side.
    package let first: String

    /// The name of the second side.
    package let second: String

    /// The colour of the first side.
    package let firstColour: String

    /// The colour of the second side.
    package let secondColour: String
  }
}

public import StafetModel
import StafetStatistics

/// A theme's share of the sorted questions in each of two relays, of which one may have none of it.
public struct ThemeComparison: Hashable, Sendable, Identifiable {
  /// The theme.
  public let theme: Theme.ID

  /// The name of the theme.
  public let name: String

  /// Whether the theme is the rest.
  public let isRest: Bool

  /// The theme's share of the first relay's sorted questions.
  public let first: Share

  /// The theme's share of the second relay's sorted questions.
  public let second: Share

  /// The first share less the second, in percentage points, from the unrounded shares.
  public let difference: Double

  /// The lower end of the confidence interval of the difference, in percentage points (Newcombe 1998);
  /// `nil` where a relay has no sorted questions.
  public let differenceLow: Double?

  /// The upper end of the confidence interval of the difference, in percentage points; `nil` where a relay
  /// has no sorted questions.
  public let differenceHigh: Double?

  /// The p-value of Fisher's exact test, two-sided: the probability of shares at least as different if
  /// both relays were alike.
  public let p: Double

  /// The q-value: `p` adjusted for all themes compared, those of one relay only included (Benjamini and
  /// Hochberg 1995).
  public let q: Double

  /// Whether fewer than ``AnalysisSettings/smallCell`` questions are expected in a cell of the compared table, so that
  /// one more or less would change the figures much.
  public let hasSmallCell: Bool

  /// What tells it from the others of one list: `theme`.
  public var id: Theme.ID { theme }
}

extension ThemeComparison {
  /// Compares a theme's shares of two relays, as for a preview or a test.
  ///
  /// The difference, its interval and p are worked out as in an analysis.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - name: The name of the theme.
  ///   - isRest: Whether the theme is the rest.
  ///   - first: The theme's share of the first relay's sorted questions.
  ///   - second: The theme's share of the second relay's sorted questions.
  ///   - q: The p-value adjusted for all themes compared; `nil` takes the p-value itself, as of one comparison.
  ///   - confidence: The confidence level of the interval, between 0 and 1.
  ///   - smallCell: How many questions must be expected in a cell for it not to be small.
  /// - Precondition: `q` is from 0 to 1, and `confidence` strictly between 0 and 1.
  public init(
    theme: Theme.ID, name: String, isRest: Bool = false, first: Share, second: Share,
    q: Double? = nil, confidence: Double = 0.95, smallCell: Int = AnalysisSettings().smallCell
  ) {
    precondition(q.map { (0...1).contains($0) } ?? true, "A q-value is from 0 to 1.")
    let table = TwoByTwoTable(
      first.count, of: first.total, against: second.count, of: second.total)
    let p = FisherExactTest(of: table).pValue
    let interval = NewcombeInterval(
      first.count, of: first.total, less: second.count, of: second.total,
      at: ConfidenceLevel(confidence))
    self.init(
      theme: theme, name: name, isRest: isRest, first: first, second: second,
      difference: 100 * ((first.share ?? 0) - (second.share ?? 0)),
      differenceLow: interval.map { 100 * $0.low }, differenceHigh: interval.map { 100 * $0.high },
      p: p, q: q ?? p, hasSmallCell: table.smallestExpectedCount < Double(smallCell))
  }
}

/// A theme that only one of two relays has.
public struct OneSidedTheme: Hashable, Sendable, Identifiable {
  /// The theme.
  public let theme: Theme.ID

  /// The name of the theme.
  public let name: String

  /// The relay that has the theme.
  public let relay: Relay.ID

  /// The theme's share of that relay's sorted questions.
  public let share: Share

  /// The theme compared with the other relay, which has none of it: of how many questions, and how surely; `nil` where
  /// that relay has no sorted questions, so that nothing can be compared.
  public let comparison: ThemeComparison?

  /// Makes an one sided theme of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - name: The name of the theme.
  ///   - relay: The relay that has the theme.
  ///   - share: The theme's share of that relay's sorted questions.
  ///   - comparison: The theme compared with the other relay.
  public init(
    theme: Theme.ID, name: String, relay: Relay.ID, share: Share,
    comparison: ThemeComparison? = nil
  ) {
    self.theme = theme
    self.name = name
    self.relay = relay
    self.share = share
    self.comparison = comparison
  }

  /// What tells it from the others of one list: `theme`.
  public var id: Theme.ID { theme }
}

extension ThemeComparison {
  /// Compares two cakes: every theme that either has, as one family of tests.
  ///
  /// - Parameters:
  ///   - first: The cake of the first relay, of which more counts as positive.
  ///   - second: The cake compared with.
  ///   - settings: The limit for small cells.
  /// - Returns: The themes that both have, in the order of the first cake; those of the first alone, in its order; and
  ///   those of the second alone, in its order. Where either has no sorted questions, none.
  static func compare(
    _ first: Cake, _ second: Cake, settings: AnalysisSettings
  ) -> (shared: [Self], firstAlone: [Self], secondAlone: [Self]) {
    let total = first.slices.first?.share.total ?? 0
    let otherTotal = second.slices.first?.share.total ?? 0
    if total == 0 || otherTotal == 0 { return ([], [], []) }
    var pairs: [(slice: Cake.Slice, first: Share, second: Share)] = []
    for slice in first.slices {
      if let other = second.slice(of: slice.theme) {
        pairs.append((slice, slice.share, other.share))
      }
    }
    let shared = pairs.count
    for slice in first.slices where second.slice(of: slice.theme) == nil {
      pairs.append(
        (slice, slice.share, Share(count: 0, of: otherTotal, confidence: settings.confidence)))
    }
    let ofFirst = pairs.count
    for slice in second.slices where first.slice(of: slice.theme) == nil {
      pairs.append(
        (slice, Share(count: 0, of: total, confidence: settings.confidence), slice.share))
    }
    let plain = pairs.map { slice, first, second in
      ThemeComparison(
        theme: slice.theme, name: slice.name, isRest: slice.isRest, first: first, second: second,
        confidence: settings.confidence, smallCell: settings.smallCell)
    }
    let q = BenjaminiHochberg.qValues(of: plain.map { $0.p })
    let compared = plain.indices.map { plain[$0].adjusted(to: q[$0]) }
    return (
      Array(compared[..<shared]), Array(compared[shared..<ofFirst]), Array(compared[ofFirst...])
    )
  }

  /// The same with a q-value.
  private func adjusted(to q: Double) -> Self {
    Self(
      theme: theme, name: name, isRest: isRest, first: first, second: second,
      difference: difference, differenceLow: differenceLow, differenceHigh: differenceHigh, p: p,
      q: q, hasSmallCell: hasSmallCell)
  }
}

import StafetStatistics

/// How varied the words of a text are: tokens, types, and measures that are worked out from them.
///
/// *Tokens* are places in the text, *types* are the distinct terms in them. Terms that are stems give
/// fewer types than full forms, so only figures of the same kind can be compared.
public struct LexicalRichness: Hashable, Sendable {
  /// How many tokens there are.
  public let tokens: Int

  /// How many distinct terms there are.
  public let types: Int

  /// How many terms occur exactly once (*hapax legomena*).
  public let hapaxes: Int

  /// Counts the terms of a text.
  ///
  /// - Parameter terms: The terms, one for each token; the order does not matter.
  /// - Complexity: O(*n*) expected in the number of tokens.
  public init(of terms: some Sequence<String>) {
    var vocabulary = Vocabulary()
    var counts: [Int] = []
    var tokens = 0
    for term in terms {
      let number = Int(vocabulary.number(of: term))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      tokens += 1
    }
    self.tokens = tokens
    types = counts.count
    hapaxes = counts.reduce(0) { $1 == 1 ? $0 + 1 : $0 }
  }

  /// Types divided by tokens (TTR), above 0 and at most 1; `nil` for an empty text.
  ///
  /// It falls with the length of the text, so texts of different length must not be compared by it.
  ///
  /// > Source: Templin (1957), *Certain Language Skills in Children*.
  public var typeTokenRatio: Double? {
    tokens > 0 ? Double(types) / Double(tokens) : nil
  }

  /// Types divided by the square root of tokens (Guiraud's index, root TTR); `nil` for an empty text.
  ///
  /// It depends less on the length of the text than ``typeTokenRatio`` does, but still depends on it.
  ///
  /// > Source: Guiraud (1954), *Les caractères statistiques du vocabulaire*.
  public var rootTypeTokenRatio: Double? {
    tokens > 0 ? Double(types) / RealFunctions.squareRoot(Double(tokens)) : nil
  }

  /// Hapaxes divided by tokens: the share of tokens whose term occurs only once, from 0 to 1; `nil`
  /// for an empty text.
  public var hapaxShare: Double? {
    tokens > 0 ? Double(hapaxes) / Double(tokens) : nil
  }

  /// The moving-average type-token ratio (MATTR): the mean TTR of all windows of equal length.
  ///
  /// The window moves one token at a time. The value depends not on the length of the text but on
  /// that of the window, so state the window with the figure.
  ///
  /// > Source: Covington and McFall (2010), *Cutting the Gordian Knot: The Moving-Average Type–Token
  /// > Ratio (MATTR)*.
  ///
  /// - Parameters:
  ///   - terms: The terms of a text, one for each token, in their order.
  ///   - window: How many tokens a window holds. Short contributions need a short window, 50 or less;
  ///     500 is usual for literature.
  /// - Returns: The mean, above 0 and at most 1; `nil` for a text shorter than the window.
  /// - Precondition: The window holds at least one token.
  /// - Complexity: O(*n*) expected in the number of tokens, whatever the window.
  public static func movingAverage(of terms: some Sequence<String>, window: Int) -> Double? {
    precondition(window > 0, "A window holds at least one token.")
    var vocabulary = Vocabulary()
    let numbers = terms.map { Int(vocabulary.number(of: $0)) }
    guard numbers.count >= window else { return nil }
    var inWindow = [Int](repeating: 0, count: vocabulary.terms.count)
    var types = 0
    var sum = 0.0  // of types over the windows: whole numbers, so exact to 2^53
    for (place, number) in numbers.enumerated() {
      if inWindow[number] == 0 { types += 1 }
      inWindow[number] += 1
      if place >= window {
        let left = numbers[place - window]
        inWindow[left] -= 1
        if inWindow[left] == 0 { types -= 1 }
      }
      if place >= window - 1 { sum += Double(types) }
    }
    return sum / (Double(window) * Double(numbers.count - window + 1))
  }
}

/// The runs of letters that a word holds, with a space before and behind it.
///
/// Forms of a word, its compounds and its misspellings have most of them in common, so that they help
/// where stems are too strict: `ledelsesrum` and `ledelse` share ` le`, `led` and fourteen more.
///
/// > Source: Cavnar and Trenkle (1994), *N-Gram-Based Text Categorization*; the spaces at the edges as
/// > there.
package struct CharacterNGrams: Hashable, Sendable {
  /// How many characters a run has.
  package let lengths: ClosedRange<Int>

  /// Chooses lengths.
  ///
  /// - Parameter lengths: How many characters a run has, from 1; characters are Unicode scalars.
  /// - Precondition: The shortest length is at least 1.
  package init(lengths: ClosedRange<Int> = 3...5) {
    precondition(lengths.lowerBound >= 1, "A run has at least one character.")
    self.lengths = lengths
  }

  /// The runs of a word, the shorter ones first and from left to right.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: The runs, as often as they occur. A word that is shorter than a length, its two spaces
  ///   counted, is one run as a whole, and there are no longer ones.
  /// - Complexity: O(*n*) in the length of the word, for each length.
  package func runs(of word: String) -> [String] {
    let scalars = Array((" " + word + " ").unicodeScalars)
    var runs: [String] = []
    for length in lengths {
      if length >= scalars.count {
        runs.append(String(String.UnicodeScalarView(scalars)))
        break
      }
      for start in 0...(scalars.count - length) {
        runs.append(String(String.UnicodeScalarView(scalars[start..<start + length])))
      }
    }
    return runs
  }
}

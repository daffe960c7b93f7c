/// Writes the text of a contribution.
struct Prose {
  private let vocabulary: Vocabulary

  init(of vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// A text of about so many words, in sentences and at times in paragraphs.
  ///
  /// - Parameters:
  ///   - mean: How many words such texts have on average.
  ///   - theme: What it is about, from 0 to 6.
  ///   - isQuestion: Whether it ends with a question mark.
  ///   - chance: The source of chance.
  /// - Returns: The text.
  func text(
    mean: Int, about theme: Int, isQuestion: Bool, by chance: inout Chance
  ) -> String {
    // Three uniform numbers have a bell around their mean, half of the texts within a third of it.
    let spread = (chance.fraction() + chance.fraction() + chance.fraction()) / 1.5
    let count = max(4, Int(Double(mean) * spread))
    var text = ""
    var left = 0
    for number in 0..<count {
      var word = vocabulary.word(about: theme, by: &chance)
      let starts = left == 0
      if starts {
        left = 6 + chance.below(14)
        word = Self.capitalized(word)
        if number > 0 {
          text += "."
          text += chance.happens(0.06) ? "\n\n" : " "
        }
      } else {
        text += chance.happens(0.05) ? ", " : " "
      }
      text += chance.happens(0.004) ? "\"\(word)\"" : word
      left -= 1
    }
    return text + (isQuestion ? "?" : ".")
  }

  private static func capitalized(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.uppercaseMapping
      + word.unicodeScalars.dropFirst().map(String.init).joined()
  }
}

/// A word of running text without the punctuation around it.
struct RunningWord {
  /// The word as printed.
  let text: String

  /// The word in lower case.
  let key: String

  /// Whether punctuation stands before the word.
  let opens: Bool

  /// Whether punctuation stands after the word.
  let closes: Bool

  /// Whether the word stands for a number in the phrase of a fact.
  var isPlaceholder: Bool { key == "{n}" }

  /// The words of a text.
  ///
  /// White space parts them; bold and italic marks are left out.
  static func words(of text: String) -> [RunningWord] {
    text.withoutAsterisks.unicodeScalars.split { $0.isBlank }.map { RunningWord($0) }
  }

  private init(_ scalars: Substring.UnicodeScalarView) {
    var core = scalars
    while let first = core.first, "([\"'»«„“”‘’‚".unicodeScalars.contains(first) {
      core.removeFirst()
    }
    opens = core.count < scalars.count
    let length = core.count
    while let last = core.last, ".,;:!?)]\"'»«„“”‘’…".unicodeScalars.contains(last) {
      core.removeLast()
    }
    closes = core.count < length
    text = String(core)
    key = text.lowercased()
  }
}

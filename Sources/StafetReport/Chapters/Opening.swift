import StafetAnalysis
import StafetModel

extension String {
  /// The first words of a text, with an ellipsis where it goes on.
  ///
  /// Words are what white space parts; each run of it is one space. A first word that is longer than
  /// the limit is kept whole.
  ///
  /// - Parameter limit: How many Unicode scalars there may be.
  /// - Returns: The words, empty where there are none.
  func opening(upTo limit: Int) -> String {
    var opening = ""
    var length = 0
    var rest = unicodeScalars[...]
    while true {
      rest = rest.drop { $0.isSpace }
      let word = rest.prefix { !$0.isSpace }
      if word.isEmpty { return opening }
      rest = rest[word.endIndex...]
      length += (opening.isEmpty ? 0 : 1) + word.count
      if !opening.isEmpty {
        if length > limit { return opening + " \u{2026}" }
        opening += " "
      }
      opening += String(word)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space; of ASCII, this is known without a look into Unicode's tables.
  fileprivate var isSpace: Bool {
    0x21..<0x7F ~= value ? false : properties.isWhitespace
  }
}

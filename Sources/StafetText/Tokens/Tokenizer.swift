/// Finds the words of a text.
///
/// A word is a longest run of letters and digits; combining marks that follow a letter belong to it,
/// so that `å` is one letter whether it is written as one character or as `a` and a ring. Everything
/// else parts words: `ledelse/ledelse` is two words and `NPM-paradigmet` too. Terms are in lower case
/// by Unicode's rules, and strings that Unicode holds to be the same text are the same term.
public struct Tokenizer: Hashable, Sendable {
  /// Makes a tokenizer.
  public init() {}

  /// The words of a text, in their order.
  ///
  /// - Parameter text: The text, which is left as it is.
  /// - Returns: The words; none for a text without letters and digits.
  /// - Complexity: O(*n*) in the length of the text.
  public func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    forEachToken(in: text) { tokens.append($0) }
    return tokens
  }

  /// Calls a function with each word of a text, in their order.
  ///
  /// - Parameters:
  ///   - text: The text, which is left as it is.
  ///   - body: Receives each word.
  package func forEachToken(in text: String, _ body: (Token) -> Void) {
    let scalars = text.unicodeScalars
    var start: (index: String.Index, offset: Int)?
    var offset = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      if let begun = start {
        if !scalar.isWordStart, !scalar.isCombining {
          let term = String(scalars[begun.index..<index]).lowercased()
          body(Token(range: begun.offset..<offset, term: term))
          start = nil
        }
      } else if scalar.isWordStart {
        start = (index, offset)
      }
      offset += UTF8.width(scalar)
    }
    if let begun = start {
      let term = String(scalars[begun.index...]).lowercased()
      body(Token(range: begun.offset..<offset, term: term))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter or a digit.
  fileprivate var isWordStart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.generalCategory == .decimalNumber
    }
  }

  /// Whether the scalar only changes the letter before it.
  fileprivate var isCombining: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}

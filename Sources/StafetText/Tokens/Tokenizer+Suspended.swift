extension Tokenizer {
  /// Completes suspended words: shortened compounds in which a hyphen stands for the missing part.
  ///
  /// In `velfærds- og myndighedsopgaver` the first word stands for `velfærdsopgaver`, and in
  /// `ledelsesudvikling og -uddannelse` the last one for `ledelsesuddannelse`. Tokens have them as
  /// they are written, `velfærds` and `uddannelse`; this optional step changes their terms. A word
  /// with a hyphen at its end is completed from the next word that has none, and a word with a
  /// hyphen at its start from the last one before it. Between the two may stand commas, slashes,
  /// other shortened words and a conjunction.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of a text, in their order.
  ///   - text: The text they were found in.
  ///   - completed: Gives the whole word for a shortened term with its hyphen, such as `velfærds-`
  ///     or `-uddannelse`, and the whole term beside it, or `nil` if it knows none;
  ///     ``CompoundSplitter/completed(_:by:)`` does so.
  /// - Returns: The tokens with the completed words as terms; ranges and all other tokens are
  ///   unchanged.
  /// - Complexity: O(*n*) in the number of tokens.
  public func completing(
    _ tokens: [Token], in text: String,
    by completed: (_ suspended: String, _ compound: String) -> String?
  ) -> [Token] {
    text.withUTF8Span { bytes in
      var result = tokens
      for (index, token) in tokens.enumerated() where token.kind == .word {
        var whole: String?
        if Self.endsSuspended(token, in: bytes) {
          if let other = Self.support(of: index, in: tokens, of: bytes, step: 1) {
            whole = completed(token.term + "-", tokens[other].term)
          }
        } else if Self.startsSuspended(token, in: bytes),
          let other = Self.support(of: index, in: tokens, of: bytes, step: -1)
        {
          whole = completed("-" + token.term, tokens[other].term)
        }
        if let whole {
          result[index] = Token(
            range: token.range, term: TermForm.term(of: whole), kind: token.kind)
        }
      }
      return result
    }
  }

  /// Whether a hyphen and then no word follows.
  private static func endsSuspended(_ token: Token, in text: Span<UInt8>) -> Bool {
    let end = token.range.upperBound
    guard end < text.count else { return false }
    let length = TokenReading.lengthOfHyphen(at: end, in: text)
    guard length > 0, end + length < text.count else { return false }
    let next = text[end + length]
    return next == 0x20 || next == 0x2C || next == 0x2F || next == 0x0A || next == 0xC2
  }

  /// Whether white space, a slash or a bracket and then a hyphen stands before.
  private static func startsSuspended(_ token: Token, in text: Span<UInt8>) -> Bool {
    let start = token.range.lowerBound
    var hyphen = start - 1
    if hyphen >= 2, text[hyphen] & 0xC0 == 0x80 { hyphen -= 2 }
    guard hyphen >= 1, hyphen + TokenReading.lengthOfHyphen(at: hyphen, in: text) == start else {
      return false
    }
    let before = text[hyphen - 1]
    return before == 0x20 || before == 0x2F || before == 0x0A || before == 0x28 || before == 0xA0
  }

  /// The token that a shortened word leans on.
  private static func support(
    of index: Int, in tokens: [Token], of text: Span<UInt8>, step: Int
  ) -> Int? {
    var place = index + step
    var conjunctions = 0
    while tokens.indices.contains(place), abs(place - index) <= 8 {
      let token = tokens[place]
      let (low, high) = step > 0 ? (place - 1, place) : (place, place + 1)
      for byte in tokens[low].range.upperBound..<tokens[high].range.lowerBound {
        switch text[byte] {
        case 0x20, 0x2C, 0x2D, 0x2F, 0x0A, 0xC2, 0xA0, 0xE2, 0x80, 0x90, 0x91, 0x28, 0x29: continue
        default: return nil
        }
      }
      if Self.isConjunction(token.term) {
        conjunctions += 1
        guard conjunctions <= 2 else { return nil }
      } else if step > 0 ? !endsSuspended(token, in: text) : !startsSuspended(token, in: text) {
        return conjunctions > 0 || abs(place - index) == 1 ? place : nil
      }
      place += step
    }
    return nil
  }

  /// Whether a word joins the parts of such a pair, in Danish or a language near it.
  private static func isConjunction(_ term: String) -> Bool {
    switch term {
    case "og", "eller", "samt", "och", "und", "oder", "and", "or", "som", "kontra", "versus": true
    default: false
    }
  }
}

import FuzzSupport

@testable import StafetText

/// Segments are the text, tokens stand in their order, and terms are in term form.
func checkTokens(of text: String, raw: [UInt8], _ choices: WordChoices) {
  let bytes = Array(text.utf8)
  let boundaries = WordBoundaries.segments(of: text).map { $0.range }
  demandCover(boundaries, of: bytes, "Word boundaries")

  let tokenizer = choices.tokenizer
  let tokens = tokenizer.tokens(in: text)
  let segments = tokenizer.segments(in: text)
  demandCover(segments.map { $0.range }, of: bytes, "Segments")
  demand(segments.compactMap { $0.token } == tokens, "Segments have other tokens.")
  demandAscending(tokens.map { $0.range })
  for token in tokens {
    demand(!token.term.isEmpty, "A token at \(token.range) has no term.")
    demandSame(TermForm.term(of: token.term), token.term, "A token's term has another term.")
    if token.kind == .word {
      demand(
        token.term.unicodeScalars.contains { ScalarProperties(of: $0.value).isLetter },
        "A word has no letter.")
    }
  }
  checkCompleting(tokens, in: text, by: tokenizer)
  checkIllFormed(raw, tokens: tokens, by: tokenizer)
}

/// Ill-formed bytes are read as U+FFFD, so the terms are those of the mended text.
private func checkIllFormed(_ raw: [UInt8], tokens: [Token], by tokenizer: Tokenizer) {
  demandCover(
    WordBoundaries.segments(of: raw.span).map { $0.range }, of: raw, "Raw word boundaries")
  var buffer = TokenBuffer()
  tokenizer.read(raw.span, into: &buffer)
  demandAscending(buffer.ranges)
  demand(buffer.ranges.last.map { $0.upperBound <= raw.count } ?? true, "A token is outside.")
  demand(isUTF8(buffer.terms), "Terms are not UTF-8.")
  demand(buffer.count == tokens.count, "Ill-formed bytes change the number of tokens.")
  for (index, token) in tokens.enumerated() {
    demandSame(buffer.token(at: index).term, token.term, "Ill-formed bytes change a term.")
    demand(buffer.kinds[index] == token.kind, "Ill-formed bytes change what a token is.")
  }
}

/// Completing words changes nothing but terms.
private func checkCompleting(_ tokens: [Token], in text: String, by tokenizer: Tokenizer) {
  let completed = tokenizer.completing(tokens, in: text) { suspended, compound in
    demand(
      suspended.utf8.count > 1 && (suspended.hasPrefix("-") || suspended.hasSuffix("-")),
      "A word without a hyphen is to be completed.")
    return suspended.utf8.count % 2 == 0 ? suspended + compound : nil
  }
  demand(completed.map { $0.range } == tokens.map { $0.range }, "Completing moves tokens.")
  demand(completed.map { $0.kind } == tokens.map { $0.kind }, "Completing changes kinds.")
}

private func demandAscending(_ ranges: [Range<Int>]) {
  var end = 0
  for range in ranges {
    demand(range.lowerBound >= end && !range.isEmpty, "Tokens overlap or are empty: \(range).")
    end = range.upperBound
  }
}

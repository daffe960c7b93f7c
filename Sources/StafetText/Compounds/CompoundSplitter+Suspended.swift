extension CompoundSplitter {
  /// The whole word that a suspended compound stands for.
  ///
  /// `velfærds- og myndighedsopgaver` is about `velfærdsopgaver`, and `ledelsesudvikling og
  /// -uddannelse` about `ledelsesuddannelse`. The compound beside it is split, and the hyphen is
  /// replaced by the parts that it stands for. A hyphen at the end stands for all parts of the
  /// compound but the first, one at the start for all but the last. Where the compound has three
  /// parts or more, a hyphen may stand for fewer; then the completed word is accepted only if the
  /// vocabulary holds it.
  ///
  /// - Parameters:
  ///   - suspended: The shortened word in lower case with its hyphen at the end (`velfærds-`) or at the
  ///     start (`-uddannelse`).
  ///   - compound: The whole compound beside it, in lower case: `myndighedsopgaver`.
  /// - Returns: The completed word; `nil` if the compound's parts are not known, if several words may
  ///   be meant, or if no hyphen stands there.
  /// - Complexity: O(*n*²) look-ups in the number of letters.
  public func completed(_ suspended: String, by compound: String) -> String? {
    guard let letters = CompoundLetters.letters(of: compound),
      let pieces = search.pieces(of: letters)
    else { return nil }
    let hyphen: Unicode.Scalar = "-"
    let scalars = suspended.unicodeScalars
    guard scalars.count >= 3, let first = scalars.first, let last = scalars.last else { return nil }
    var candidates: [[UInt32]] = []
    if last == hyphen, let start = CompoundLetters.letters(of: String(scalars.dropLast())) {
      for piece in pieces.dropFirst() { candidates.append(start + letters[piece.start...]) }
    } else if first == hyphen, let end = CompoundLetters.letters(of: String(scalars.dropFirst())) {
      for piece in pieces.dropLast() { candidates.append(letters[..<piece.end] + end) }
    }
    if candidates.count > 1 { candidates.removeAll { !isKnown($0) } }
    guard candidates.count == 1 else { return nil }
    return CompoundLetters.text(candidates[0][...])
  }

  /// Whether the vocabulary holds a word in some form.
  private func isKnown(_ letters: [UInt32]) -> Bool {
    search.knownForms(of: letters) > 0
  }
}

/// What a word is counted as: its bytes composed, folded and without what nobody sees.
///
/// Default-ignorable scalars are taken out first: the soft hyphen, joiners and non-joiners,
/// variation selectors, marks of direction. `kom\u{AD}mune` is `kommune`. The price is that words
/// of Persian and of Indic scripts that only a joiner tells apart are one term. Then the rest is
/// composed (NFC), folded by simple case folding and composed again, since a folded letter may
/// compose where the capital did not. Ill-formed bytes become U+FFFD, so that a term always is
/// UTF-8.
///
/// Canonically equivalent words have one term form, and the term form of a term form is itself. A
/// word with a letter or digit never becomes empty.
///
/// > Source: The Unicode Standard 15.0, section 3.13, definition D145 and what it says of
/// > default-ignorable scalars, with simple instead of full folding.
package enum TermForm {
  /// Adds the term form of a word.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Where the word stands.
  ///   - output: Receives the bytes of the term.
  /// - Complexity: O(*n*) in the length of the word, and O(*m* log *m*) in the marks on one letter.
  package static func append(
    of bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]
  ) {
    let start = output.count
    let latinEnd = LatinFolding.append(bytes, in: range, to: &output)
    guard latinEnd < range.upperBound else { return }
    if !appendPlain(of: bytes, in: latinEnd..<range.upperBound, to: &output) {
      output.removeLast(output.count - start)
      appendAny(of: bytes, in: range, to: &output)
    }
  }

  /// Writes the term form of a word of ASCII and the letters À to ÿ over a part of other bytes.
  ///
  /// This is for hot loops, which keep one array and take its span once.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Where the word stands.
  ///   - output: Receives the bytes of the term.
  ///   - start: Where the term begins in `output`, which has room for the word from there on.
  /// - Returns: Where the term ends; `nil` when the word has another letter, and then what stands
  ///   from `start` on is of no use.
  /// - Complexity: O(*n*) in the length of the word.
  @inline(__always) package static func writeLatin(
    of bytes: Span<UInt8>, in range: Range<Int>, to output: inout MutableSpan<UInt8>, at start: Int
  ) -> Int? {
    let end = LatinFolding.write(bytes, in: range, to: &output, at: start)
    return end == range.upperBound ? start &+ range.count : nil
  }

  /// The term form of a word by itself.
  ///
  /// - Parameter word: The word.
  /// - Returns: Its term form.
  package static func term(of word: String) -> String {
    var output: [UInt8] = []
    word.withUTF8Span { append(of: $0, in: 0..<$0.count, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Folds scalar values that have no part in each other's composition.
  ///
  /// - Returns: Whether all were such; if not, only some have been added.
  private static func appendPlain(
    of bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]
  ) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = DecodedScalar(at: place, in: bytes, before: range.upperBound)
      place &+= scalar.length
      if scalar.value >= 0x300 {
        guard CanonicalProperties(of: scalar.value).isBoundary else { return false }
      }
      if scalar.value >= 0xAD, ScalarProperties(of: scalar.value).isDefaultIgnorable {
        return false
      }
      // What is a boundary is folded to a boundary (the table generator makes sure).
      output.append(scalar: CaseFolding.simpleFolding(of: scalar.value))
    }
    return true
  }

  private static func appendAny(
    of bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]
  ) {
    var run = CanonicalRun()
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = DecodedScalar(at: place, in: bytes, before: range.upperBound)
      place &+= scalar.length
      if ScalarProperties(of: scalar.value).isDefaultIgnorable { continue }
      run.append(scalar.value, CanonicalProperties(of: scalar.value))
    }
    run.reorder()
    run.compose()
    var folded = CanonicalRun()
    for scalar in run.scalars {
      let folding = CaseFolding.simpleFolding(of: scalar)
      folded.append(folding, CanonicalProperties(of: folding))
    }
    folded.reorder()
    folded.compose()
    for scalar in folded.scalars { output.append(scalar: scalar) }
  }
}

/// A text in which stretches are replaced, and where its places have gone.
struct MaskedText {
  /// The text with what stands for the stretches.
  let text: String

  private var changes: [(range: Range<Int>, length: Int)] = []

  /// Replaces stretches of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - replacements: Ranges of Unicode scalars in their order, which do not overlap, and what comes
  ///     in their place.
  init(_ text: String, replacing replacements: [(range: Range<Int>, text: String)]) {
    if replacements.isEmpty {
      self.text = text
      return
    }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for (range, replacement) in replacements {
      result.append(contentsOf: scalars[place..<range.lowerBound])
      result.append(contentsOf: replacement.unicodeScalars)
      changes.append((range, replacement.unicodeScalars.count))
      place = range.upperBound
    }
    result.append(contentsOf: scalars[place...])
    self.text = String(result)
  }

  /// Where a range of the old text is now; one that ends inside a stretch reaches to its edge.
  func range(of old: Range<Int>) -> Range<Int> {
    place(of: old.lowerBound, isEnd: false)..<place(of: old.upperBound, isEnd: true)
  }

  private func place(of old: Int, isEnd: Bool) -> Int {
    var shift = 0
    for (range, length) in changes {
      if old >= range.upperBound {
        shift += length - range.count
      } else if old > range.lowerBound {
        return range.lowerBound + shift + (isEnd ? length : 0)
      } else {
        break
      }
    }
    return old + shift
  }
}

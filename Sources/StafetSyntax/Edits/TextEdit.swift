/// A passage of a text that is to be replaced.
package struct TextEdit: Hashable, Sendable {
  /// The passage, in Unicode scalars.
  package let range: Range<Int>

  /// What stands there afterwards.
  package let replacement: [Unicode.Scalar]

  package init(_ range: Range<Int>, _ replacement: [Unicode.Scalar] = []) {
    self.range = range
    self.replacement = replacement
  }
}

extension [TextEdit] {
  /// A text with the passages replaced.
  ///
  /// The edits are in the order of the text and do not overlap.
  package func applied(to scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var position = 0
    for edit in self {
      result += scalars[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    result += scalars[position...]
    return result
  }

  /// Where marks lie after the edits; a mark of which nothing is left is gone.
  package func moved(_ marks: [Range<Int>]) -> [Range<Int>] {
    marks.compactMap { mark in
      let start = moved(mark.lowerBound, isEnd: false)
      let end = moved(mark.upperBound, isEnd: true)
      return start < end ? start..<end : nil
    }
  }

  /// Where a position lies after the edits: inside a passage, at the beginning of what replaces it or, as
  /// the end of a mark, behind it.
  private func moved(_ position: Int, isEnd: Bool) -> Int {
    var shift = 0
    for edit in self {
      if edit.range.upperBound <= position {
        shift += edit.replacement.count - edit.range.count
      } else if edit.range.lowerBound < position {
        let start = edit.range.lowerBound + shift
        return isEnd ? start + edit.replacement.count : start
      } else {
        break
      }
    }
    return position + shift
  }
}

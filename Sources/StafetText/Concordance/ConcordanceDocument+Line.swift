extension ConcordanceDocument {
  /// The line of one find; `nil` if the find crosses from one sentence into the next.
  func line(
    number: Int, showing found: Range<Int>, in context: ConcordanceContext
  ) -> ConcordanceLine? {
    let hit =
      tokens[found.lowerBound].range.lowerBound..<tokens[found.upperBound - 1].range.upperBound
    let stretch = stretch(around: hit.lowerBound)
    guard hit.upperBound <= stretch.upperBound else { return nil }
    let shown = shownRange(around: hit, ofTokens: found, in: context).clamped(to: stretch)

    var leftTerms: [String] = []
    var place = found.lowerBound
    while place > 0, tokens[place - 1].range.upperBound > shown.lowerBound {
      place -= 1
      leftTerms.append(terms[place])
    }
    var rightTerms: [String] = []
    place = found.upperBound
    while place < tokens.count, tokens[place].range.lowerBound < shown.upperBound {
      rightTerms.append(terms[place])
      place += 1
    }
    return ConcordanceLine(
      documentID: id, document: number, tokens: found, range: hit,
      left: part(shown.lowerBound..<hit.lowerBound), hit: part(hit),
      right: part(hit.upperBound..<shown.upperBound), leftTerms: leftTerms, rightTerms: rightTerms)
  }

  /// The bytes shown, as if there were no sentences.
  private func shownRange(
    around hit: Range<Int>, ofTokens found: Range<Int>, in context: ConcordanceContext
  ) -> Range<Int> {
    switch context {
    case .tokens(0): return hit
    case .tokens(let count):
      let start =
        found.lowerBound >= count ? tokens[found.lowerBound - count].range.lowerBound : 0
      let end =
        tokens.count - found.upperBound >= count
        ? tokens[found.upperBound + count - 1].range.upperBound : text.utf8.count
      return start..<end
    case .characters(let count):
      return place(hit.lowerBound, movedBackBy: count)..<place(hit.upperBound, movedOnBy: count)
    }
  }

  /// The byte a number of characters earlier.
  ///
  /// A place within a character first moves to its start.
  private func place(_ place: Int, movedBackBy count: Int) -> Int {
    var index = index(place)
    for _ in 0..<count {
      guard index > text.startIndex else { break }
      if String.Index(index, within: text) == nil {
        repeat {
          index = text.unicodeScalars.index(before: index)
        } while String.Index(index, within: text) == nil
      } else {
        index = text.index(before: index)
      }
    }
    return text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The byte a number of characters later.
  ///
  /// A place within a character first moves to its end.
  private func place(_ place: Int, movedOnBy count: Int) -> Int {
    var index = index(place)
    for _ in 0..<count {
      guard index < text.endIndex else { break }
      index = text.index(after: index)
    }
    return text.utf8.distance(from: text.startIndex, to: index)
  }

  private func part(_ range: Range<Int>) -> String {
    String(text.unicodeScalars[index(range.lowerBound)..<index(range.upperBound)])
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}

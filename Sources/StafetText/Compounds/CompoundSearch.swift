/// Finds the best parts of a word.
///
/// Every stretch of letters is looked up a few times at most, so a word of n letters takes O(n²)
/// look-ups.
struct CompoundSearch: Sendable {
  /// The most parts that a compound may have.
  static let mostParts = 5

  /// One part of a split, by places in the word.
  struct Piece: Hashable {
    let start: Int
    /// Where the base ends.
    let baseEnd: Int
    /// Where the part with its link, or the head with its ending, ends.
    let end: Int
    /// The base's entry, or -1 for a part that is not in the lexicon.
    let entry: Int
    /// Whether a derivational ending with its linking s shows the part.
    var isSuffixed = false
  }

  /// The best way to a place in a word with a certain number of parts.
  private struct Step {
    var sum = -Double.infinity
    var piece = Piece(start: 0, baseEnd: 0, end: 0, entry: -1)
  }

  let grammar: CompoundGrammar
  let lexicon: PartLexicon

  /// The best split of a word into two parts or more, or none.
  func pieces(of letters: [UInt32]) -> [Piece]? {
    let count = letters.count
    guard count >= 6 else { return nil }
    var steps = [Step](repeating: Step(), count: (Self.mostParts + 1) * (count + 1))
    steps[0].sum = 0
    var whole = 0
    var isOpen = [Bool](repeating: false, count: count + 1)
    for start in 0...(count - 3) {
      let isReached = isReached(start, count, steps)
      guard isReached || start >= 5,
        start == 0 || CompoundGrammar.canStartPart(letters, at: start)
      else { continue }
      let endsInSuffix = start > 0 && endsInSuffix(letters, from: start)
      if start >= 5, !endsInSuffix, !isReached { openFirst(&steps, letters, to: start) }
      if isOpen[start], canBeUnknownHead(letters, from: start), count - start >= 5 {
        let piece = Piece(start: start, baseEnd: count, end: count, entry: -1)
        extend(&steps, count, by: piece, worth: CompoundScore.unknownWeight)
      }
      guard self.isReached(start, count, steps) else { continue }
      var hash = PartLexicon.emptyHash
      for end in (start + 1)...count {
        hash = PartLexicon.hash(hash, adding: letters[end - 1])
        guard end - start >= 3 else { continue }
        if end < count, start == 0 || isOpen[start],
          let base = suffixedBase(letters, from: start, to: end)
        {
          let piece = Piece(
            start: start, baseEnd: base, end: end, entry: -1, isSuffixed: true)
          extend(&steps, count, by: piece, worth: CompoundScore.suffixedWeight)
          isOpen[end] = true
        }
        guard let number = lexicon.index(of: letters, from: start, to: end, hash: hash) else {
          continue
        }
        let entry = lexicon.entries[number]
        if start == 0 {
          if entry.alone > whole || entry.isFunctionWord, isForm(letters, from: 0, base: end) {
            if entry.isFunctionWord { return nil }
            whole = entry.alone
          }
        } else if !endsInSuffix, entry.headWeight > -.infinity,
          isForm(letters, from: start, base: end)
        {
          let piece = Piece(start: start, baseEnd: end, end: count, entry: number)
          extend(&steps, count, by: piece, worth: entry.headWeight)
        }
        if entry.modifierWeight > -.infinity, count - end >= 3, start == 0 || !entry.isSuffix {
          for link in grammar.links {
            guard let next = place(after: link, in: letters, from: start, base: end),
              count - next >= 3
            else {
              continue
            }
            let piece = Piece(start: start, baseEnd: end, end: next, entry: number)
            extend(
              &steps, count, by: piece,
              worth: entry.modifierWeight - cost(of: link, in: letters, base: end))
            if entry.isProductiveFirst,
              !CompoundLetters.isVowel(letters[next]),
              !link.letters.isEmpty || !canBeLink(letters, at: next)
            {
              isOpen[next] = true
            }
          }
        }
      }
    }
    return best(steps, count, whole: whole)
  }

  /// What a link costs after a base: an s after an unstressed vowel is rare but for `-else`.
  private func cost(of link: CompoundGrammar.Link, in letters: [UInt32], base end: Int) -> Double {
    guard link.letters == [0x73], grammar.weakVowels.contains(letters[end - 1]) else {
      return link.cost
    }
    for suffix in grammar.linkingSuffixes where CompoundLetters.ends(letters, at: end, with: suffix)
    {
      return link.cost
    }
    return link.cost + CompoundScore.rareLinkCost
  }

  /// Whether a letter is an s that may link what stands before it to a part after it.
  private func canBeLink(_ letters: [UInt32], at place: Int) -> Bool {
    letters[place] == 0x73 && CompoundGrammar.canStartPart(letters, at: place + 1)
  }

  /// Enters an unknown first part where a productive head follows it.
  private func openFirst(_ steps: inout [Step], _ letters: [UInt32], to end: Int) {
    for number in knownHeads(of: letters, from: end) where lexicon.entries[number].isProductiveHead
    {
      guard canBeUnknownModifier(letters, to: end) else { return }
      let piece = Piece(start: 0, baseEnd: end, end: end, entry: -1)
      extend(&steps, letters.count, by: piece, worth: CompoundScore.unknownWeight)
      return
    }
  }

  private func isReached(_ place: Int, _ count: Int, _ steps: [Step]) -> Bool {
    for parts in 0..<Self.mostParts where steps[parts * (count + 1) + place].sum > -.infinity {
      return true
    }
    return false
  }

  private func extend(_ steps: inout [Step], _ count: Int, by piece: Piece, worth: Double) {
    for parts in 0..<Self.mostParts {
      let sum = steps[parts * (count + 1) + piece.start].sum + worth
      let target = (parts + 1) * (count + 1) + piece.end
      if sum > steps[target].sum { steps[target] = Step(sum: sum, piece: piece) }
    }
  }

  private func best(_ steps: [Step], _ count: Int, whole: Int) -> [Piece]? {
    var bestParts = 0
    var bestMean = -Double.infinity
    for parts in 2...Self.mostParts {
      let mean =
        steps[parts * (count + 1) + count].sum / Double(parts)
        - Double(parts - 2) * CompoundScore.furtherPartCost
      if mean > bestMean {
        bestMean = mean
        bestParts = parts
      }
    }
    guard bestMean >= CompoundScore.leastMean(wholeWord: whole) else { return nil }
    var pieces: [Piece] = []
    var place = count
    for parts in stride(from: bestParts, to: 0, by: -1) {
      let piece = steps[parts * (count + 1) + place].piece
      pieces.append(piece)
      place = piece.start
    }
    pieces.reverse()
    return pieces
  }

  /// Where the next part starts after a base and a link, if the link stands there.
  func place(
    after link: CompoundGrammar.Link, in letters: [UInt32], from start: Int, base end: Int
  ) -> Int? {
    switch link.kind {
    case .plain:
      if link.letters.isEmpty, endsInLinkingSuffix(letters, from: start, to: end) { return nil }
      return CompoundLetters.stand(link.letters, in: letters, at: end)
        ? end + link.letters.count : nil
    case .doubling:
      guard end < letters.count, letters[end] == letters[end - 1],
        !CompoundLetters.isVowel(letters[end]),
        CompoundLetters.stand(link.letters, in: letters, at: end + 1)
      else { return nil }
      return end + 1 + link.letters.count
    }
  }

  /// Whether the rest of a word is a derivational or inflectional ending.
  func isSuffix(_ letters: [UInt32], from start: Int) -> Bool {
    guard letters.count - start <= grammar.longestSuffix,
      let number = lexicon.index(of: letters, from: start, to: letters.count)
    else {
      return false
    }
    return lexicon.entries[number].isSuffix
  }

  /// Whether the rest of a word after a base is an ending of it.
  func isForm(_ letters: [UInt32], from start: Int, base end: Int) -> Bool {
    let rest = letters.count - end
    for ending in grammar.endings {
      if ending.letters.count == rest {
        if CompoundLetters.stand(ending.letters, in: letters, at: end),
          grammar.allows(ending.place, after: letters, from: start, to: end)
        {
          return true
        }
      } else if ending.letters.count + 1 == rest, ending.place == .afterStrongLetter,
        letters[end] == letters[end - 1], !CompoundLetters.isVowel(letters[end]),
        let first = ending.letters.first, CompoundLetters.isVowel(first),
        CompoundLetters.stand(ending.letters, in: letters, at: end + 1)
      {
        return true
      }
    }
    return false
  }

  /// Where the base of a part ends that its derivational ending and a linking s show: `-hed-s`.
  private func suffixedBase(_ letters: [UInt32], from start: Int, to end: Int) -> Int? {
    guard letters[end - 1] == 0x73, endsInLinkingSuffix(letters, from: start, to: end - 1) else {
      return nil
    }
    return end - 1
  }

  /// Whether a base has a derivational ending that takes a linking s.
  private func endsInLinkingSuffix(_ letters: [UInt32], from start: Int, to end: Int) -> Bool {
    guard end - start >= 6 else { return false }
    for suffix in grammar.linkingSuffixes
    where CompoundLetters.ends(letters, at: end, with: suffix) {
      return true
    }
    return false
  }
}

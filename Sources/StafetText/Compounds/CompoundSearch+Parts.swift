/// What is known of the beginnings and ends of words, and what may stand there unknown.
extension CompoundSearch {
  /// The entries that a stretch at a word's end may be a form of, the shortest first.
  func knownHeads(of letters: [UInt32], from start: Int) -> [Int] {
    var known: [Int] = []
    guard start + 3 <= letters.count, !endsInSuffix(letters, from: start) else { return known }
    var hash = PartLexicon.emptyHash
    for end in (start + 1)...letters.count {
      hash = PartLexicon.hash(hash, adding: letters[end - 1])
      if end >= start + 3,
        let number = lexicon.index(of: letters, from: start, to: end, hash: hash),
        lexicon.entries[number].headWeight > -.infinity, isForm(letters, from: start, base: end)
      {
        known.append(number)
      }
    }
    return known
  }

  /// The entries that a stretch at a word's start may be as a first part, the shortest first.
  func knownModifiers(of letters: [UInt32], to place: Int) -> [Int] {
    var known: [Int] = []
    guard place >= 3 else { return known }
    var hash = PartLexicon.emptyHash
    for end in 1...place {
      hash = PartLexicon.hash(hash, adding: letters[end - 1])
      guard end >= 3, end + 4 >= place,
        let number = lexicon.index(of: letters, from: 0, to: end, hash: hash),
        lexicon.entries[number].modifierWeight > -.infinity
      else { continue }
      for link in grammar.links
      where self.place(after: link, in: letters, from: 0, base: end) == place {
        known.append(number)
        break
      }
    }
    return known
  }

  /// How often the vocabulary holds a word in the form that occurs most.
  func knownForms(of letters: [UInt32]) -> Int {
    var most = 0
    for end in stride(from: 3, through: letters.count, by: 1) {
      if let number = lexicon.index(of: letters, from: 0, to: end),
        isForm(letters, from: 0, base: end)
      {
        most = max(most, lexicon.entries[number].alone)
      }
    }
    return most
  }

  /// The word that a head is a form of.
  ///
  /// Of the bases that the vocabulary holds as words the most frequent, where one of three letters
  /// counts a third, since so short a word is a start of many; ties: the shorter.
  func headWord(of letters: [UInt32], from start: Int) -> Int? {
    var best: (number: Int, count: Int)?
    for number in knownHeads(of: letters, from: start) {
      let entry = lexicon.entries[number]
      let count = entry.length == 3 ? (entry.direct + 2) / 3 : entry.direct
      if count > (best?.count ?? 0) { best = (number, count) }
    }
    return best?.number
  }

  /// Whether a vowel at a place ends a known first part: `opgav|edeling` is `opgave|deling`.
  func isInsideModifier(_ letters: [UInt32], at place: Int) -> Bool {
    CompoundLetters.isVowel(letters[place]) && !knownModifiers(of: letters, to: place + 1).isEmpty
  }

  /// Whether a word's rest, or the rest with the letter before it, is an ending: not a head.
  func endsInSuffix(_ letters: [UInt32], from start: Int) -> Bool {
    isSuffix(letters, from: start)
      || start > 0 && letters.count - start >= 3 && isSuffix(letters, from: start - 1)
      || start > 0 && letters[start] == letters[start - 1]
        && !CompoundLetters.isVowel(letters[start]) && isSuffix(letters, from: start + 1)
  }

  /// Whether a word's rest can be a head that is not known: long enough, and no ending with a letter
  /// or two before it.
  func canBeUnknownHead(_ letters: [UInt32], from start: Int) -> Bool {
    guard letters.count - start >= 4, CompoundGrammar.canStartPart(letters, at: start),
      CompoundLetters.hasVowel(letters, from: start, to: letters.count),
      !endsInSuffix(letters, from: start)
    else { return false }
    for suffix in grammar.linkingSuffixes
    where CompoundLetters.stand(suffix + [0x73], in: letters, at: start) {
      return false
    }
    for place in (start + 1)..<letters.count where isSuffix(letters, from: place) {
      let length = letters.count - place
      if place <= start + 2 && length >= 3 || length >= 6 {
        return false
      }
    }
    return true
  }

  /// Whether a word's start can be a first part that is not known.
  func canBeUnknownModifier(_ letters: [UInt32], to end: Int) -> Bool {
    guard end >= 4, CompoundLetters.hasVowel(letters, from: 0, to: end) else { return false }
    if let number = lexicon.index(of: letters, from: 0, to: end) {
      let entry = lexicon.entries[number]
      if entry.isParticle || entry.isFunctionWord { return false }
    }
    if isParticle(letters, from: 0, to: end - 1) || end == 5 && isParticle(letters, from: 0, to: 3)
    {
      return false
    }
    // A particle at the end belongs to the head.
    for place in max(3, end - 4)..<max(3, end - 1) where isParticle(letters, from: place, to: end) {
      if !knownModifiers(of: letters, to: place).isEmpty { return false }
      for prefix in grammar.verbPrefixes where prefix.count == end - place {
        if CompoundLetters.stand(prefix, in: letters, at: place) { return false }
      }
    }
    return true
  }

  private func isParticle(_ letters: [UInt32], from start: Int, to end: Int) -> Bool {
    guard let number = lexicon.index(of: letters, from: start, to: end) else { return false }
    return lexicon.entries[number].isParticle
  }
}

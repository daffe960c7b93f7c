extension LemmaSearch {
  /// What a word can be that the lexicon does not hold.
  mutating func compound() -> Finding? {
    let count = letters.count
    begin(count)
    var ending: Finding?
    var loose: Finding?
    var hasVowel = false
    for start in 0..<(count - 2) {
      if start > 0, LexiconLetters.isVowel(letters.codes[start - 1]) { hasVowel = true }
      let isReached = isReached[start]
      let mayBeLoose = loose == nil && start >= 3 && hasVowel && count - start >= 5
      // An ending goes before a word that is spelt like it: -hed, -heden before hede, heden.
      if start >= 2, hasVowel, let last = walkEnding(from: start) {
        let found = Finding(place: last, start: start, source: .ending)
        if isReached { return found }
        if ending == nil { ending = found }
        continue
      }
      if isReached || mayBeLoose {
        let last = walk(from: start, marking: isReached)
        if let last, start > 0, let found = finding(last, start, isReached ? .compound : .lastPart)
        {
          if isReached { return found }
          loose = found
        }
      }
    }
    return ending ?? loose
  }

  /// Goes through the words that begin at a letter.
  ///
  /// - Parameters:
  ///   - start: Where they begin.
  ///   - isMarking: Whether the letters behind those that can stand before others are marked as reached.
  /// - Returns: The place of the readings of the word that goes on to the end, if there is one.
  private mutating func walk(from start: Int, marking isMarking: Bool) -> Int? {
    let count = letters.count
    var state = LexiconAutomaton.start
    var hasVowel = false
    for end in start..<count {
      let letter = letters.codes[end]
      guard let next = automaton.next(state, letter) else { return nil }
      state = next
      hasVowel = hasVowel || LexiconLetters.isVowel(letter)
      guard let place = automaton.readings(at: state) else { continue }
      if end + 1 == count { return place }
      if isMarking, hasVowel { mark(from: start, to: end + 1) }
    }
    return nil
  }

  /// Marks that a part of a compound can end before a letter, with a link or without.
  private mutating func mark(from start: Int, to end: Int) {
    let length = end - start
    if length < 2 || length == 2 && !isShortFirstPart(start..<end) { return }
    isReached[end] = true
    if length >= 3, Self.links.contains(letters.codes[end]) { isReached[end + 1] = true }
  }

  private func isShortFirstPart(_ range: Range<Int>) -> Bool {
    Self.shortFirstParts.contains { $0.elementsEqual(letters.codes[range]) }
  }

  /// Goes through the endings that begin at a letter, and marks where a first part with one can end.
  ///
  /// - Parameter start: Where they begin.
  /// - Returns: The place of the readings of the one that goes on to the end, if there is one.
  private mutating func walkEnding(from start: Int) -> Int? {
    let count = letters.count
    guard var state = automaton.next(LexiconAutomaton.start, LexiconLetters.hyphen) else {
      return nil
    }
    for end in start..<count {
      guard let next = automaton.next(state, letters.codes[end]) else { return nil }
      state = next
      guard let place = automaton.readings(at: state) else { continue }
      if end + 1 == count { return place }
      isReached[end + 1] = true
      if letters.codes[end + 1] == Self.s { isReached[end + 2] = true }
    }
    return nil
  }

  /// What a compound is, by its last part, if that can stand last.
  private func finding(_ place: Int, _ start: Int, _ source: Lemma.Source) -> Finding? {
    let length = letters.count - start
    var next: Int? = place
    while let place = next {
      let reading = LexiconReading(at: place, in: table)
      next = reading.next
      switch reading.wordClass {
      case .noun:
        if length < 3 || length == 3 && (start < 3 || !reading.isLemma) { continue }
        return Finding(place: place, start: start, source: source)
      case .adjective:
        if length < 4 { continue }
        return Finding(place: place, start: start, source: source)
      case .verb:
        if length < 4 || reading.isImperative { continue }
        return Finding(place: place, start: start, source: source)
      default: continue
      }
    }
    return nil
  }

  /// Gets the marks ready for a word.
  private mutating func begin(_ count: Int) {
    isReached.removeAll(keepingCapacity: true)
    isReached.append(true)
    for _ in 0...count { isReached.append(false) }
  }

  /// First parts of two letters.
  private static let shortFirstParts: [[UInt8]] = [
    "by", "ny", "år", "ud", "op", "af", "om", "på", "te", "ko", "ur", "is", "øl", "el", "sø",
  ].map { word in
    var letters = LexiconLetters()
    _ = letters.take(Array(word.utf8).span)
    return letters.codes
  }

  private static let s: UInt8 = 19
  private static let links: [UInt8] = [s, 5]
}

extension LemmaSearch {
  /// What a word can be that the lexicon does not hold.
  mutating func compound() -> Finding? {
    let word = letters.codes[...]
    let codes = word.span
    let count = codes.count
    begin(count)
    var ending: Finding?
    var loose: Finding?
    var hasVowel = false
    for start in 0..<(count - 2) {
      if start > 0, LexiconLetters.isVowel(codes[start - 1]) { hasVowel = true }
      let isReached = isReached[start]
      let mayBeLoose = loose == nil && start >= 3 && hasVowel && count - start >= 5
      // An ending goes before a word that is spelt like it: -hed, -heden before hede, heden.
      if start >= 2, hasVowel, let last = walkEnding(from: start, in: codes) {
        let found = Finding(place: last, start: start, source: .ending)
        if isReached { return found }
        if ending == nil { ending = found }
        continue
      }
      if isReached || mayBeLoose {
        let last = walk(from: start, in: codes, marking: isReached)
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
  ///   - codes: The letters.
  ///   - isMarking: Whether the letters behind those that can stand before others are marked as reached.
  /// - Returns: The place of the readings of the word that goes on to the end, if there is one.
  private mutating func walk(from start: Int, in codes: Span<UInt8>, marking isMarking: Bool)
    -> Int?
  {
    let count = codes.count
    guard var state = automaton.start(codes[start], codes[start + 1]) else { return nil }
    var hasVowel = LexiconLetters.isVowel(codes[start]) || LexiconLetters.isVowel(codes[start + 1])
    var end = start + 2
    while true {
      if let place = automaton.readings(at: state) {
        if end == count { return place }
        if isMarking, hasVowel { mark(from: start, to: end, in: codes) }
      }
      guard end < count, let next = automaton.next(state, codes[end]) else { return nil }
      state = next
      hasVowel = hasVowel || LexiconLetters.isVowel(codes[end])
      end += 1
    }
  }

  /// Marks that a part of a compound can end before a letter, with a link or without.
  private mutating func mark(from start: Int, to end: Int, in codes: Span<UInt8>) {
    let length = end - start
    if length == 2, !Self.shortFirstParts.contains(Self.pair(codes[start], codes[start + 1])) {
      return
    }
    isReached[end] = true
    if length >= 3, codes[end] == Self.s || codes[end] == Self.e { isReached[end + 1] = true }
  }

  /// Goes through the endings that begin at a letter, and marks where a first part with one can end.
  ///
  /// - Parameters:
  ///   - start: Where they begin.
  ///   - codes: The letters.
  /// - Returns: The place of the readings of the one that goes on to the end, if there is one.
  private mutating func walkEnding(from start: Int, in codes: Span<UInt8>) -> Int? {
    let count = codes.count
    guard var state = automaton.start(LexiconLetters.hyphen, codes[start]) else { return nil }
    for end in (start + 1)..<count {
      guard let next = automaton.next(state, codes[end]) else { return nil }
      state = next
      guard let place = automaton.readings(at: state) else { continue }
      if end + 1 == count { return place }
      isReached[end + 1] = true
      if codes[end + 1] == Self.s { isReached[end + 2] = true }
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

  /// First parts of two letters, each as one number.
  private static let shortFirstParts: [UInt16] = [
    "by", "ny", "år", "ud", "op", "af", "om", "på", "te", "ko", "ur", "is", "øl", "el", "sø",
  ].map { word in
    let letters = LexiconLetters.codes(of: word)
    return pair(letters[0], letters[1])
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  private static let s: UInt8 = 19
  private static let e: UInt8 = 5
}

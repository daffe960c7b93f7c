import StafetStatistics

/// Learns which parts a vocabulary supports.
struct CompoundLearning {
  /// One word of the vocabulary.
  struct Word: Sendable {
    let letters: [UInt32]
    let count: Int
  }

  let grammar: CompoundGrammar
  let words: [Word]
  var lexicon = PartLexicon()

  /// Learns from a vocabulary.
  init(words: [Word], grammar: CompoundGrammar) {
    self.words = words
    self.grammar = grammar
    enterClosedLists()
    enterWords()
    enterForms()
    weigh()
    learnRecurringParts()
    weigh()
    preferFinerParts()
  }

  private mutating func enterClosedLists() {
    for word in grammar.functionWords {
      lexicon.update(word, from: 0, to: word.count) { $0.isFunctionWord = true }
    }
    for word in grammar.particles {
      lexicon.update(word, from: 0, to: word.count) { $0.isParticle = true }
    }
    for word in grammar.lentFirstParts {
      lexicon.update(word, from: 0, to: word.count) { $0.isLent = true }
    }
    for word in grammar.suffixes {
      lexicon.update(word, from: 0, to: word.count) { $0.isSuffix = true }
    }
  }

  /// Enters the words as they are.
  private mutating func enterWords() {
    for (number, word) in words.enumerated() {
      lexicon.update(word.letters, from: 0, to: word.letters.count) { entry in
        entry.direct = word.count
        entry.form = number
      }
    }
  }

  /// Enters what the words may be inflected forms of.
  private mutating func enterForms() {
    for (number, word) in words.enumerated() {
      let length = word.letters.count
      if let own = lexicon.index(of: word.letters, from: 0, to: length),
        lexicon.entries[own].isFunctionWord || lexicon.entries[own].isParticle
      {
        continue
      }
      for end in bases(of: word.letters, from: 0, isEvidence: true) where end < length {
        let base = lexicon.number(for: word.letters, from: 0, to: end)
        let current = lexicon.entries[base]
        let isBest =
          current.direct == 0 && (current.form < 0 || isBetter(number, than: current.form))
        lexicon.change(base) { entry in
          entry.inflected += word.count
          entry.forms += 1
          if isBest { entry.form = number }
        }
      }
    }
  }

  /// Whether a word is the better witness: more frequent, shorter, first by scalars.
  private func isBetter(_ number: Int, than other: Int) -> Bool {
    let word = words[number]
    let current = words[other]
    if word.count != current.count { return word.count > current.count }
    return word.letters.count < current.letters.count
  }

  /// Where the bases end that a stretch at a word's end may be a form of, each once.
  private func bases(
    of letters: [UInt32], from start: Int, isEvidence: Bool = false
  ) -> [Int] {
    var bases: [Int] = []
    for ending in grammar.endings {
      if isEvidence, ending.letters.count > 1, ending.letters.last == 0x73 { continue }
      let end = letters.count - ending.letters.count
      guard end - start >= 3,
        CompoundLetters.ends(letters, at: letters.count, with: ending.letters),
        grammar.allows(ending.place, after: letters, from: start, to: end),
        CompoundLetters.hasVowel(letters, from: start, to: end)
      else { continue }
      if !bases.contains(end) { bases.append(end) }
      if ending.place == .afterStrongLetter, end - start >= 4, letters[end - 1] == letters[end - 2],
        let first = ending.letters.first, CompoundLetters.isVowel(first)
      {
        if !bases.contains(end - 1) { bases.append(end - 1) }
      }
    }
    return bases
  }

  /// Sets what each entry is worth.
  private mutating func weigh() {
    lexicon.updateAll { entry in
      entry.modifierWeight = CompoundScore.weight(of: entry, asHead: false)
      entry.headWeight = CompoundScore.weight(of: entry, asHead: true)
    }
  }

  /// Learns parts that are no words here, but recur beside parts that are.
  private mutating func learnRecurringParts() {
    var candidates = PartLexicon()
    var firstParts: [(candidate: Int, partner: Int)] = []
    var lastParts: [(candidate: Int, partner: Int)] = []
    let search = CompoundSearch(grammar: grammar, lexicon: lexicon)
    for word in words where word.letters.count >= 7 {
      let letters = word.letters
      for place in 3...(letters.count - 3)
      where CompoundGrammar.canStartPart(letters, at: place) {
        let heads = search.knownHeads(of: letters, from: place)
        let modifiers = search.knownModifiers(of: letters, to: place)
        if let head = heads.first, search.canBeUnknownModifier(letters, to: place) {
          if modifiers.isEmpty {
            firstParts.append((candidates.number(for: letters, from: 0, to: place), head))
          }
          for modifier in modifiers {
            let known = Array(lexicon.letters(of: modifier))
            firstParts.append((candidates.number(for: known, from: 0, to: known.count), head))
          }
        }
        if let modifier = modifiers.first, search.canBeUnknownHead(letters, from: place) {
          if heads.isEmpty, !search.isInsideModifier(letters, at: place) {
            for end in bases(of: letters, from: place) where end - place >= 4 {
              lastParts.append((candidates.number(for: letters, from: place, to: end), modifier))
            }
          }
          for head in heads {
            let known = Array(lexicon.letters(of: head))
            lastParts.append((candidates.number(for: known, from: 0, to: known.count), modifier))
          }
        }
      }
    }
    for (candidate, types) in Self.distinctPartners(firstParts) {
      let letters = Array(candidates.letters(of: candidate))
      lexicon.update(letters, from: 0, to: letters.count) { $0.heads = types }
    }
    for (candidate, types) in Self.distinctPartners(lastParts) {
      let letters = Array(candidates.letters(of: candidate))
      lexicon.update(letters, from: 0, to: letters.count) { $0.modifiers = types }
    }
  }

  /// Makes words that are compounds themselves dear, so that their parts are preferred.
  private mutating func preferFinerParts() {
    let search = CompoundSearch(grammar: grammar, lexicon: lexicon)
    for number in lexicon.entries.indices where lexicon.entries[number].alone > 0 {
      guard (6...16).contains(lexicon.entries[number].length),
        search.pieces(of: Array(lexicon.letters(of: number))) != nil
      else { continue }
      lexicon.change(number) { entry in
        entry.modifierWeight -= CompoundScore.compoundCost
        entry.headWeight -= CompoundScore.compoundCost
      }
    }
  }

  /// How many different partners each candidate has, in the candidates' order.
  private static func distinctPartners(
    _ pairs: [(candidate: Int, partner: Int)]
  ) -> [(candidate: Int, types: Int)] {
    let sorted = pairs.sorted { ($0.candidate, $0.partner) < ($1.candidate, $1.partner) }
    var types: [(candidate: Int, types: Int)] = []
    var last: (candidate: Int, partner: Int) = (-1, -1)
    for pair in sorted where pair != last {
      if pair.candidate == last.candidate {
        types[types.count - 1].types += 1
      } else {
        types.append((pair.candidate, 1))
      }
      last = pair
    }
    return types
  }
}

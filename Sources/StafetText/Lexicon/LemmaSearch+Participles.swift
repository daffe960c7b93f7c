extension LemmaSearch {
  /// The reading of a compound by that of its last part.
  ///
  /// A verb behind a particle is a verb (*udarbejder*, *udarbejde*). Behind other words its participles are adjectives
  /// (*børsnoterede*, *børsnoteret*), since there is no verb with such a first part.
  func asLastPart(_ reading: LexiconReading, from start: Int) -> LexiconReading {
    guard reading.wordClass == .verb, !beginsWithParticle(upTo: start) else { return reading }
    if ends(in: Self.ende) || ends(in: Self.et) {
      return LexiconReading(participleRemoving: 0, addingT: false)
    }
    if ends(in: Self.ede) { return LexiconReading(participleRemoving: 2, addingT: true) }
    if ends(in: Self.te) { return LexiconReading(participleRemoving: 1, addingT: false) }
    if ends(in: Self.t) { return LexiconReading(participleRemoving: 0, addingT: false) }
    return reading
  }

  /// Whether the letters before the last part are a word that stands before verbs.
  private func beginsWithParticle(upTo start: Int) -> Bool {
    Self.particles.contains { $0.elementsEqual(letters.codes[..<start]) }
  }

  private func ends(in ending: [UInt8]) -> Bool {
    letters.codes.suffix(ending.count).elementsEqual(ending)
  }

  private static let t: [UInt8] = [20]
  private static let te: [UInt8] = [20, 5]
  private static let et: [UInt8] = [5, 20]
  private static let ede: [UInt8] = [5, 4, 5]
  private static let ende: [UInt8] = [5, 14, 4, 5]

  private static let particles: [[UInt8]] = [
    "ind", "ud", "op", "ned", "af", "på", "til", "om", "for", "over", "under", "frem", "hen", "ved",
    "gen", "mis",
    "sam", "an", "be", "er", "und", "fra", "med", "mod", "bort", "hjem", "igen", "gennem", "efter",
    "selv", "fore",
    "videre", "fejl", "tilbage", "sammen", "fast",
  ].map { LexiconLetters.codes(of: $0) }
}

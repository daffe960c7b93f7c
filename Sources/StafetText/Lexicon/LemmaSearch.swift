/// Finds what Danish words can be: in the lexicon, by their last part, or by their ending.
///
/// A word that the lexicon does not hold is read as a compound if it can be parted into words of the lexicon, which
/// may be linked by -s- and -e-; of several last parts the longest is taken. If it cannot, an ending that makes
/// words (`-hed`, `-tion`, `-mæssig`) says how it is inflected; and if there is none, a last part of five letters or
/// more, whatever stands before it. What remains is unknown and stays as it is.
///
/// It keeps the room that it works in, so that one search serves many words.
struct LemmaSearch: Sendable {
  /// What a word can be.
  struct Finding {
    /// Where the first reading stands in the table of readings.
    let place: Int

    /// How many letters stand before the part that the readings are of; 0 for a word of the lexicon.
    let start: Int

    /// How it was found.
    let source: Lemma.Source
  }

  let automaton = LexiconAutomaton.danish
  let table = DanishLexiconTables.readings

  /// The letters of the word that was looked for last.
  private(set) var letters = LexiconLetters()

  /// Whether words of the lexicon, linked, lead up to each letter.
  var isReached: [Bool] = []

  /// Finds what a word can be.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: What it can be, or `nil` for a word that is unknown.
  /// - Complexity: O(*n*²) steps for *n* letters, most of which end after three or four.
  mutating func find(_ word: Span<UInt8>) -> Finding? {
    guard letters.take(word), letters.count > 0, letters.count <= Self.longest else { return nil }
    let count = letters.count
    if let place = automaton.readings(of: letters.codes) {
      return Finding(place: place, start: 0, source: .lexicon)
    }
    guard count >= 4 else { return nil }
    return compound()
  }

  /// The readings of what was found, the commonest first: those of a compound are of the one kind that its last part is.
  func readings(of finding: Finding) -> [LexiconReading] {
    var readings: [LexiconReading] = []
    var next: Int? = finding.place
    while let place = next {
      let reading = LexiconReading(at: place, in: table)
      next = finding.source == .lexicon ? reading.next : nil
      readings.append(finding.start > 0 ? asLastPart(reading, from: finding.start) : reading)
    }
    return readings
  }

  /// The commonest reading of a word of the lexicon.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: The reading, or `nil` for a word that the lexicon does not hold.
  mutating func first(of word: Span<UInt8>) -> LexiconReading? {
    guard letters.take(word), let place = automaton.readings(of: letters.codes)
    else { return nil }
    return LexiconReading(at: place, in: table)
  }

  /// Adds the lemma of the word that was looked for last to some bytes.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - reading: One of its readings.
  ///   - bytes: Receives the lemma.
  func appendLemma(of word: Span<UInt8>, as reading: LexiconReading, to bytes: inout [UInt8]) {
    let kept = letters.count - reading.removed
    for place in 0..<(kept == 0 ? 0 : letters.ends[kept - 1]) { bytes.append(word[place]) }
    for place in reading.added { LexiconLetters.append(table[place], to: &bytes) }
    if reading.addsT { bytes.append(UInt8(ascii: "t")) }
  }

  /// How many letters a word may have that is looked for; no Danish word has more.
  private static let longest = 60
}

import StafetAnalysis
import StafetText

/// What the picture of compared words leaves out.
///
/// These are limits of the picture and its table alone: the analysis keeps every word, and what is a
/// finding does not depend on them.
enum KeynessLimit {
  /// The smallest size of G² that is shown.
  ///
  /// If both relays used a word alike, G² would be about 1 on average, so a smaller one says nothing.
  static let smallestScore = 1

  /// The most words shown to either side.
  static let wordsOfEitherSide = 12
}

extension ReportBuilder {
  /// Whether both relays hold words, so that the use of words can be compared at all.
  func bothHaveWords(in reading: CrossReading) -> Bool {
    [reading.first, reading.second].allSatisfy { side in
      analysis.relays.contains { $0.relay.id == side.id && $0.words.tokenCount > 0 }
    }
  }

  /// The words of one side that the picture shows, and those that tie for its last places.
  private struct KeynessSide {
    var shown: [WordComparison]

    /// Words that are not shown and differ equally, as far as the analysis lists them.
    var tied: [WordComparison] = []

    /// How many more there are that it does not list.
    var unlisted = 0

    /// Whether the picture ends before them and not among them.
    var endsBefore = false

    init(_ words: [WordComparison], beyond: Int) {
      let telling = words.filter { $0.score.magnitude >= Double(KeynessLimit.smallestScore) }
      let limit = min(KeynessLimit.wordsOfEitherSide, telling.count)
      shown = Array(telling.prefix(limit))
      guard let last = shown.last?.score else { return }
      let tied = telling[limit...].prefix { $0.score == last }
      let unlisted = words.last?.score == last ? beyond : 0
      if tied.isEmpty, unlisted == 0 { return }
      let end = TiedEnd.count(
        limit: limit, before: { shown.firstIndex { $0.score == last } ?? 0 })
      self.tied = Array(shown[end...]) + tied
      self.unlisted = unlisted
      endsBefore = end < limit
      shown = Array(shown[..<end])
    }
  }

  /// The words that the picture of compared words shows, from the most overused by the first relay on.
  func keynessWords(in reading: CrossReading) -> [WordComparison] {
    KeynessSide(reading.overusedWords, beyond: reading.overusedTies).shown
      + KeynessSide(reading.underusedWords, beyond: reading.underusedTies).shown.reversed()
  }

  /// Which words that the picture leaves out tie for the last places of a relay; empty where none do.
  func keynessTies(in reading: CrossReading) -> String {
    func sentence(_ words: [WordComparison], beyond: Int, in relay: RelayReference) -> String {
      let side = KeynessSide(words, beyond: beyond)
      return wording.keynessTies(
        side.tied.map { $0.form }, unlisted: side.unlisted, areNext: side.endsBefore, in: relay)
    }
    return notes([
      sentence(reading.overusedWords, beyond: reading.overusedTies, in: reading.first),
      sentence(reading.underusedWords, beyond: reading.underusedTies, in: reading.second),
    ])
  }

  /// The words whose use differs most, or `nil` where no word differs enough to be shown.
  func keyness(in reading: CrossReading) -> Figure? {
    let rows = keynessWords(in: reading)
    let over = rows.filter { $0.score > 0 }
    let under = Array(rows.filter { $0.score < 0 }.reversed())
    guard let most = rows.map({ $0.score.magnitude }).max() else { return nil }
    var found: Set<String> = []
    for finding in reading.findings {
      if case .word(let word) = finding.subject { found.insert(word.stem) }
    }
    return Figure(
      id: "keyness",
      title: wording.keynessTitle,
      alternative: wording.keynessAlternative(
        reading, over: over.map { $0.form }, under: under.map { $0.form },
        findings: rows.filter { found.contains($0.stem) }.map { $0.form }),
      picture: .divergingBars(
        rows.map { word in
          Picture.Bar(
            label: word.form,
            value: "\(numbers.count(word.first.occurrences)) : "
              + numbers.count(word.second.occurrences),
            length: word.score / most)
        }, legend: legend(reading)),
      table: comparisons(rows, in: reading, caption: wording.keynessTitle))
  }
}

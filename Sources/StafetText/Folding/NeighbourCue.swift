/// What a word beside a Danish word of several readings says of it.
///
/// | Beside it | then it is |
/// |---|---|
/// | before it an article (but not *den*, *det*, *de*, which are pronouns too), a possessive, a word of quantity, an adjective or a preposition | a noun or an adjective, whichever is commoner |
/// | before it *at*, *der*, *ikke*, a modal verb, or a pronoun that is a subject and has no verb before it; behind it such a pronoun | a verb |
///
/// An adjective in -t says nothing, since it may be an adverb. Words are beside each other where only a space stands
/// between them, no sign. What stands before it decides before what stands behind it. *I* is read as the preposition. Prepositions, *at*, *der*,
/// *ikke*, modal verbs and what stands behind are weak: they do not make a word of a function word.
struct NeighbourCue {
  /// The class that the neighbour speaks for: noun or verb.
  let wordClass: WordClass

  /// Whether it is enough to make a word of content out of a function word.
  let isStrong: Bool

  /// Whether the neighbour is a pronoun that is a subject.
  let isSubject: Bool

  /// What a word says of the word behind it.
  static func before(_ word: Span<UInt8>) -> NeighbourCue? {
    let range = 0..<word.count
    if prepositions.contains(word, in: range) {
      return NeighbourCue(wordClass: .noun, isStrong: false, isSubject: false)
    }
    if articles.contains(word, in: range) {
      return NeighbourCue(wordClass: .noun, isStrong: true, isSubject: false)
    }
    if subjects.contains(word, in: range) {
      return NeighbourCue(wordClass: .verb, isStrong: true, isSubject: true)
    }
    if auxiliaries.contains(word, in: range) {
      return NeighbourCue(wordClass: .verb, isStrong: false, isSubject: false)
    }
    return nil
  }

  /// What a word says of the word before it.
  static func behind(_ word: Span<UInt8>) -> NeighbourCue? {
    guard subjects.contains(word, in: 0..<word.count) else { return nil }
    return NeighbourCue(wordClass: .verb, isStrong: false, isSubject: false)
  }

  private static let articles = TermTable(
    words:
      "en et én ét min mit mine din dit dine sin sit sine hans hendes dens dets vores vor vort vore jeres deres"
      + " denne dette disse hver hvert hvilken hvilket hvilke ingen nogen noget nogle enhver ethvert samme mange"
      + " flere få færre alle al alt begge flest egen eget egne sådan sådant sådanne")

  private static let prepositions = TermTable(
    words:
      "ad af bag blandt efter for foran fra før gennem hos i igennem imellem imod inden indenfor med mellem mod"
      + " om omkring over overfor på per pr til trods uden udenfor under ved vedrørende via ifølge langs"
  )

  private static let auxiliaries = TermTable(
    words: "at der ikke kan kunne skal skulle vil ville må måtte bør burde tør turde gider")

  private static let subjects = TermTable(words: "jeg du han hun vi man")
}

extension TermTable {
  /// Makes a table of words parted by spaces.
  fileprivate init(words: String) {
    self.init(words.partedAtSpaces.sortedByScalars())
  }
}

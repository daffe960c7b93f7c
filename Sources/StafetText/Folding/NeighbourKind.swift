/// What Danish words say of the word beside them, by the kind they are of.
///
/// The words are listed here; ``ReadingChoice`` says what follows from them.
struct NeighbourKind: OptionSet {
  let rawValue: UInt16

  /// Stand before nouns: *med*, *uden*.
  static let preposition = NeighbourKind(rawValue: 1)

  /// Stand before nouns in the singular that have no article of their own: *en*, *hver*, *min*.
  static let singular = NeighbourKind(rawValue: 1 << 1)

  /// Stand before nouns in the plural: *mange*, *to*, *vores*.
  static let plural = NeighbourKind(rawValue: 1 << 2)

  /// Possessives and words of quantity that are no pronouns: what stands behind them is surely a noun.
  static let possessive = NeighbourKind(rawValue: 1 << 3)

  /// *den*, *det*, *de*: articles and pronouns.
  static let definite = NeighbourKind(rawValue: 1 << 4)

  /// Pronouns that are subjects: *vi*, *man*.
  static let subject = NeighbourKind(rawValue: 1 << 5)

  /// Verbs that an infinitive stands behind: *kan*, *skal*.
  static let modal = NeighbourKind(rawValue: 1 << 6)

  /// *at*.
  static let infinitive = NeighbourKind(rawValue: 1 << 7)

  /// *der* and adverbs that stand before a verb more often than before a noun: *ikke*, *altid*.
  static let adverb = NeighbourKind(rawValue: 1 << 8)

  /// *har*, *blev*: what ends in -t behind them is a participle.
  static let auxiliary = NeighbourKind(rawValue: 1 << 9)

  /// *er*, *blev*: who somebody is stands behind them.
  static let copula = NeighbourKind(rawValue: 1 << 10)

  /// *hvad*, *hvordan*: the verb stands behind them.
  static let question = NeighbourKind(rawValue: 1 << 11)

  /// Stand behind verbs: articles, objects and particles.
  static let afterVerb = NeighbourKind(rawValue: 1 << 12)

  /// Begin the clause that is known: *ved hvorfor*.
  static let clause = NeighbourKind(rawValue: 1 << 13)

  /// *som*, *der*: relative pronouns.
  static let relative = NeighbourKind(rawValue: 1 << 14)

  /// *de*: no noun in the singular stands behind it.
  static let they = NeighbourKind(rawValue: 1 << 15)

  /// What a word is.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: The kinds that it is of; none for the most words.
  static func of(_ word: Span<UInt8>) -> NeighbourKind {
    table.index(of: word, in: 0..<word.count).map { kinds[$0] } ?? []
  }

  private static let lists: [(kind: NeighbourKind, words: String)] = [
    (
      .preposition,
      "ad af bag blandt efter for foran fra før gennem hos i igennem imellem imod inden indenfor med mellem mod om"
        + " omkring over overfor på per pr til trods uden udenfor under ved vedrørende via ifølge langs"
    ),
    (
      .singular,
      "en et én ét min mit din dit sin sit denne dette hver hvert hvilken hvilket enhver ethvert al alt intet eget"
        + " egen sådan sådant"
    ),
    (
      .plural,
      "mine dine sine disse hvilke nogle samme mange flest flere få færre alle begge egne sådanne to tre fire fem"
        + " seks syv otte ni ti ingen nogen"
    ),
    (
      .possessive,
      "min mit mine din dit dine sin sit sine hans hendes dens dets vores vor vort vore jeres deres noget"
    ),
    (.definite, "den det de"),
    (.subject, "jeg du han hun vi man"),
    (.modal, "kan kunne skal skulle vil ville må måtte bør burde tør turde gider"),
    (.infinitive, "at"),
    (.adverb, "der ikke altid aldrig ofte stadig også kun bare"),
    (.auxiliary, "har havde have haft bliver blev blive blevet"),
    (.copula, "er var været være bliver blev blive blevet"),
    (.question, "hvem hvad hvordan hvorfor hvornår"),
    (
      .afterVerb,
      "en et den det de min mit mine din dit dine sin sit sine vores jeres deres hans hendes ingen noget nogle mig dig"
        + " sig os jer dem ham hende ikke op ned ud ind altid aldrig stadig jo også meget"
    ),
    (.clause, "hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke godt ikke mere"),
    (.relative, "der som"),
    (.they, "de"),
  ]

  private static let kindOfWord: [String: NeighbourKind] = {
    var kinds: [String: NeighbourKind] = [:]
    for list in lists {
      for word in list.words.partedAtSpaces { kinds[word, default: []].formUnion(list.kind) }
    }
    return kinds
  }()

  private static let table = TermTable(kindOfWord.keys.sortedByScalars())
  private static let kinds = kindOfWord.keys.sortedByScalars().map { kindOfWord[$0] ?? [] }
}

/// Tells the language of texts by their words: Danish, Norwegian, Swedish, English or German.
///
/// Texts are taken in one after the other, since the questions of a relay are short and tell little each by
/// itself.
///
/// ```swift
/// var identifier = LanguageIdentifier()
/// for contribution in relay.contributions { identifier.read(contribution.text) }
/// let rules = TermRules.rules(for: identifier.language ?? "da")
/// ```
///
/// <doc:LanguageOfTexts> says how it is told, and how often that is right.
public struct LanguageIdentifier: Sendable {
  /// How many words must have been read before anything is told.
  public static let fewestWords = 10

  /// How many words have been read.
  public private(set) var wordCount = 0

  /// What a word tells.
  private struct Vote {
    /// For each language what the word adds to its points.
    var points: [Int]

    /// For each language 1 if the word is on its list of function words, else 0.
    var listed: [Int]
  }

  private static let languages = WrittenLanguage.allCases

  private var points = languages.map { _ in 0 }

  /// For each two languages the points that words gave to the first and not to the second, the second ones beside each other.
  private var ownPoints = [Int](repeating: 0, count: languages.count * languages.count)

  private var listed = languages.map { _ in 0 }
  private var votes: [String: Vote] = [:]

  /// Makes an identifier that has read nothing.
  public init() {}

  /// Tells the language of one text.
  ///
  /// - Parameter text: The text.
  /// - Returns: What ``language`` says of it.
  /// - Complexity: O(*n*) in the length of the text.
  public static func language(of text: String) -> String? {
    var identifier = LanguageIdentifier()
    identifier.read(text)
    return identifier.language
  }

  /// Takes in a text.
  ///
  /// - Parameter text: The text; words only count, not numbers or addresses.
  /// - Complexity: O(*n*) expected in the length of the text.
  public mutating func read(_ text: String) {
    Tokenizer().forEachToken(in: text) { token in
      guard token.kind == .word || token.kind == .abbreviation else { return }
      wordCount += 1
      let vote = vote(of: token.term)
      for place in points.indices {
        listed[place] += vote.listed[place]
        let own = vote.points[place]
        if own == 0 { continue }
        points[place] += own
        for other in points.indices where vote.points[other] == 0 {
          ownPoints[place * points.count + other] += own
        }
      }
    }
  }

  /// The language: `da`, `no`, `sv`, `en` or `de`; `nil` where it cannot be told.
  ///
  /// Bokmål and Nynorsk are both `no`. It cannot be told before ``fewestWords`` words have been read, where two
  /// languages are too close to each other, where much is in another language, and where fewer than a quarter of the words
  /// are function words of the language, as in another language than these.
  public var language: String? {
    guard wordCount >= Self.fewestWords else { return nil }
    var best = 0
    for place in points.indices where points[place] > points[best] { best = place }
    let second = points.indices.filter { $0 != best }.map { points[$0] }.max() ?? 0
    let lead = points[best] - second
    guard lead >= Self.leastLead, lead * Self.wordsPerLead >= wordCount,
      listed[best] * Self.wordsPerListed >= wordCount
    else { return nil }
    // The languages of Scandinavia share too many words for this.
    let isMixed = points.indices.contains { other in
      guard other != best, !(Self.isScandinavian(best) && Self.isScandinavian(other)) else {
        return false
      }
      let foreign = ownPoints[other * points.count + best]
      return foreign >= Self.leastForeign
        && foreign * Self.ownPerForeign > ownPoints[best * points.count + other]
    }
    return isMixed ? nil : Self.languages[best].tag
  }

  /// Whether a tag is that of German, in which every noun has a capital.
  package static func isGerman(_ tag: String) -> Bool { WrittenLanguage(tag) == .german }

  // What a function word and a sign count, and what it takes to tell, were found on sentences of known
  // language; the article has the figures.
  private static let listedPoints = 2
  private static let signPoints = 1
  private static let leastLead = 3
  private static let wordsPerLead = 30
  private static let wordsPerListed = 4

  /// How many times as much must speak for a language and not for another as for the other and not for it.
  private static let ownPerForeign = 3

  /// How many points of another language are more than names and chance.
  private static let leastForeign = 9

  private static func isScandinavian(_ place: Int) -> Bool {
    switch languages[place] {
    case .danish, .norwegian, .swedish: true
    case .english, .german: false
    }
  }

  private mutating func vote(of word: String) -> Vote {
    if let known = votes[word] { return known }
    let listed = Self.languages.map { $0.stopWords.holds(word) ? 1 : 0 }
    var points = listed.map { $0 * Self.listedPoints }
    if !listed.contains(1) {
      let letters = Array(word.utf8)
      for sign in LanguageSign.all where sign.isIn(letters) {
        for place in sign.places { points[place] += Self.signPoints }
      }
    }
    let vote = Vote(points: points, listed: listed)
    // A text of another kind than running text must not fill the memory.
    if votes.count < 50_000 { votes[word] = vote }
    return vote
  }
}

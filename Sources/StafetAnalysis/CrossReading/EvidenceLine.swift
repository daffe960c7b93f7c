public import StafetModel
import StafetText

/// A place where a contribution uses a word, with the text around it: a line of a concordance.
///
/// ``left``, ``hit`` and ``right`` are what was written, except that each run of white space is one space.
/// The line never goes beyond the sentence.
public struct EvidenceLine: Hashable, Sendable {
  /// The relay that the contribution belongs to.
  public let relay: Relay.ID

  /// The contribution.
  public let contribution: Contribution.ID

  /// What stands before the word; empty where the sentence begins with it.
  public let left: String

  /// The word as it is written.
  public let hit: String

  /// What stands after the word.
  public let right: String

  /// Whether the sentence begins before ``left``.
  public let isCutBefore: Bool

  /// Whether the sentence goes on after ``right``.
  public let isCutAfter: Bool

  /// Makes an evidence line of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - relay: The relay that the contribution belongs to.
  ///   - contribution: The contribution.
  ///   - left: What stands before the word; empty where the sentence begins with it.
  ///   - hit: The word as it is written.
  ///   - right: What stands after the word.
  ///   - isCutBefore: Whether the sentence begins before `left`.
  ///   - isCutAfter: Whether the sentence goes on after `right`.
  public init(
    relay: Relay.ID, contribution: Contribution.ID, left: String, hit: String, right: String,
    isCutBefore: Bool = false, isCutAfter: Bool = false
  ) {
    self.relay = relay
    self.contribution = contribution
    self.left = left
    self.hit = hit
    self.right = right
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
  }
}

/// Finds the places that are shown as evidence.
struct EvidenceReader {
  /// How many lines are shown for each finding.
  static let lineCount = 2

  /// How many words are shown before and after the word.
  static let contextLength = 12

  private let rules: TermRules
  private let splitter: SentenceSplitter

  /// Reads what words are counted as at their places: a form may be one word here and another there.
  private var reading: TextReading

  /// The contributions that have been read, by their number in the study: many of them are evidence of
  /// several findings.
  private var documents: [Int: ConcordanceDocument] = [:]

  /// The same with what words are counted as in place of their forms.
  private var counted: [Int: ConcordanceDocument] = [:]

  /// Makes a reader of texts in a language.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - language: The language of the contributions as a BCP 47 tag.
  init(rules: TermRules, language: String) {
    self.rules = rules
    reading = TextReading(rules: rules)
    self.splitter = SentenceSplitter(language: language)
  }

  /// The first place in each of the first contributions that hold a word, the same words shown once.
  ///
  /// - Parameters:
  ///   - stem: What the word is counted as.
  ///   - holders: The contributions that hold it, in the order of the source.
  ///   - relay: The relay that they belong to.
  /// - Returns: At most ``lineCount`` lines, each of another contribution.
  /// - Complexity: O(*n*) in the length of the holders up to the last one shown.
  mutating func lines(countedAs stem: String, of holders: [Int], in relay: RelayBasis)
    -> [EvidenceLine]
  {
    lines(of: holders, in: relay, countingWords: true) { $0 == stem }
  }

  /// The first place in each of the first contributions that hold a word, the same words shown once.
  ///
  /// - Parameters:
  ///   - holders: The contributions that hold it, in the order of the source.
  ///   - relay: The relay that they belong to.
  ///   - isMeant: Whether a token is the word: told by the token's own term.
  /// - Returns: At most ``lineCount`` lines, each of another contribution.
  /// - Complexity: O(*n*) in the length of the holders up to the last one shown.
  mutating func lines(
    of holders: [Int], in relay: RelayBasis,
    where isMeant: (_ word: String) -> Bool
  ) -> [EvidenceLine] {
    lines(of: holders, in: relay, countingWords: false, where: isMeant)
  }

  private mutating func lines(
    of holders: [Int], in relay: RelayBasis, countingWords isCounting: Bool,
    where isMeant: (_ word: String) -> Bool
  ) -> [EvidenceLine] {
    var lines: [EvidenceLine] = []
    for holder in holders {
      if lines.count == Self.lineCount { break }
      let contribution = relay.relay.contributions[holder]
      let number = relay.firstText + holder
      let document =
        isCounting
        ? countedDocument(of: contribution, numbered: number)
        : document(of: contribution, numbered: number)
      let found = Concordance(
        in: [document], context: .tokens(Self.contextLength), where: isMeant)
      guard let first = found.lines.first else { continue }
      let line = EvidenceLine(
        showing: first, of: contribution.id, in: relay.relay.id,
        unlessWhole: document.unshown(beside: first))
      if !lines.contains(where: { $0.hasSameWords(as: line) }) { lines.append(line) }
    }
    return lines
  }
}

extension EvidenceReader {
  /// A contribution to look up in what words are counted as; what is not counted has no term.
  private mutating func countedDocument(
    of contribution: Contribution, numbered number: Int
  ) -> ConcordanceDocument {
    if let document = counted[number] { return document }
    let (_, sentences) = splitter.wordsAndSentences(of: contribution.text, by: rules.tokenizer)
    let tokens = reading.read(contribution.text).map { word in
      Token(range: word.token.range, term: word.term ?? "", kind: word.token.kind)
    }
    let document = ConcordanceDocument(
      id: contribution.id.text, text: contribution.text, tokens: tokens, sentences: sentences)
    counted[number] = document
    return document
  }

  /// A contribution to look words up in.
  private mutating func document(
    of contribution: Contribution, numbered number: Int
  ) -> ConcordanceDocument {
    if let document = documents[number] { return document }
    let (tokens, sentences) = splitter.wordsAndSentences(
      of: contribution.text, by: rules.tokenizer)
    let document = ConcordanceDocument(
      id: contribution.id.text, text: contribution.text, tokens: tokens, sentences: sentences)
    documents[number] = document
    return document
  }
}

extension ConcordanceDocument {
  /// Whether the sentence of a line has words before and after what the line shows.
  fileprivate func unshown(beside line: ConcordanceLine) -> (before: Bool, after: Bool) {
    let sentence = stretch(around: line.range.lowerBound)
    let start = line.range.lowerBound - line.left.utf8.count
    let end = line.range.upperBound + line.right.utf8.count
    return (
      tokens.contains { sentence.contains($0.range.lowerBound) && $0.range.upperBound <= start },
      tokens.contains { sentence.contains($0.range.lowerBound) && $0.range.lowerBound >= end }
    )
  }
}

extension EvidenceLine {
  /// Whether two lines show the same.
  fileprivate func hasSameWords(as other: EvidenceLine) -> Bool {
    left == other.left && hit == other.hit && right == other.right
  }

  /// Takes over a line of a concordance.
  fileprivate init(
    showing line: ConcordanceLine, of contribution: Contribution.ID, in relay: Relay.ID,
    unlessWhole cut: (before: Bool, after: Bool)
  ) {
    let display = line.display
    self.init(
      relay: relay, contribution: contribution, left: display.left, hit: display.hit,
      right: display.right, isCutBefore: cut.before, isCutAfter: cut.after)
  }
}

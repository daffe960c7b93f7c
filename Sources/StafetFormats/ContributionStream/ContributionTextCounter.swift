package import StafetModel
import StafetSyntax
package import StafetText

/// Counts the words of each contribution in JSON Lines, block by block, without keeping the texts.
///
/// Needed on every line are `id`, `text` and, where only some kinds are counted, `kind`. Other keys are not
/// looked at, but every line must be JSON.
package struct ContributionTextCounter: TextLineCounter, ~Copyable {
  private var words: DocumentCounter

  /// The identifiers of the contributions, in the order in which they were counted.
  package private(set) var identifiers: [Contribution.ID] = []

  /// Where each contribution stands.
  private var places: [BlockLog.Line] = []

  private let kind: Contribution.Kind?
  private let file: String?
  var text = TextBuffer()
  var log = BlockLog()

  /// Starts with no contributions.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - file: The name of the file, for problems.
  package init(rules: TermRules, kind: Contribution.Kind?, file: String?) {
    words = DocumentCounter(rules: rules)
    self.kind = kind
    self.file = file
  }

  package mutating func count(_ block: inout ContributionBlock) { countLines(of: &block) }

  package mutating func merge(_ other: borrowing ContributionTextCounter) {
    words.merge(other.words)
    identifiers += other.identifiers
    places += other.places
    log.merge(other.log)
  }

  /// Gives the counts when all blocks have been counted and joined.
  ///
  /// - Returns: The words of each contribution, in the order of ``identifiers``.
  /// - Throws: `ReadingError` with the problems in the lines, if there are any; an identifier that comes
  ///   twice is one.
  package consuming func finish() throws(ReadingError) -> DocumentCounter {
    noteRepeatedIdentifiers()
    if let error = log.error() { throw error }
    return words
  }

  @inline(__always)
  mutating func add(_ scanner: ContributionScanner, at place: BlockLog.Line) -> Bool {
    if let kind {
      guard let found = unsafe Contribution.Kind(plainWord: scanner.kind) else { return false }
      if found != kind { return ContributionScanner.isUTF8(text) }
    }
    guard unsafe !scanner.id.isEmpty else { return false }
    if !words.findOrdinary(text) {
      guard ContributionScanner.isUTF8(text) else { return false }
      words.findWithCare(text)
    }
    words.countFound()
    unsafe identifiers.append(Contribution.ID(String(decoding: scanner.id, as: UTF8.self)))
    places.append(place)
    return true
  }

  mutating func addIrregular(_ line: [UInt8], at place: BlockLog.Line) {
    do throws(ReadingError) {
      let decoded = try TextEncoding.unicode.utf8(from: line, file: file)
      let found = try StreamedContribution(
        line: decoded, kind: kind, wanted: .identifier, file: file)
      guard let found, found.isCounted, let id = found.id else { return }
      words.add(CollectionOfOne(found.text))
      identifiers.append(Contribution.ID(id))
      places.append(place)
    } catch {
      log.note(error.problems, on: place, of: line)
    }
  }

  /// Notes identifiers that come again, each with the line on which it came first.
  private mutating func noteRepeatedIdentifiers() {
    let order = identifiers.indices.sorted {
      (identifiers[$0], places[$0].block, places[$0].line)
        < (identifiers[$1], places[$1].block, places[$1].line)
    }
    let linesBefore = log.linesBefore
    var first = order.first
    for index in order.dropFirst() {
      guard let known = first, identifiers[known] == identifiers[index] else {
        first = index
        continue
      }
      let line = linesBefore[places[known].block] + places[known].line + 1
      let reason = RecordProblem.duplicateIdentifier(
        identifiers[index].text, line: line, file: nil)
      log.note([ReadingProblem(.record(reason), at: .file, file: file)], on: places[index])
    }
  }
}

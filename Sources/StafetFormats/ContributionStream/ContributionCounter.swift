package import StafetModel
import StafetSyntax
package import StafetText

/// Counts the words of contributions in JSON Lines, block by block, without keeping the contributions.
///
/// Needed on every line are `text` and, where only some kinds are counted, `kind`. Lines without a
/// `relay` belong together. Other keys are not looked at, but every line must be JSON.
package struct ContributionCounter: TextLineCounter, ~Copyable {
  /// How many relays a file may have; each costs memory for every term.
  package static let relayLimit = 200

  /// What was counted in all blocks so far.
  package private(set) var terms: TermCounter

  private let kind: Contribution.Kind?
  private let file: String?
  var text = TextBuffer()
  private var relays: [(label: [UInt8], group: Int)] = []
  private var hasTooManyRelays = false
  var log = BlockLog()

  /// Starts with no contributions.
  ///
  /// - Parameters:
  ///   - rules: What is counted as a term.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - file: The name of the file, for problems.
  package init(rules: TermRules, kind: Contribution.Kind?, file: String?) {
    self.terms = TermCounter(rules: rules)
    self.kind = kind
    self.file = file
  }

  package mutating func count(_ block: inout ContributionBlock) { countLines(of: &block) }

  package mutating func merge(_ other: borrowing ContributionCounter) {
    terms.merge(other.terms)
    log.merge(other.log)
    hasTooManyRelays = hasTooManyRelays || other.hasTooManyRelays
  }

  /// Gives the counts when all blocks have been counted and joined.
  ///
  /// - Returns: The counts, a group for every relay, called as it is in the file.
  /// - Throws: `ReadingError` with the problems in the lines, if there are any.
  package consuming func finish() throws(ReadingError) -> TermCounter {
    if let error = problems() { throw error }
    return terms
  }

  /// What is wrong with the blocks counted so far, or `nil`.
  ///
  /// All blocks before the last must have been counted.
  package func problems() -> ReadingError? {
    if let error = log.error() { return error }
    guard hasTooManyRelays || terms.groupCount > Self.relayLimit else { return nil }
    return ReadingError(
      problems: [
        ReadingProblem(.record(.tooManyRelays(limit: Self.relayLimit)), at: .file, file: file)
      ])
  }

  /// Forgets the lines of a file that was read to its end, so that those of the next are told from its own
  /// first line.
  package mutating func beginFile() {
    log = BlockLog()
  }

  /// Adds a count that was written before; see ``TermCountLines``.
  package mutating func add(_ lines: [UInt8], file: String?) throws(ReadingError) {
    try TermCountLines.add(lines, file: file, to: &terms, kind: kind)
  }

  @inline(__always)
  mutating func add(_ scanner: ContributionScanner, at place: BlockLog.Line) -> Bool {
    if let kind {
      guard let found = unsafe Contribution.Kind(plainWord: scanner.kind) else { return false }
      if found != kind { return ContributionScanner.isUTF8(text) }
    }
    guard let group = unsafe group(of: scanner.relay) else { return false }
    if !terms.findOrdinary(text) {
      guard ContributionScanner.isUTF8(text) else { return false }
      terms.findWithCare(text)
    }
    terms.countFound(to: group)
    return true
  }

  /// The number of a relay that has been met before.
  @inline(__always)
  private func group(of label: UnsafeBufferPointer<UInt8>) -> Int? {
    for relay in relays where unsafe relay.label.elementsEqual(label) { return relay.group }
    return nil
  }

  mutating func addIrregular(_ line: [UInt8], at place: BlockLog.Line) {
    do throws(ReadingError) {
      let decoded = try TextEncoding.unicode.utf8(from: line, file: file)
      guard let found = try StreamedContribution(line: decoded, kind: kind, file: file) else {
        return
      }
      guard found.isCounted else { return }
      guard let group = group(named: found.relay) else { return }
      terms.add(found.text, to: group)
    } catch {
      log.note(error.problems, on: place, of: line)
    }
  }

  /// The number of a relay, which is remembered for the scanner, or `nil` if there are too many.
  private mutating func group(named relay: String) -> Int? {
    let label = Array(relay.utf8)
    let name = label[...]
    if let known = relays.first(where: { $0.label == label }) { return known.group }
    if relays.count == Self.relayLimit {
      hasTooManyRelays = true
      return nil
    }
    let group = terms.group(named: name.span)
    relays.append((label, group))
    return group
  }
}

package import StafetAnalysis
package import StafetModel
import StafetSyntax
import StafetText

/// Notes who wrote to whom in JSON Lines, block by block, without keeping the contributions.
///
/// Needed on every line are `text` and, where only some kinds are counted, `kind`. Of `author`, `recipient`, `relay`
/// and `group` what is there is taken; other keys are not looked at, but every line must be JSON.
package struct ContributionTieCounter: LineCounter, ~Copyable {
  private let kind: Contribution.Kind?
  private let file: String?
  private var relays: [RelayTieTally] = []
  /// The relays by what stands in lines, each where it is among ``relays``.
  private var labels: [(bytes: [UInt8], relay: Int)] = []
  private var hasTooManyRelays = false
  var log = BlockLog()

  /// Starts with no contributions.
  ///
  /// - Parameters:
  ///   - kind: The kind of contributions that is counted, or `nil` for all. Groups are taken from all.
  ///   - file: The name of the file, for problems.
  package init(kind: Contribution.Kind?, file: String?) {
    self.kind = kind
    self.file = file
  }

  package mutating func count(_ block: inout ContributionBlock) { countLines(of: &block) }

  package mutating func merge(_ other: borrowing ContributionTieCounter) {
    for tally in other.relays {
      guard let relay = relay(named: tally.ties.name) else { continue }
      relays[relay].merge(tally)
    }
    log.merge(other.log)
    hasTooManyRelays = hasTooManyRelays || other.hasTooManyRelays
  }

  /// Gives what was noted when all blocks have been counted and joined.
  ///
  /// - Returns: The relays, in an order without meaning.
  /// - Throws: `ReadingError` with the problems in the lines, if there are any; somebody who has two groups is
  ///   one.
  package consuming func finish() throws(ReadingError) -> [RelayTies] {
    noteOtherGroups()
    if let error = log.error() { throw error }
    if hasTooManyRelays {
      throw ReadingError(
        problems: [
          ReadingProblem(
            .record(.tooManyRelays(limit: ContributionCounter.relayLimit)), at: .file, file: file)
        ])
    }
    return relays.map { $0.ties }
  }

  @inline(__always)
  mutating func read(
    with scanner: inout ContributionScanner, _ line: UnsafePointer<UInt8>, limit: Int
  ) -> UnsafePointer<UInt8>? {
    unsafe scanner.readPeople(line)
  }

  @inline(__always)
  mutating func add(_ scanner: ContributionScanner, at place: BlockLog.Line) -> Bool {
    var isCounted = true
    if let kind {
      guard let found = unsafe Contribution.Kind(plainWord: scanner.kind) else { return false }
      isCounted = found == kind
    }
    guard let relay = unsafe relay(of: scanner.relay) else { return false }
    return unsafe relays[relay].add(
      scanner.author.span, scanner.recipient.span, group: scanner.group.span,
      isCounted: isCounted, at: place)
  }

  mutating func addIrregular(_ line: [UInt8], at place: BlockLog.Line) {
    do throws(ReadingError) {
      let decoded = try TextEncoding.unicode.utf8(from: line, file: file)
      let found = try StreamedContribution(line: decoded, kind: kind, wanted: .people, file: file)
      guard let found, let relay = relay(named: found.relay) else { return }
      relays[relay].add(found, at: place)
    } catch {
      log.note(error.problems, on: place, of: line)
    }
  }

  /// The place of a relay that has been met before.
  @inline(__always)
  private func relay(of label: UnsafeBufferPointer<UInt8>) -> Int? {
    for known in labels where unsafe known.bytes.elementsEqual(label) { return known.relay }
    return nil
  }

  /// The place of a relay, which is remembered for the scanner, or `nil` if there are too many.
  private mutating func relay(named name: String) -> Int? {
    if let known = relays.firstIndex(where: { $0.ties.name == name }) {
      let label = Array(name.utf8)
      if !labels.contains(where: { $0.bytes == label }) { labels.append((label, known)) }
      return known
    }
    if relays.count == ContributionCounter.relayLimit {
      hasTooManyRelays = true
      return nil
    }
    labels.append((Array(name.utf8), relays.count))
    relays.append(RelayTieTally(name: name))
    return relays.count - 1
  }

  /// Notes everybody who has two groups, on the first line that names another one than before.
  private mutating func noteOtherGroups() {
    let found = relays.flatMap { tally in tally.otherGroups }
      .sorted { ($0.place, $0.earlier, $0.author) < ($1.place, $1.earlier, $1.author) }
    let linesBefore = log.linesBefore
    for other in found {
      let earlier = other.earlier
      let reason = RecordProblem.otherGroup(
        author: other.author, group: other.group, earlier: other.earlierGroup,
        line: linesBefore[earlier.block] + earlier.line + 1, file: nil)
      log.note(
        [ReadingProblem(.record(reason), at: .file, file: file)],
        on: BlockLog.Line(block: other.place.block, line: other.place.line))
    }
  }
}

import StafetAnalysis
import StafetModel
import StafetText

/// What is known of one relay while its contributions are counted in any order.
struct RelayTieTally: Sendable {
  /// A line of a file, by its block and its number there.
  struct Place: Hashable, Comparable {
    private let number: UInt64

    init(_ line: BlockLog.Line) {
      number = UInt64(line.block) << 32 | UInt64(line.line)
    }

    var block: Int { Int(number >> 32) }
    var line: Int { Int(number & 0xFFFF_FFFF) }

    static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  }

  /// A group that a line names.
  private struct Statement {
    let place: Place
    let group: UInt32
  }

  /// That somebody has another group on one line than on an earlier one.
  struct OtherGroup {
    let author: String
    let group: String
    let place: Place
    let earlierGroup: String
    let earlier: Place
  }

  /// Who wrote to whom.
  ///
  /// The group of each person is that of the first line that names one.
  private(set) var ties: RelayTies

  /// For each person the first line that names a group; of those without a group it means nothing.
  private var places: [Place] = []

  /// The last of the lines that have been taken so far.
  private var latest: Place?

  /// For people with several groups the first line that names another one than the first.
  private var others: [UInt32: Statement] = [:]

  /// The labels of groups as the scanner may meet them: those that need nothing taken off.
  private var labels = NumberedWords()

  /// For each label the number of the group.
  private var groupsOfLabels: [UInt32] = []

  init(name: String) { ties = RelayTies(name: name) }

  /// Adds a contribution that the scanner has found.
  ///
  /// - Parameters:
  ///   - author: The author; empty where none is named.
  ///   - recipient: The addressee, in the same way.
  ///   - group: The group of the author, in the same way.
  ///   - isCounted: Whether the contribution is of the kind that is counted; of others only the group is
  ///     taken.
  ///   - place: The line.
  /// - Returns: `false` where nothing was added, since the group is new and left to the reader.
  @inline(__always)
  mutating func add(
    _ author: Span<UInt8>, _ recipient: Span<UInt8>, group: Span<UInt8>, isCounted: Bool,
    at place: BlockLog.Line
  ) -> Bool {
    var stated: UInt32?
    if !group.isEmpty {
      guard let label = labels.knownNumber(of: group) else { return false }
      stated = groupsOfLabels[label]
    }
    let writer = author.isEmpty ? nil : ties.person(author)
    if let writer, let stated { state(Statement(place: Place(place), group: stated), of: writer) }
    if isCounted { ties.add(from: writer, to: recipient.isEmpty ? nil : ties.person(recipient)) }
    return true
  }

  /// Adds a contribution that the reader has read.
  mutating func add(_ found: StreamedContribution, at place: BlockLog.Line) {
    let writer = found.author.map { person($0.text) }
    if let name = found.group {
      let group = name.withUTF8Span { ties.group($0) }
      let label = name.withUTF8Span { labels.number(of: $0) }
      if label == groupsOfLabels.count { groupsOfLabels.append(group) }
      if let writer { state(Statement(place: Place(place), group: group), of: writer) }
    }
    if found.isCounted {
      ties.add(from: writer, to: found.recipient.map { person($0.text) })
    }
  }

  /// Adds what was counted in other blocks.
  mutating func merge(_ other: RelayTieTally) {
    let (people, groups) = ties.merge(other.ties)
    for (theirs, ours) in people.enumerated() {
      let group = other.ties.groupOfPerson[theirs]
      if group == RelayTies.noGroup { continue }
      state(Statement(place: other.places[theirs], group: groups[Int(group)]), of: ours)
      if let statement = other.others[UInt32(truncatingIfNeeded: theirs)] {
        state(
          Statement(place: statement.place, group: groups[Int(statement.group)]), of: ours)
      }
    }
  }

  /// Who has several groups, in an order without meaning.
  var otherGroups: [OtherGroup] {
    others.map { person, statement in
      func name(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
      return OtherGroup(
        author: name(ties.people[Int(person)]),
        group: name(ties.groups[Int(statement.group)]), place: statement.place,
        earlierGroup: name(ties.groups[Int(ties.groupOfPerson[Int(person)])]),
        earlier: places[Int(person)])
    }
  }

  private mutating func person(_ name: String) -> UInt32 {
    name.withUTF8Span { ties.person($0) }
  }

  /// Takes what a line says of somebody's group.
  ///
  /// Kept are the first line that names one and the first that names another, so that the order in which
  /// lines are taken does not matter.
  @inline(__always)
  private mutating func state(_ statement: Statement, of person: UInt32) {
    let number = Int(person)
    let known = ties.groupOfPerson[number]
    if let latest, statement.place < latest {
      // An earlier line than some that were taken; it may be the first of this person.
    } else {
      latest = statement.place
      // Nearly always so, and then no more memory is looked at.
      if known == statement.group { return }
    }
    while places.count <= number { places.append(statement.place) }
    if known == RelayTies.noGroup {
      ties.set(group: statement.group, of: person)
      places[number] = statement.place
    } else if known != statement.group || statement.place < places[number] {
      reconsider(statement, of: person)
    }
  }

  /// Takes a line that names another group than is known, or an earlier line.
  private mutating func reconsider(_ statement: Statement, of person: UInt32) {
    let number = Int(person)
    let known = Statement(place: places[number], group: ties.groupOfPerson[number])
    let (first, second) = statement.place < known.place ? (statement, known) : (known, statement)
    ties.set(group: first.group, of: person)
    places[number] = first.place
    var candidates = [second]
    if let other = others[person] { candidates.append(other) }
    others[person] =
      candidates.filter { $0.group != first.group }.min { $0.place < $1.place }
  }
}

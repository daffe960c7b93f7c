import StafetText

/// Who wrote to whom in one or more relays, in an order that depends on names only.
///
/// People are in the order of their identifiers, those of one identifier by relay; groups in the order of relays and
/// of their names. Whoever has no contribution to or from somebody else is left out, so that the same
/// contributions give the same numbers, however they were gathered.
package struct NetworkTies: Sendable {
  /// The names of the relays, in order.
  package let relays: [String]

  /// For each person, in the order of identifiers, the number in the relay.
  private let numberInRelay: [UInt32]

  /// The identifiers of the people of each relay, by their numbers there.
  private let names: [NumberedWords]

  /// For each person the number of the relay.
  package let relayOfPerson: [UInt32]

  /// The names of the groups.
  package let groups: [String]

  /// For each group the number of the relay.
  package let relayOfGroup: [UInt32]

  /// For each person the number of the group, or ``RelayTies/noGroup``.
  package let groupOfPerson: [UInt32]

  /// For each contribution its author.
  package let sources: [UInt32]

  /// For each contribution its addressee.
  package let targets: [UInt32]

  /// How many contributions there are, those without an author or an addressee and those to their own
  /// author included.
  package let contributions: Int

  /// Of how many contributions the author or the addressee is not recorded.
  package let incomplete: Int

  /// How many contributions are addressed to their own author.
  package let loops: Int

  /// Brings what was gathered of relays into order.
  ///
  /// - Parameter unordered: The relays, each name once.
  /// - Complexity: O(*n* log *n* + *e*) for *n* people and *e* contributions.
  package init(_ unordered: consuming [RelayTies]) {
    let ties = unordered.sorted { $0.name < $1.name }
    relays = ties.map { $0.name }
    contributions = ties.reduce(0) { $0 + $1.contributions }
    incomplete = ties.reduce(0) { $0 + $1.incomplete }
    loops = ties.reduce(0) { $0 + $1.loops }

    var groups: [String] = []
    var relayOfGroup: [UInt32] = []
    var groupNumbers: [[UInt32]] = []
    for (relay, ties) in ties.enumerated() {
      var numbers = [UInt32](repeating: 0, count: ties.groups.count)
      for group in ties.groups.numbersInOrder() {
        numbers[group] = UInt32(truncatingIfNeeded: groups.count)
        groups.append(String(decoding: ties.groups[group], as: UTF8.self))
        relayOfGroup.append(UInt32(truncatingIfNeeded: relay))
      }
      groupNumbers.append(numbers)
    }
    self.groups = groups
    self.relayOfGroup = relayOfGroup

    // One list of all people who are left, then numbers in the order of names.
    var all = PeopleInOrder()
    for (relay, ties) in ties.enumerated() { all.append(ties, of: relay) }
    all.sort()
    var numberInRelay: [UInt32] = []
    var relayOfPerson: [UInt32] = []
    var groupOfPerson: [UInt32] = []
    numberInRelay.reserveCapacity(all.count)
    relayOfPerson.reserveCapacity(all.count)
    groupOfPerson.reserveCapacity(all.count)
    var numbers = ties.map { [UInt32](repeating: 0, count: $0.people.count) }
    for entry in all.entries {
      let (relay, person) = (Int(entry.relay), Int(entry.person))
      numbers[relay][person] = UInt32(truncatingIfNeeded: numberInRelay.count)
      numberInRelay.append(entry.person)
      relayOfPerson.append(UInt32(truncatingIfNeeded: relay))
      let group = ties[relay].groupOfPerson[person]
      groupOfPerson.append(
        group == RelayTies.noGroup ? group : groupNumbers[relay][Int(group)])
    }
    self.numberInRelay = numberInRelay
    names = ties.map { $0.people }
    self.relayOfPerson = relayOfPerson
    self.groupOfPerson = groupOfPerson

    var sources: [UInt32] = []
    var targets: [UInt32] = []
    let count = ties.reduce(0) { $0 + $1.sources.count }
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
    for (relay, ties) in ties.enumerated() {
      let numbers = numbers[relay]
      for source in ties.sources { sources.append(numbers[Int(source)]) }
      for target in ties.targets { targets.append(numbers[Int(target)]) }
    }
    self.sources = sources
    self.targets = targets
  }

  /// How many people there are.
  package var peopleCount: Int { relayOfPerson.count }

  /// The identifier of a person.
  package func identifier(of person: Int) -> String {
    String(
      decoding: names[Int(relayOfPerson[person])][Int(numberInRelay[person])], as: UTF8.self)
  }
}

/// People of several relays, which are put in the order of their names.
private struct PeopleInOrder {
  struct Entry {
    /// The first eight bytes of the name, which decide nearly always.
    let beginning: UInt64
    let relay: UInt32
    let person: UInt32
  }

  private(set) var entries: [Entry] = []
  private var names: [NumberedWords] = []

  var count: Int { entries.count }

  /// Adds those who have a contribution to or from somebody else.
  mutating func append(_ ties: RelayTies, of relay: Int) {
    names.append(ties.people)
    var isTied = [Bool](repeating: false, count: ties.people.count)
    for source in ties.sources { isTied[Int(source)] = true }
    for target in ties.targets { isTied[Int(target)] = true }
    for person in isTied.indices where isTied[person] {
      var beginning: UInt64 = 0
      let name = ties.people[person]
      for byte in name.prefix(8) { beginning = beginning << 8 | UInt64(byte) }
      if name.count < 8 { beginning <<= UInt64(8 * (8 - name.count)) }
      entries.append(
        Entry(
          beginning: beginning, relay: UInt32(truncatingIfNeeded: relay),
          person: UInt32(truncatingIfNeeded: person)))
    }
  }

  mutating func sort() {
    let names = names
    entries.sort { left, right in
      if left.beginning != right.beginning { return left.beginning < right.beginning }
      let one = names[Int(left.relay)][Int(left.person)]
      let other = names[Int(right.relay)][Int(right.person)]
      if one.elementsEqual(other) { return left.relay < right.relay }
      return one.lexicographicallyPrecedes(other)
    }
  }
}

package import StafetText

/// Who wrote to whom in one relay, over integers, as it is gathered from very many contributions.
///
/// People and groups get numbers in the order in which they come. Their names are compared by their composed
/// form, as identifiers are.
package struct RelayTies: Sendable {
  /// Stands for the group of somebody of whom none is known.
  package static let noGroup = UInt32.max

  /// The relay, as it is called in the source.
  package let name: String

  /// The people, each by its composed name.
  package private(set) var people = NumberedWords()

  /// The groups, each by its composed name.
  package private(set) var groups = NumberedWords()

  /// For each person the number of the group, or ``noGroup``.
  package private(set) var groupOfPerson: [UInt32] = []

  /// For each contribution to somebody else the number of its author.
  package private(set) var sources: [UInt32] = []

  /// For each of these the number of its addressee.
  package private(set) var targets: [UInt32] = []

  /// How many contributions there are.
  package var contributions = 0

  /// Of how many contributions the author or the addressee is not recorded.
  package var incomplete = 0

  /// How many contributions are addressed to their own author.
  package var loops = 0

  /// Starts with nobody.
  package init(name: String) {
    self.name = name
  }

  /// The number of a person, who gets one if need be.
  ///
  /// - Parameter name: The name in well-formed UTF-8.
  /// - Returns: The number.
  package mutating func person(_ name: Span<UInt8>) -> UInt32 {
    let number = people.number(composed: name)
    if number == groupOfPerson.count { groupOfPerson.append(Self.noGroup) }
    return UInt32(truncatingIfNeeded: number)
  }

  /// The number of a group, which gets one if need be.
  ///
  /// - Parameter name: The name in well-formed UTF-8.
  /// - Returns: The number.
  package mutating func group(_ name: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: groups.number(composed: name))
  }

  /// Says which group somebody belongs to.
  package mutating func set(group: UInt32, of person: UInt32) {
    groupOfPerson[Int(person)] = group
  }

  /// Adds a contribution, whose author and addressee are known or not.
  package mutating func add(from author: UInt32?, to recipient: UInt32?) {
    contributions += 1
    guard let author, let recipient else {
      incomplete += 1
      return
    }
    if author == recipient {
      loops += 1
      return
    }
    sources.append(author)
    targets.append(recipient)
  }

  /// Adds the contributions of another part of the same relay.
  ///
  /// Of the groups of people, nothing is taken over.
  ///
  /// - Returns: The numbers here of the other part's people and groups.
  package mutating func merge(_ other: RelayTies) -> (people: [UInt32], groups: [UInt32]) {
    contributions += other.contributions
    incomplete += other.incomplete
    loops += other.loops
    let people = (0..<other.people.count).map { number in
      let name = other.people[number]
      return person(name.span)
    }
    let groups = (0..<other.groups.count).map { number in
      let name = other.groups[number]
      return group(name.span)
    }
    sources.reserveCapacity(sources.count + other.sources.count)
    targets.reserveCapacity(targets.count + other.targets.count)
    for source in other.sources { sources.append(people[Int(source)]) }
    for target in other.targets { targets.append(people[Int(target)]) }
    return (people, groups)
  }
}

extension NumberedWords {
  /// The number of a word by its composed form.
  fileprivate mutating func number(composed word: Span<UInt8>) -> Int {
    for index in word.indices where word[index] >= 0xCC {
      // Below U+0300 everything is composed.
      var composed: [UInt8] = []
      CanonicalForm.composed.append(word, in: 0..<word.count, to: &composed)
      let all = composed[...]
      return number(of: all.span)
    }
    return number(of: word)
  }
}

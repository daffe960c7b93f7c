import StafetModel

/// Which groups of a relay a figure by group may tell of, so that none is about individual persons.
///
/// A group of fewer people than ``AnalysisSettings/smallestGroup`` is withheld, and so are the people in no group if
/// they are fewer, together with as many others as ``GroupWithholding`` says. People in no group who neither wrote nor
/// were written to do not count, such as a facilitator.
///
/// Groups that are withheld count as one place. Every figure by group is worked out from these places alone,
/// and no two of them can therefore be subtracted to tell of a withheld group.
package struct ToldGroups: Sendable {
  /// For each group, and last for no group, where its people stand.
  private let stations: [GroupStation]

  private let groups: PositionColumn

  /// For each group, and last for no group, how many people it has.
  package let sizes: [Int]

  /// The positions of the groups that are withheld and have people, in the order of the relay.
  package let withheld: [Int]

  /// The positions of the groups that may be told of and have people, in the order of the relay.
  package let told: [Int]

  /// Whether people in no group are among those who are withheld.
  package let withholdsOutsiders: Bool

  /// Decides which groups may be told of, be it one or none.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have to be told of.
  /// - Complexity: O(*n* + *g* log *g*) expected for *n* people and contributions and *g* groups.
  init(among course: RelayCourse, smallest: Int) {
    let count = course.relay.groups.count
    let sizes = Self.sizes(of: course)
    var withholding = GroupWithholding(sizes: sizes)
    func group(_ person: Int?) -> Int? { person.map { course.people.groups[$0] ?? count } }
    for position in course.relay.contributions.indices {
      switch course.relay.contributions[position].kind {
      case .question:
        let asker = course.authors[position]
        let addressee = course.recipients[position]
        withholding.takeQuestions(
          from: group(asker), to: group(addressee), isToOneself: asker == addressee)
      case .answer: withholding.takeAnswer(by: group(course.writer(of: position)))
      case .statement: break
      }
    }
    self.init(
      sizes: sizes, groups: course.people.groups,
      isWithheld: withholding.withheld(smallest: smallest)
    )
  }

  private init(sizes: [Int], groups: PositionColumn, isWithheld: [Bool]) {
    let count = sizes.count - 1
    let filled = (0..<count).filter { sizes[$0] > 0 }
    self.sizes = sizes
    self.groups = groups
    stations = sizes.indices.map {
      isWithheld[$0] ? .withheld : $0 < count ? .group($0) : .unknown
    }
    withholdsOutsiders = isWithheld[count]
    withheld = filled.filter { isWithheld[$0] }
    told = filled.filter { !isWithheld[$0] }
  }

  /// Whether at least two groups have people, and one may be told of.
  package var areSeveral: Bool { told.count + withheld.count > 1 && !told.isEmpty }

  /// The places of a table by these groups.
  package var places: GroupPlaces {
    GroupPlaces(
      telling: told, of: sizes.count - 1,
      hasWithheld: !withheld.isEmpty || withholdsOutsiders)
  }

  /// Where a person stands.
  package func place(of person: Int?) -> GroupStation {
    guard let person else { return .unknown }
    return stations[groups[person] ?? stations.count - 1]
  }

  /// The same, with further groups withheld.
  func withholding(_ further: [Int]) -> ToldGroups {
    var isWithheld = stations.map { $0 == .withheld }
    for group in further { isWithheld[group] = true }
    return ToldGroups(sizes: sizes, groups: groups, isWithheld: isWithheld)
  }

  /// How many people each group has and, last, how many outside of all of them had to do with the relay.
  private static func sizes(of course: RelayCourse) -> [Int] {
    let count = course.relay.groups.count
    var sizes = Array(repeating: 0, count: count + 1)
    for person in 0..<course.people.rosterCount {
      if let group = course.people.groups[person] { sizes[group] += 1 }
    }
    var outsiders: Set<Int> = []
    for position in course.relay.contributions.indices {
      for person in [course.authors[position], course.recipients[position]] {
        if let person, course.people.groups[person] == nil { outsiders.insert(person) }
      }
    }
    sizes[count] = outsiders.count
    return sizes
  }
}

import StafetModel

/// Which groups of a relay a figure by group may tell of, so that none is about individual persons.
///
/// A group of fewer people than ``AnalysisSettings/smallestGroup`` is withheld, and so are the people in no
/// group if they are fewer. Where one group alone were withheld, or withheld people were still too few, whatever
/// is told of the others and of the whole would tell of them. So the next smallest group is withheld too, until
/// at least two are, with enough people together. What they wrote and received together can still be worked out;
/// where that were nothing, it would be nothing for each of them. So the next smallest group is withheld as well
/// until they asked, answered and received something, and asked each other something, unless nobody in the relay did.
/// Groups of the same size are taken in the order of the relay; people in no group come last, and those of them who
/// neither wrote nor were written to do not count, such as a facilitator.
///
/// Groups that are withheld count as one place. Every figure by group is worked out from these places alone,
/// and no two of them can therefore be subtracted to tell of a withheld group.
struct ToldGroups: Sendable {
  /// For each group, and last for no group, where its people stand.
  private let places: [GroupStation]

  private let groups: PositionColumn

  /// For each group, and last for no group, how many people it has.
  let sizes: [Int]

  /// The positions of the groups that are withheld and have people, in the order of the relay.
  let withheld: [Int]

  /// The positions of the groups that may be told of and have people, in the order of the relay.
  let told: [Int]

  /// Whether people in no group are among those who are withheld.
  let withholdsOutsiders: Bool

  /// Decides which groups may be told of; `nil` where fewer than two groups have people, or none may be told of.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have to be told of.
  /// - Complexity: O(*n* + *g* log *g*) expected for *n* people and contributions and *g* groups.
  init?(of course: RelayCourse, smallest: Int) {
    self.init(among: course, smallest: smallest)
    if told.count + withheld.count < 2 || told.isEmpty { return nil }
  }

  /// Decides which groups may be told of, be it one or none.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have to be told of.
  /// - Complexity: O(*n* + *g* log *g*) expected for *n* people and contributions and *g* groups.
  init(among course: RelayCourse, smallest: Int) {
    let count = course.relay.groups.count
    let sizes = Self.sizes(of: course)
    let filled = sizes.indices.filter { sizes[$0] > 0 }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    var sums = WithheldSums(of: course, bySize: filled)
    var kept = 0
    var people = 0
    while kept < filled.count {
      let isSafe = kept == 0 || (kept > 1 && people >= smallest && sums.areToldOfNobody)
      if isSafe && sizes[filled[kept]] >= smallest { break }
      people += sizes[filled[kept]]
      sums.addNext()
      kept += 1
    }
    var places = sizes.indices.map { $0 < count ? GroupStation.group($0) : .unknown }
    for group in filled.prefix(kept) { places[group] = .withheld }
    let groups = filled.filter { $0 < count }.sorted()
    self.places = places
    self.groups = course.people.groups
    self.sizes = sizes
    withholdsOutsiders = places[count] == .withheld
    withheld = groups.filter { places[$0] == .withheld }
    told = groups.filter { places[$0] == .group($0) }
  }

  /// Where a person stands.
  func place(of person: Int?) -> GroupStation {
    guard let person else { return .unknown }
    return places[groups[person] ?? places.count - 1]
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

/// What the smallest groups, so many of them, wrote and received together.
private struct WithheldSums {
  /// What is summed up of the groups: what they asked, answered, received, and asked among themselves.
  private struct Sums {
    var asked = 0
    var answered = 0
    var received = 0
    var amongThemselves = 0

    mutating func add(_ other: Sums) {
      asked += other.asked
      answered += other.answered
      received += other.received
      amongThemselves += other.amongThemselves
    }
  }

  /// What each group adds when it is the next, in the order of size.
  private let additions: [Sums]
  private let total: Sums
  private var sums = Sums()
  private var count = 0

  /// Counts what the groups did, which are numbered by their place in the relay with no group last.
  init(of course: RelayCourse, bySize filled: [Int]) {
    var additions = Array(repeating: Sums(), count: filled.count)
    var ranks: [Int?] = Array(repeating: nil, count: course.relay.groups.count + 1)
    for (rank, group) in filled.enumerated() { ranks[group] = rank }
    func rank(_ person: Int?) -> Int? {
      person.flatMap { ranks[course.people.groups[$0] ?? course.relay.groups.count] }
    }
    for position in course.relay.contributions.indices {
      switch course.relay.contributions[position].kind {
      case .question:
        let asker = rank(course.authors[position])
        let addressee = rank(course.recipients[position])
        if let asker { additions[asker].asked += 1 }
        if let addressee { additions[addressee].received += 1 }
        guard let asker, let addressee else { continue }
        if course.authors[position] != course.recipients[position] {
          additions[max(asker, addressee)].amongThemselves += 1
        }
      case .answer:
        if let writer = rank(course.writer(of: position)) { additions[writer].answered += 1 }
      case .statement: break
      }
    }
    var total = Sums()
    for addition in additions { total.add(addition) }
    self.additions = additions
    self.total = total
  }

  mutating func addNext() {
    sums.add(additions[count])
    count += 1
  }

  /// Whether no sum is 0 that would say so of each group; that of the whole relay is known anyway.
  var areToldOfNobody: Bool {
    (sums.asked > 0 || total.asked == 0) && (sums.answered > 0 || total.answered == 0)
      && (sums.received > 0 || total.received == 0)
      && (sums.amongThemselves > 0 || total.amongThemselves == 0)
  }
}

import StafetModel

/// What is counted of each group of a relay, before it is decided what may be told.
struct GroupTallies: Sendable {
  /// What is counted of one group.
  struct Tally: Sendable {
    /// How many participants on the roster belong to the group.
    var participants = 0

    /// How many of them wrote at least one contribution.
    var active = 0

    /// How many questions they asked.
    var questions = 0

    /// How many answers they gave.
    var answers = 0

    /// How many questions went to them.
    var received = 0
  }

  /// Which groups may be told of.
  let told: ToldGroups

  /// The groups, in the order of the relay.
  private(set) var groups: [Tally]

  /// Everybody, in a group or in none, and what is known of their contributions.
  private(set) var all = Tally()

  /// How many questions each person received, by number.
  private(set) var received: [Int]

  /// Counts the groups of a relay.
  ///
  /// - Complexity: O(*n* + *g* log *g*) expected for *n* contributions and people and *g* groups.
  init(of course: RelayCourse, smallest: Int) {
    told = ToldGroups(among: course, smallest: smallest)
    groups = Array(repeating: Tally(), count: course.relay.groups.count)
    received = Array(repeating: 0, count: course.people.ids.count)
    var isActive = Array(repeating: false, count: course.people.ids.count)
    for person in 0..<course.people.rosterCount {
      all.participants += 1
      if let group = course.people.groups[person] { groups[group].participants += 1 }
    }
    for (position, contribution) in course.relay.contributions.enumerated() {
      if contribution.kind == .question, let addressee = course.recipients[position] {
        received[addressee] += 1
        all.received += 1
        if let group = course.people.groups[addressee] { groups[group].received += 1 }
      }
      guard let writer = course.writer(of: position) else { continue }
      let group = course.people.groups[writer]
      if !isActive[writer] {
        isActive[writer] = true
        all.active += 1
        if let group { groups[group].active += 1 }
      }
      all.count(contribution.kind)
      if let group { groups[group].count(contribution.kind) }
    }
  }

  /// The groups that may be told of, with their positions.
  var toldGroups: [(position: Int, tally: Tally)] {
    told.told.map { ($0, groups[$0]) }
  }
}

extension GroupTallies.Tally {
  /// How many questions and answers they wrote.
  var contributions: Int { questions + answers }

  fileprivate mutating func count(_ kind: Contribution.Kind) {
    switch kind {
    case .question: questions += 1
    case .answer: answers += 1
    case .statement: break
    }
  }
}

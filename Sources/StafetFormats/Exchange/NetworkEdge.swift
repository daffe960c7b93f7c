import StafetModel

/// The contributions of one kind from one node of a network to another.
struct NetworkEdge: Hashable {
  let source: Int
  let target: Int
  let kind: Contribution.Kind

  /// How many contributions there are.
  let weight: Int

  /// When the first of them was written; `nil` where any of them has no time.
  let first: Instant?
}

/// What is counted of the contributions of a relay, between nodes where people stand.
struct NetworkTally {
  private struct Key: Hashable {
    let source: Int
    let target: Int
    let kind: Contribution.Kind
  }

  /// For each node how many questions were asked there; `nil` where the relay records the author of no question.
  private(set) var asked: [Int]?

  /// For each node how many questions came there; `nil` where the relay records no addressee of a question.
  private(set) var received: [Int]?

  /// For each node how many answers were written there; `nil` where nobody knows who wrote any answer.
  private(set) var answered: [Int]?

  /// The edges, by source, target and kind, questions first.
  let edges: [NetworkEdge]

  /// Counts the contributions of a relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - nodes: The node of each person; `nil` for those who stand nowhere.
  ///   - count: How many nodes there are.
  init(of course: RelayCourse, nodes: [Int?], count: Int) {
    let none = [Int](repeating: 0, count: count)
    var tallies: [Key: (weight: Int, times: [Instant?])] = [:]
    for (position, contribution) in course.relay.contributions.enumerated() {
      let kind = contribution.kind
      if kind == .statement { continue }
      let writer = course.writer(of: position)
      let reader =
        course.recipients[position] ?? course.answered[position].flatMap { course.authors[$0] }
      let source = writer.flatMap { nodes[$0] }
      let target = reader.flatMap { nodes[$0] }
      if kind == .question {
        if writer != nil { Self.count(source, in: &asked, none) }
        if reader != nil { Self.count(target, in: &received, none) }
      } else if writer != nil {
        Self.count(source, in: &answered, none)
      }
      guard let source, let target else { continue }
      let key = Key(source: source, target: target, kind: kind)
      tallies[key, default: (0, [])].weight += 1
      tallies[key, default: (0, [])].times.append(contribution.at)
    }
    edges = tallies.map { key, tally in
      let times = tally.times.compactMap { $0 }
      return NetworkEdge(
        source: key.source, target: key.target, kind: key.kind, weight: tally.weight,
        first: times.count == tally.weight ? times.min() : nil)
    }
    .sorted {
      ($0.source, $0.target, $0.kind == .question ? 0 : 1)
        < ($1.source, $1.target, $1.kind == .question ? 0 : 1)
    }
  }

  private static func count(_ node: Int?, in counts: inout [Int]?, _ none: [Int]) {
    var known = counts ?? none
    counts = nil
    if let node { known[node] += 1 }
    counts = known
  }

  /// The counts of a node as values of attributes.
  func values(of node: Int) -> [NetworkDocument.Value?] {
    [asked, received, answered].map { counts in counts.map { .number($0[node]) } }
  }

  /// The attributes of these values.
  static let attributes = ["asked", "received", "answered"].map {
    NetworkDocument.Attribute(name: $0, form: .number)
  }
}

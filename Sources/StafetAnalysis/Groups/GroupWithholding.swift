/// Which groups are withheld, so that no figure by group is about individual persons: the one statement of the rule.
///
/// A group of too few people is withheld. Where one group alone were withheld, or withheld people were still too few,
/// whatever is told of the others and of the whole would tell of them. So the next smallest group is withheld too,
/// until at least two are, with enough people together. What they wrote and received together can still be worked
/// out; where that were nothing, it would be nothing for each of them. So the next smallest group is withheld as well
/// until they asked, answered and received something, and asked each other something, unless nobody did. Groups of
/// the same size are taken in their order; people in no group are one more group, the last.
///
/// ``ToldGroups`` applies it to a relay in memory, ``ContributionNetworkRelay`` to what was counted line by line.
struct GroupWithholding: Sendable {
  /// What a group adds to what the withheld groups before it did together.
  private struct Deeds {
    var asked = 0
    var answered = 0
    var received = 0
    var amongThemselves = 0

    mutating func add(_ other: Deeds) {
      asked += other.asked
      answered += other.answered
      received += other.received
      amongThemselves += other.amongThemselves
    }

    /// Whether no sum is 0 that would say so of each group; that of everybody is known anyway.
    func tellOfNobody(amongAll total: Deeds) -> Bool {
      (asked > 0 || total.asked == 0) && (answered > 0 || total.answered == 0)
        && (received > 0 || total.received == 0)
        && (amongThemselves > 0 || total.amongThemselves == 0)
    }
  }

  private let sizes: [Int]

  /// The groups that have people, the smallest first.
  private let bySize: [Int]

  /// The place of each group in that order, if it has people.
  private let ranks: [Int?]

  /// What each group adds, in that order.
  private var additions: [Deeds]

  /// Begins with how many people there are.
  ///
  /// - Parameter sizes: How many people each group has, and last how many are in none; one without people is never
  ///   withheld.
  /// - Complexity: O(*g* log *g*) for *g* groups.
  init(sizes: [Int]) {
    let bySize = sizes.indices.filter { sizes[$0] > 0 }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    var ranks: [Int?] = Array(repeating: nil, count: sizes.count)
    for (rank, group) in bySize.enumerated() { ranks[group] = rank }
    self.sizes = sizes
    self.bySize = bySize
    self.ranks = ranks
    additions = Array(repeating: Deeds(), count: bySize.count)
  }

  /// Counts questions, or whatever people wrote to each other.
  ///
  /// - Parameters:
  ///   - asker: The number of the asking group; `nil` where it is not known.
  ///   - addressee: The number of the group that was asked; `nil` where it is not known.
  ///   - count: How many questions there are.
  ///   - isToOneself: Whether people asked themselves.
  mutating func takeQuestions(
    from asker: Int?, to addressee: Int?, count: Int = 1, isToOneself: Bool = false
  ) {
    let from = asker.flatMap { ranks[$0] }
    let to = addressee.flatMap { ranks[$0] }
    if let from { additions[from].asked += count }
    if let to { additions[to].received += count }
    if let from, let to, !isToOneself { additions[max(from, to)].amongThemselves += count }
  }

  /// Counts an answer.
  ///
  /// - Parameter writer: The number of the group that wrote it; `nil` where it is not known.
  mutating func takeAnswer(by writer: Int?) {
    if let rank = writer.flatMap({ ranks[$0] }) { additions[rank].answered += 1 }
  }

  /// Decides which groups are withheld, by what was counted.
  ///
  /// - Parameter smallest: How many people a group must have to be told of.
  /// - Returns: For each group, and last for no group, whether it is withheld.
  /// - Complexity: O(*g*) for *g* groups.
  func withheld(smallest: Int) -> [Bool] {
    var isWithheld = Array(repeating: false, count: sizes.count)
    var total = Deeds()
    for deeds in additions { total.add(deeds) }
    var sums = Deeds()
    var people = 0
    for (rank, group) in bySize.enumerated() {
      let isSafe =
        rank == 0 || (rank > 1 && people >= smallest && sums.tellOfNobody(amongAll: total))
      if isSafe && sizes[group] >= smallest { break }
      isWithheld[group] = true
      people += sizes[group]
      sums.add(additions[rank])
    }
    return isWithheld
  }
}

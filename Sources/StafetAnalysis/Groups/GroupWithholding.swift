/// Which groups a figure by group may tell of, so that none is about individual persons.
///
/// A group of too few people is withheld. Where one group alone were withheld, or withheld people were still too
/// few, what is told of the others and of the whole would tell of them: so the next smallest group is withheld
/// too, until at least two are, with enough people together. Groups of the same size are taken in their
/// order. People in no group count as one more group, the last.
///
/// Withheld groups are joined, and figures are worked out from what is left alone, so that no two of them can be
/// subtracted to tell of a withheld group.
package struct GroupWithholding: Hashable, Sendable {
  /// For each group whether it is withheld.
  package let isWithheld: [Bool]

  /// Whether the people in no group are withheld too.
  package let withholdsOthers: Bool

  /// Decides which groups may be told of.
  ///
  /// - Parameters:
  ///   - sizes: How many people each group has; one without people is never withheld.
  ///   - others: How many people have no group.
  ///   - smallest: How many people a group must have to be told of.
  /// - Complexity: O(*g* log *g*) for *g* groups.
  package init(sizes: [Int], others: Int, smallest: Int) {
    let all = sizes + [others]
    var isWithheld = [Bool](repeating: false, count: all.count)
    var count = 0
    var people = 0
    let order = all.indices.filter { all[$0] > 0 }.sorted { (all[$0], $0) < (all[$1], $1) }
    for group in order {
      let isEnough = count == 0 || (count > 1 && people >= smallest)
      if isEnough && all[group] >= smallest { break }
      isWithheld[group] = true
      count += 1
      people += all[group]
    }
    withholdsOthers = isWithheld.removeLast()
    self.isWithheld = isWithheld
  }

  /// Whether any group is withheld.
  package var withholdsAny: Bool { withholdsOthers || isWithheld.contains(true) }
}

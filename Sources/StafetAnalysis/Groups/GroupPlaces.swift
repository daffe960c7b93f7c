/// The places of a table by groups: the groups that are told of, in the order of the relay, and last those that are
/// withheld, together, where there are any.
package struct GroupPlaces: Hashable, Sendable {
  /// The positions of the groups that are told of, in the order of the relay.
  package let groups: [Int]

  /// Whether there is a place for those that are withheld.
  package let hasWithheld: Bool

  /// For each group of the relay its number among those told of.
  private let numbers: [Int?]

  /// Numbers the places.
  ///
  /// - Parameters:
  ///   - groups: The positions of the groups that are told of, in the order of the relay.
  ///   - groupCount: How many groups the relay has.
  ///   - hasWithheld: Whether anybody is withheld.
  init(telling groups: [Int], of groupCount: Int, hasWithheld: Bool) {
    var numbers: [Int?] = Array(repeating: nil, count: groupCount)
    for (number, group) in groups.enumerated() { numbers[group] = number }
    self.groups = groups
    self.hasWithheld = hasWithheld
    self.numbers = numbers
  }

  /// How many places there are.
  package var count: Int { groups.count + (hasWithheld ? 1 : 0) }

  /// The number of the place for those that are withheld, if there is one.
  package var withheld: Int? { hasWithheld ? groups.count : nil }

  /// The number of the place where somebody stands; `nil` for somebody in no place.
  package func number(of station: GroupStation) -> Int? {
    switch station {
    case .group(let position): numbers[position]
    case .withheld: withheld
    case .unknown: nil
    }
  }
}

extension Concordance {
  /// What the lines of a concordance are ordered by.
  public enum Order: Hashable, Sendable {
    /// The document, then the place in it.
    case position

    /// The first word to the left, then the second, and so on.
    case left

    /// The first word to the right, then the second, and so on.
    case right
  }

  /// The lines in another order.
  ///
  /// Words are compared by their terms, in Danish order. A line whose context ends comes before one
  /// whose context goes on. Lines with equal contexts are ordered by the context on the other side,
  /// then by position.
  ///
  /// - Parameter order: What to order by.
  /// - Returns: The same lines in that order.
  /// - Complexity: O(*n* log *n*) in the number of lines and of distinct terms.
  public func sorted(by order: Order) -> Concordance {
    // Danish order is worked out once for each distinct term; lines are compared by numbers.
    var vocabulary = Vocabulary()
    let left = lines.map { line in line.leftTerms.map { Int(vocabulary.number(of: $0)) } }
    let right = lines.map { line in line.rightTerms.map { Int(vocabulary.number(of: $0)) } }
    let terms = vocabulary.terms
    var rank = [Int](repeating: 0, count: terms.count)
    let inOrder = terms.indices.sorted { DanishOrder.precedes(terms[$0], terms[$1]) }
    for (place, number) in inOrder.enumerated() { rank[number] = place }

    let near = (order == .left ? left : right).map { numbers in numbers.map { rank[$0] } }
    let far = (order == .left ? right : left).map { numbers in numbers.map { rank[$0] } }
    let lines = lines
    let places = lines.indices.sorted { one, other in
      if order != .position {
        if near[one] != near[other] { return near[one].lexicographicallyPrecedes(near[other]) }
        if far[one] != far[other] { return far[one].lexicographicallyPrecedes(far[other]) }
      }
      if lines[one].document != lines[other].document {
        return lines[one].document < lines[other].document
      }
      return lines[one].range.lowerBound < lines[other].range.lowerBound
    }
    return Concordance(lines: places.map { lines[$0] })
  }
}

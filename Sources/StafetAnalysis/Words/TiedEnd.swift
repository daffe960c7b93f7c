/// Where a list ends that has no room for all of the words that tie for its last places.
///
/// To show some of them would look like a choice. So the list ends before them, and says how many there are; only where too
/// little would be left of it, it ends among them.
package enum TiedEnd {
  /// How many words a list keeps at least.
  package static let fewestWords = 10

  /// How many words a list has.
  ///
  /// - Parameters:
  ///   - limit: How many it has room for.
  ///   - firstTied: The place of the first of the words that tie for the last places.
  /// - Returns: The number of words before that place or, where they are too few, the limit.
  package static func count(limit: Int, before firstTied: () -> Int) -> Int {
    if limit <= fewestWords { return limit }
    let place = firstTied()
    return place >= fewestWords ? place : limit
  }
}

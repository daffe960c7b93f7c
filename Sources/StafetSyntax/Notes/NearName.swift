/// Finds the name that another may be a slip of the pen for.
package enum NearName {
  /// The name that is one or two changes away: one of four letters or more, the nearest, of equally near
  /// ones the first.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - candidates: The names that have a meaning.
  /// - Returns: One of the candidates, or `nil`.
  package static func nearest(to name: String, among candidates: [String]) -> String? {
    let scalars = Array(name.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count >= 4 {
      let distance = editDistance(scalars, Array(candidate.unicodeScalars))
      guard 1...2 ~= distance, distance < best?.distance ?? 3 else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The name that was meant where it is near to another or differs from it in case alone.
  package static func meant(by name: String, among candidates: [String]) -> String? {
    let folded = name.foldedColumnName
    if let same = candidates.first(where: { $0.foldedColumnName == folded }) { return same }
    return nearest(to: folded, among: candidates)
  }

  /// The least number of insertions, deletions and replacements that turn one text into the other;
  /// 3 when their lengths alone say that it is more than 2.
  private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    if abs(first.count - second.count) > 2 { return 3 }
    var row = Array(0...second.count)
    for (index, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in second.enumerated() {
        let replaced = diagonal + (scalar == candidate ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(replaced, diagonal + 1, row[other] + 1)
      }
    }
    return row[second.count]
  }
}

/// Finds the name that another may be a slip of the pen for.
package enum NearName {
  /// The name that is near: one of four letters a change away, one of more at most two; the nearest, of
  /// equally near ones the first.
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
      let limit = candidate.utf8.count > 4 ? 2 : 1
      guard 1...limit ~= distance, distance < best?.distance ?? 3 else { continue }
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

  /// The least number of insertions, deletions, replacements and exchanges of neighbours that turn one
  /// text into the other; 3 when their lengths alone say that it is more than 2.
  ///
  /// > Source: Damerau (1964), *A Technique for Computer Detection and Correction of Spelling Errors*, in
  /// > the restricted form that changes no letter twice.
  private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    if abs(first.count - second.count) > 2 { return 3 }
    var row = Array(0...second.count)
    var rowBefore = row
    for (index, scalar) in first.enumerated() {
      let above = row
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in second.enumerated() {
        let replaced = diagonal + (scalar == candidate ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(replaced, diagonal + 1, row[other] + 1)
        if index > 0, other > 0, scalar == second[other - 1], first[index - 1] == candidate {
          row[other + 1] = min(row[other + 1], rowBefore[other - 1] + 1)
        }
      }
      rowBefore = above
    }
    return row[second.count]
  }
}

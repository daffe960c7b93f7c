/// Whether nodes lead to nodes of their own group more than by chance, on a scale that ends at 1.
///
/// With *e*(*g*, *h*) the share of all arcs that lead from group *g* to group *h*, *a*(*g*) the share that
/// begin in *g*, and *b*(*g*) the share that end there, it is
/// (Σ *e*(*g*, *g*) − Σ *a*(*g*) *b*(*g*)) / (1 − Σ *a*(*g*) *b*(*g*)).
///
/// Each repeat of an arc is counted; loops and nodes without a group are left out, as in ``MixingMatrix``.
/// What chance gives is worked out from how many arcs begin and end in each group, and not from how
/// many nodes it has: a group that nobody asks does not count as shunned.
///
/// > Source: Newman (2003), *Mixing Patterns in Networks*, equation 2.
public struct GroupAssortativity: Hashable, Sendable {
  /// The coefficient: 1 when every arc stays within its group, 0 when as many do as by chance, and below
  /// 0 when fewer do.
  public let value: Double

  /// The coefficient when no arc stays within its group: the lowest that these totals allow, which lies
  /// between −1 and 0.
  public let lowest: Double

  /// Works out the coefficient from the arcs between groups.
  ///
  /// The result is `nil` when there are no arcs, and when all begin and end in one group, since chance then
  /// gives 1 too. Counts are multiplied and summed as integers, and divided once.
  ///
  /// - Parameter matrix: The arcs between groups.
  /// - Precondition: The matrix holds fewer than 2^31 arcs.
  /// - Complexity: O(*g*²) for *g* groups.
  public init?(of matrix: MixingMatrix) {
    let total = Int64(matrix.total)
    precondition(total <= Int64(Int32.max), "There must be fewer than 2^31 arcs.")
    let sources = matrix.sourceTotals
    let targets = matrix.targetTotals
    var products: Int64 = 0
    for group in 0..<matrix.groupCount { products += Int64(sources[group]) * Int64(targets[group]) }
    let divisor = total * total - products
    guard divisor > 0 else { return nil }
    value = Double(total * Int64(matrix.internalCount) - products) / Double(divisor)
    lowest = products == 0 ? 0 : -Double(products) / Double(divisor)
  }
}

/// Whether arcs lead out of groups or stay within them: external less internal ones over all.
///
/// From −1, when every arc stays within a group, over 0, when as many do as do not, to 1, when every arc
/// leads to another group. Each repeat of an arc is counted; loops and nodes without a group are left out,
/// as in ``MixingMatrix``.
///
/// The index depends on the sizes of groups: with few large groups much stays inside by chance alone, and
/// with many small ones little. ``GroupSegregation`` compares it with what chance gives.
///
/// > Source: Krackhardt and Stern (1988), *Informal Networks and Organizational Crises*.
public struct EIIndex: Hashable, Sendable {
  /// How many arcs lead to another group.
  public let externalCount: Int

  /// How many arcs stay within a group.
  public let internalCount: Int

  /// Counts the arcs of all groups together.
  ///
  /// - Parameter matrix: The arcs between groups.
  /// - Complexity: O(*g*²) for *g* groups.
  public init(of matrix: MixingMatrix) {
    internalCount = matrix.internalCount
    externalCount = matrix.total - internalCount
  }

  /// Counts the arcs that begin in one group.
  ///
  /// - Parameters:
  ///   - matrix: The arcs between groups.
  ///   - group: The group.
  /// - Precondition: There is such a group.
  /// - Complexity: O(*g*) for *g* groups.
  public init(of matrix: MixingMatrix, from group: Int) {
    internalCount = matrix.count(from: group, to: group)
    var all = 0
    for other in 0..<matrix.groupCount { all += matrix.count(from: group, to: other) }
    externalCount = all - internalCount
  }

  /// The index, from −1 to 1; `nil` when there are no arcs.
  public var value: Double? {
    let all = externalCount + internalCount
    return all == 0 ? nil : Double(externalCount - internalCount) / Double(all)
  }
}

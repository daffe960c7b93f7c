/// Where a chain stood at a moment: in which group the person was who had the question.
public enum GroupStation: Hashable, Sendable {
  /// In a group, by its position in the relay and in ``RelayAnalysis/groups``.
  case group(Int)

  /// In one of the groups that are withheld, as too small to be told of or as what would tell of them; see
  /// ``GroupCrossings/withheld``.
  case withheld

  /// With somebody who is in no group or not recorded.
  case unknown
}

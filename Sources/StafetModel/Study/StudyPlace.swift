/// Where a record stands in a study; positions of relays, groups and so on count from 0, as in study
/// files.
public enum StudyPlace: Hashable, Sendable {
  /// The study itself.
  case study

  /// A relay, by its position.
  case relay(Int)

  /// A group of a relay, by the positions of both.
  case group(relay: Int, Int)

  /// A participant of a relay, by the positions of both.
  case participant(relay: Int, Int)

  /// A contribution of a relay, by the positions of both.
  case contribution(relay: Int, Int)

  /// A theme of the codebook, by its position.
  case theme(Int)

  /// A sorting, by its position.
  case sorting(Int)

  /// The placement of one contribution in a sorting; the sorting is given by its position.
  case assignment(sorting: Int, Contribution.ID)
}

extension StudyPlace: CustomStringConvertible {
  /// The path in a study file, such as `relays[0].contributions[3]`; empty for the study itself.
  public var description: String {
    switch self {
    case .study: ""
    case .relay(let relay): "relays[\(relay)]"
    case .group(let relay, let group): "relays[\(relay)].groups[\(group)]"
    case .participant(let relay, let participant):
      "relays[\(relay)].participants[\(participant)]"
    case .contribution(let relay, let contribution):
      "relays[\(relay)].contributions[\(contribution)]"
    case .theme(let theme): "codebook.themes[\(theme)]"
    case .sorting(let sorting): "sortings[\(sorting)]"
    case .assignment(let sorting, let contribution):
      "sortings[\(sorting)].assignments.\(contribution.text.shortened)"
    }
  }
}

public import StafetModel

/// A record that figures about chains need, and that a relay lacks in part or wholly.
///
/// What is missing is said here, once for the relay. A figure that needs the record leaves out what lacks it and
/// says of how many it is one, or is `nil` where nothing is left.
public struct ChainGap: Hashable, Sendable, Identifiable {
  /// What is not recorded: askers, addressees, times, links, groups, closing, a roster or any contribution.
  public let missing: AuditGap.Missing

  /// How many lack the record.
  public let lacking: Int

  /// Of how many: questions for askers, addressees and links, questions and answers for times, people on the
  /// roster for groups, and 1 for what the relay itself lacks.
  public let total: Int

  /// Makes a chain gap of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - missing: What is not recorded.
  ///   - lacking: How many lack the record.
  ///   - total: Of how many.
  public init(missing: AuditGap.Missing, lacking: Int = 1, total: Int = 1) {
    self.missing = missing
    self.lacking = lacking
    self.total = total
  }

  /// What tells it from the others of one list: `missing`.
  public var id: AuditGap.Missing { missing }
}

extension ChainGap {
  /// What a relay lacks, in the order of ``/StafetModel/AuditGap/Missing``.
  ///
  /// - Complexity: O(*n*) in the number of contributions and people.
  static func gaps(in course: RelayCourse) -> [ChainGap] {
    let contributions = course.relay.contributions
    let turns = contributions.count { $0.kind != .statement }
    let undated = contributions.count { $0.kind != .statement && $0.at == nil }
    let questions = course.questions
    let roster = course.people.rosterCount
    let ungrouped = (0..<roster).count { course.people.groups[$0] == nil }
    let gaps = [
      ChainGap(
        missing: .author, lacking: questions.count { course.authors[$0] == nil },
        total: questions.count),
      ChainGap(
        missing: .recipient, lacking: questions.count { course.recipients[$0] == nil },
        total: questions.count),
      ChainGap(missing: .time, lacking: undated, total: turns),
      ChainGap(
        missing: .link, lacking: course.links == .recorded ? 0 : questions.count,
        total: questions.count),
      ChainGap(missing: .group, lacking: ungrouped, total: roster),
      ChainGap(missing: .closing, lacking: course.relay.closes == nil ? 1 : 0),
      ChainGap(missing: .roster, lacking: roster == 0 ? 1 : 0),
      ChainGap(missing: .contributions, lacking: turns == 0 ? 1 : 0),
    ]
    return gaps.filter { $0.lacking > 0 }
  }
}

import StafetModel

/// How much of a relay went to groups that stand outside the organisation that runs it.
///
/// > Source: the relay method's idea.
public struct ExternalDirection: Hashable, Sendable {
  /// The questions to groups marked as external, of all questions whose addressee's group is known and told of.
  public let external: Share

  /// How many questions are left out, since the group of their addressee is not known or is withheld.
  public let leftOut: Int

  /// Makes a direction of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - external: The questions to groups marked as external, of all questions whose addressee's group is known
  ///     and told of.
  ///   - leftOut: How many questions are left out, since the group of their addressee is not known or is
  ///     withheld.
  public init(external: Share, leftOut: Int = 0) {
    self.external = external
    self.leftOut = leftOut
  }
}

extension ExternalDirection {
  /// Counts the questions to external groups; `nil` where no group of people is marked as external, where one
  /// side is withheld, and where no question is known to have gone to either.
  ///
  /// Those who are withheld count together if all of them are in groups on the same side; otherwise the
  /// questions to them are left out.
  ///
  /// - Complexity: O(*n*) in the number of questions.
  init?(of course: RelayCourse, by told: ToldGroups, confidence: Double) {
    let groups = course.relay.groups
    let sides = Set(told.withheld.map { groups[$0].isExternal })
    let withheldSide = sides.count == 1 && !told.withholdsOutsiders ? sides.first : nil
    let shown = Set(told.told.map { groups[$0].isExternal }).union(withheldSide.map { [$0] } ?? [])
    let present = Set((told.told + told.withheld).map { groups[$0].isExternal })
    guard present.contains(true), shown == present else { return nil }
    var counts = (external: 0, total: 0)
    for question in course.questions {
      let side: Bool? =
        switch told.place(of: course.recipients[question]) {
        case .group(let position): groups[position].isExternal
        case .withheld: withheldSide
        case .unknown: nil
        }
      guard let side else { continue }
      counts.total += 1
      if side { counts.external += 1 }
    }
    if counts.total == 0 { return nil }
    self.init(
      external: Share(count: counts.external, of: counts.total, confidence: confidence),
      leftOut: course.questions.count - counts.total)
  }
}

public import StafetModel

/// How much of a relay crosses from one group to another.
///
/// A question crosses if its asker and its addressee are in different groups. Groups that are withheld count as
/// one: a question from a group that is told of to one that is not crosses, and one between two that are not is
/// left out.
public struct GroupCrossings: Hashable, Sendable {
  /// The questions that cross, of those of which it is known whether they do.
  public let questions: Share

  /// The chains in which a question crosses, of those of which it is known; `nil` where the chains are unknown.
  ///
  /// It is known of a chain in which a question crosses, and of one in which it is known of every question.
  public let chains: Share?

  /// How many questions are left out.
  public let leftOut: Int

  /// The groups that are withheld, in the order of the relay: those with fewer people than
  /// ``AnalysisSettings/smallestGroup``, and those that would tell of them.
  public let withheld: [ParticipantGroup.ID]

  /// Makes crossings of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - questions: The questions that cross, of those of which it is known whether they do.
  ///   - chains: The chains in which a question crosses, of those of which it is known.
  ///   - leftOut: How many questions are left out.
  ///   - withheld: The groups that are withheld, in the order of the relay.
  public init(
    questions: Share, chains: Share? = nil, leftOut: Int = 0, withheld: [ParticipantGroup.ID] = []
  ) {
    self.questions = questions
    self.chains = chains
    self.leftOut = leftOut
    self.withheld = withheld
  }
}

extension GroupCrossings {
  /// Counts what crosses; `nil` where it is known of no question.
  ///
  /// - Complexity: O(*n*) in the number of questions.
  init?(of course: RelayCourse, by told: ToldGroups, confidence: Double) {
    let chainCount = course.chains.count
    var crosses = Array(repeating: false, count: chainCount)
    var isKnown = Array(repeating: true, count: chainCount)
    var counts = (crossing: 0, total: 0)
    for question in course.questions {
      let chain = course.chainNumbers[question]
      guard
        let isCrossing = told.isCrossing(
          from: course.authors[question], to: course.recipients[question])
      else {
        if let chain { isKnown[chain] = false }
        continue
      }
      counts.total += 1
      if isCrossing {
        counts.crossing += 1
        if let chain { crosses[chain] = true }
      }
    }
    if counts.total == 0 { return nil }
    let crossing = crosses.count { $0 }
    let known = (0..<chainCount).count { crosses[$0] || isKnown[$0] }
    self.init(
      questions: Share(count: counts.crossing, of: counts.total, confidence: confidence),
      chains: course.links == .unknown
        ? nil : Share(count: crossing, of: known, confidence: confidence),
      leftOut: course.questions.count - counts.total,
      withheld: told.withheld.map { course.relay.groups[$0].id })
  }
}

extension ToldGroups {
  /// Whether two people are in different groups; `nil` where that is not known or not told.
  func isCrossing(from asker: Int?, to addressee: Int?) -> Bool? {
    switch (place(of: asker), place(of: addressee)) {
    case (.unknown, _), (_, .unknown), (.withheld, .withheld): nil
    case (let one, let other): one != other
    }
  }
}

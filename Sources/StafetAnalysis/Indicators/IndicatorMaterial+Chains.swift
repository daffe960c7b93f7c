import StafetModel

/// Indicators of how chains run.
extension IndicatorMaterial {
  /// That links between questions are inferred, if so.
  private var linkLimit: [IndicatorLimit] { course.links == .inferred ? [.inferredLinks] : [] }

  /// Meeting: people whom questions reach in two chains or more.
  var meeting: IndicatorReading {
    if let absence = chainless ?? unaddressed {
      return IndicatorReading(.meeting, absence: absence)
    }
    guard let meetings = chains?.meetings else {
      return IndicatorReading(.meeting, absence: .zeroDenominator(.receivers))
    }
    return IndicatorReading(
      .meeting,
      figures: [
        .share(
          .meeting, .meetings, meetings.people.count, of: .receivers, meetings.people.total,
          confidence: confidence)
      ],
      limits: linkLimit + leftOutLimit(meetings.leftOut, of: counted.questions, .questions)
        + fewLimit(meetings.people.total, .receivers))
  }

  /// Ring: chains that return to a person, or stay in one group for four steps or more.
  var ring: IndicatorReading {
    if let absence = chainless ?? unaddressed { return IndicatorReading(.ring, absence: absence) }
    guard let rings = chains?.rings else {
      return IndicatorReading(.ring, absence: .unknownChains)
    }
    var turning: Set<Contribution.ID> = []
    for ring in rings.returns ?? [] { turning.insert(ring.chain) }
    for ring in rings.stays ?? [] { turning.insert(ring.chain) }
    let figure = IndicatorFigure.share(
      .ring, .rings, turning.count, of: .chains, rings.chains, confidence: confidence)
    let kinds =
      [IndicatorFigure.Input.count(.returningChains, rings.returningChains ?? 0)]
      + (rings.stayingChains.map { [.count(.stayingChains, $0)] } ?? [])
    return IndicatorReading(
      .ring, figures: [figure.adding(kinds)],
      limits: linkLimit + withheldLimit + fewLimit(rings.chains, .chains))
  }

  /// Direction: questions to groups that are marked as external.
  var direction: IndicatorReading {
    let groups = course.relay.groups.indices
    let hasExternal = groups.contains {
      course.relay.groups[$0].isExternal && tallies.groups[$0].participants > 0
    }
    if filledGroupCount == 0 { return IndicatorReading(.direction, absence: .noGroups) }
    if !hasExternal { return IndicatorReading(.direction, absence: .noExternalGroups) }
    if let unaddressed { return IndicatorReading(.direction, absence: unaddressed) }
    guard let direction = chains?.direction
    else { return IndicatorReading(.direction, absence: .withheld, limits: withheldLimit) }
    return IndicatorReading(
      .direction,
      figures: [
        .share(
          .direction, .external, direction.external.count, of: .directed, direction.external.total,
          confidence: confidence)
      ],
      limits: withheldLimit + leftOutLimit(direction.leftOut, of: counted.questions, .questions)
        + fewLimit(direction.external.total, .directed))
  }

  /// Why nothing can be said of chains, if so.
  private var chainless: IndicatorAbsence? {
    if course.questions.isEmpty { return .zeroDenominator(.questions) }
    return course.links == .unknown ? .unknownChains : nil
  }
}

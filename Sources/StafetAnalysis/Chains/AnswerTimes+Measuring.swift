import StafetModel
import StafetStatistics

extension AnswerTimes {
  /// Estimates after how long the questions of a relay are answered; `nil` without questions.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - waits: How long its questions waited.
  ///   - confidence: The confidence level of the intervals.
  /// - Complexity: O(*n* log *n*) in the number of questions.
  init?(of course: RelayCourse, waits: AnswerWaits, confidence: Double) {
    if course.questions.isEmpty { return nil }
    let level = ConfidenceLevel(confidence)
    let curve = waits.curve
    let events = curve?.steps.filter { $0.eventCount > 0 } ?? []
    let median = curve?.quantileInterval(0.5, level: level)
    self.init(
      answered: Share(
        count: course.questions.count { course.isAnswered($0) }, of: course.questions.count,
        confidence: confidence),
      timed: waits.answered, cutAtHorizon: waits.cutAtHorizon,
      cutBySuspension: waits.cutBySuspension, leftOut: waits.leftOut,
      horizon: waits.horizon,
      steps: events.map { step in
        let interval = curve?.interval(at: step.time, level: level)
        return Step(
          seconds: step.time, waiting: step.atRiskCount, answered: step.eventCount,
          share: 1 - step.survival, low: interval.map { 1 - $0.high },
          high: interval.map { 1 - $0.low })
      },
      median: curve?.median, medianLow: median?.low, medianHigh: median?.high)
    cuts = curve?.steps.filter { $0.censoredCount > 0 }.map { $0.time } ?? []
  }
}

import StafetStatistics
import TestSupport
import Testing

/// Weeks in remission of 42 children with leukaemia, half of whom got 6-mercaptopurine: Freireich and others
/// (1963), *The Effect of 6-Mercaptopurine on the Duration of Steroid-Induced Remissions in Acute Leukemia*;
/// the usual example of this method since Cox (1972).
enum Remission {
  static let treatedEvents: [Double] = [6, 6, 6, 7, 10, 13, 16, 22, 23]
  static let treatedCensored: [Double] = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  static let placeboEvents: [Double] = [
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  ]

  static let treated = KaplanMeierCurve(
    eventTimes: treatedEvents, censoredTimes: treatedCensored)
  static let placebo = KaplanMeierCurve(eventTimes: placeboEvents, censoredTimes: [])
}

@Suite struct KaplanMeierCurveTests {
  /// lifelines 0.30.3, `KaplanMeierFitter`, and shares and variances as fractions in Python.
  ///
  /// The shares are
  /// those that the literature prints: 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448.
  static let rows: [(time: Double, atRisk: Int, events: Int, survival: Double, variance: Double)] =
    [
      (6, 21, 3, 6.0 / 7, 0.0058309037900874635), (7, 17, 1, 96.0 / 119, 0.007557743809337872),
      (10, 15, 1, 64.0 / 85, 0.009283255632125976), (13, 12, 1, 176.0 / 255, 0.011409381797060743),
      (16, 11, 1, 32.0 / 51, 0.013008284180005464), (22, 7, 1, 64.0 / 119, 0.0164438950732707),
      (23, 6, 1, 160.0 / 357, 0.018114860231637737),
    ]

  @Test func agreesWithThePublishedTable() throws {
    let curve = try #require(Remission.treated)
    let steps = curve.steps.filter { $0.eventCount > 0 }
    #expect(steps.count == Self.rows.count)
    for (step, row) in zip(steps, Self.rows) {
      #expect(step.time == row.time)
      #expect(step.atRiskCount == row.atRisk)
      #expect(step.eventCount == row.events)
      #expect(step.survival.isNearly(row.survival))
      #expect(try #require(step.variance).isNearly(row.variance))
    }
    #expect(
      curve.steps.map { $0.time } == [6, 7, 9, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 34, 35])
    #expect(
      curve.steps.map { $0.censoredCount } == [1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 2, 1, 1])
    #expect((curve.observationCount, curve.eventCount, curve.censoredCount) == (21, 9, 12))
  }

  /// lifelines 0.30.3, `confidence_interval_` (log-log), at 95 % and, for week 10, at 90 %.
  @Test func intervalsAgreeWithLifelines() throws {
    let curve = try #require(Remission.treated)
    let expected: [(Double, Double, Double)] = [
      (6, 0.6197179552659838, 0.9515517476469969), (8, 0.5631465646222333, 0.9228090192028802),
      (10, 0.5031995107999564, 0.8893618351692651), (13, 0.4316102224861839, 0.8490659633494505),
      (20, 0.36751085598750194, 0.8049121894718411), (22, 0.26777893676713493, 0.7467907176353943),
      (35, 0.18805200595923233, 0.6801426284952412),
    ]
    for (time, low, high) in expected {
      let interval = try #require(curve.interval(at: time))
      #expect(isClose(interval.low, to: low, relative: 1e-12))
      #expect(isClose(interval.high, to: high, relative: 1e-12))
    }
    let narrower = try #require(curve.interval(at: 10, level: ConfidenceLevel(0.9)))
    #expect(isClose(narrower.low, to: 0.5511233819278842, relative: 1e-12))
    #expect(isClose(narrower.high, to: 0.8735812432744228, relative: 1e-12))
    #expect(curve.interval(at: 5) == nil)
    #expect(curve.interval(at: 36) == nil)
    #expect(try #require(Remission.placebo).interval(at: 23) == nil)
  }

  /// lifelines 0.30.3, `median_survival_time_`, `percentile`, `median_survival_times` of the interval and
  /// `restricted_mean_survival_time`; where that says infinity there is no bound.
  @Test func mediansAndMeansAgreeWithLifelines() throws {
    let treated = try #require(Remission.treated)
    let placebo = try #require(Remission.placebo)
    #expect(treated.median == 23)
    #expect(placebo.median == 8)
    #expect(treated.quantile(0.25) == 13)
    #expect(treated.quantile(0.1) == 6)
    #expect(treated.quantile(0.6) == nil)
    #expect(placebo.quantile(1) == 23)
    #expect(treated.quantileInterval(0.5) == KaplanMeierCurve.QuantileInterval(low: 13, high: nil))
    #expect(placebo.quantileInterval(0.5) == KaplanMeierCurve.QuantileInterval(low: 4, high: 11))
    let means: [(Double, Double, Double)] = [
      (10, 9.277310924369745, 6.619047619047619), (20, 16.116526610644254, 8.428571428571429),
      (22.5, 17.640336134453776, 8.642857142857142), (34, 22.8392156862745, 8.666666666666666),
    ]
    for (limit, first, second) in means {
      #expect(try #require(treated.restrictedMean(upTo: limit)).isNearly(first))
      #expect(try #require(placebo.restrictedMean(upTo: limit)).isNearly(second))
    }
    #expect(treated.restrictedMean(upTo: 35.5) == nil)
  }

  @Test func sharesAtATime() throws {
    let treated = try #require(Remission.treated)
    #expect(treated.survival(at: 0) == 1)
    #expect(treated.survival(at: 5.999) == 1)
    #expect(try #require(treated.survival(at: 6)).isNearly(6.0 / 7))
    #expect(try #require(treated.survival(at: 9.5)).isNearly(96.0 / 119))
    #expect(try #require(treated.survival(at: 35)).isNearly(160.0 / 357))
    #expect(treated.survival(at: 35.001) == nil)
    let placebo = try #require(Remission.placebo)
    #expect(placebo.survival(at: 23) == 0)
    #expect(placebo.survival(at: 100) == 0)
    #expect(placebo.steps.last?.variance == nil)
    #expect(treated.atRiskCount(before: 6) == 21)
    #expect(treated.atRiskCount(before: 6.5) == 17)
    #expect(treated.atRiskCount(before: 35) == 1)
    #expect(treated.atRiskCount(before: 36) == 0)
  }

  /// By hand: half still wait after 20 of 40, which three steps of rounding must not hide.
  @Test func roundingDoesNotMoveTheMedian() throws {
    let times = (1...40).map { Double($0) }
    #expect(try #require(KaplanMeierCurve(eventTimes: times, censoredTimes: [])).median == 20)
  }

  @Test func takesOneTimeAndNone() throws {
    #expect(KaplanMeierCurve(eventTimes: [], censoredTimes: []) == nil)
    let lost = try #require(KaplanMeierCurve(eventTimes: [], censoredTimes: [3]))
    #expect(lost.median == nil && lost.survival(at: 3) == 1 && lost.survival(at: 4) == nil)
    #expect(lost.steps.first?.variance == 0 && lost.interval(at: 3) == nil)
    #expect(lost.quantileInterval(0.5) == KaplanMeierCurve.QuantileInterval(low: nil, high: nil))
    let single = try #require(KaplanMeierCurve(eventTimes: [0], censoredTimes: []))
    #expect(single.median == 0 && single.survival(at: 0) == 0)
    #expect(single.restrictedMean(upTo: 5) == 0)
  }

  /// Laws: seconds are numbers; without censoring the curve is the share that waits longer; the curve falls;
  /// at risk are all whose time is not below; order does not matter; censoring later never lowers it.
  @Test(arguments: 1...40) func lawsHoldForRandomTimes(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let events = (0..<Int.random(in: 1...25, using: &generator)).map { _ in
      Int64.random(in: 0...20, using: &generator)
    }
    let censored = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
      Int64.random(in: 0...20, using: &generator)
    }
    let curve = try #require(KaplanMeierCurve(eventSeconds: events, censoredSeconds: censored))
    let doubles = try #require(
      KaplanMeierCurve(
        eventTimes: events.map { Double($0) }.shuffled(using: &generator),
        censoredTimes: censored.map { Double($0) }.shuffled(using: &generator)))
    #expect(curve == doubles)
    var before = 1.0
    for step in curve.steps {
      #expect(step.survival <= before && step.survival >= 0)
      before = step.survival
      let atRisk = (events + censored).filter { Double($0) >= step.time }.count
      #expect(step.atRiskCount == atRisk)
      #expect(curve.atRiskCount(before: step.time) == atRisk)
      #expect(curve.survival(at: step.time) == step.survival)
      if let interval = curve.interval(at: step.time) {
        #expect(interval.low > 0 && interval.low < step.survival)
        #expect(interval.high < 1 && interval.high > step.survival)
      }
    }
    let complete = try #require(KaplanMeierCurve(eventSeconds: events, censoredSeconds: []))
    for time in 0...20 {
      let waiting = Double(events.filter { $0 > time }.count) / Double(events.count)
      #expect((try #require(complete.survival(at: Double(time))) - waiting).magnitude < 1e-12)
    }
    let mean = Double(events.reduce(0, +)) / Double(events.count)
    #expect((try #require(complete.restrictedMean(upTo: 30)) - mean).magnitude < 1e-9)
    let later = try #require(
      KaplanMeierCurve(eventSeconds: events, censoredSeconds: censored.map { $0 + 5 }))
    for time in 0...20 {
      if let share = curve.survival(at: Double(time)), let other = later.survival(at: Double(time))
      {
        #expect(other >= share - 1e-12)
      }
    }
  }
}

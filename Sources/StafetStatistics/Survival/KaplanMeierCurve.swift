/// How long it takes until something happens, when for some it has not happened yet.
///
/// A question that is not answered before a relay closes has waited at least until then. To drop it would
/// make answers look fast; here it is *censored*: it counts among those who wait for as long as it was seen
/// to wait. At each time *t* with *d* events among *n* that still wait, the share that still waits is
/// multiplied by (*n* − *d*) / *n*.
///
/// Who is censored at the time of an event still waits at that time. Times may be 0, and may repeat. It is
/// assumed that who is censored would have gone on like those who are not.
///
/// > Source: Kaplan and Meier (1958), *Nonparametric Estimation from Incomplete Observations*.
public struct KaplanMeierCurve: Hashable, Sendable {
  /// A time at which something happened, or somebody was last seen waiting.
  public struct Step: Hashable, Sendable {
    /// The time, in the unit of the times given.
    public let time: Double

    /// How many still wait just before this time.
    public let atRiskCount: Int

    /// How many events there are at this time; 0 where some are only censored.
    public let eventCount: Int

    /// How many are censored at this time.
    public let censoredCount: Int

    /// The share that still waits after this time, from 1 to 0.
    public let survival: Double

    /// Greenwood's sum up to this time, Σ *d* / (*n* (*n* − *d*)); infinite once nobody is left.
    let greenwoodSum: Double

    /// Greenwood's estimate of the variance of ``survival``: its square times Σ *d* / (*n* (*n* − *d*)).
    ///
    /// 0 before the first event. `nil` where the share is 0: the formula then gives 0 times infinity.
    ///
    /// > Source: Greenwood (1926), *The Natural Duration of Cancer*.
    public var variance: Double? {
      survival == 0 ? nil : survival * survival * greenwoodSum
    }
  }

  /// All times at which something happened or somebody was censored, in rising order.
  public let steps: [Step]

  /// How many were observed, those censored included.
  public let observationCount: Int

  /// Makes the curve of times.
  ///
  /// The result is `nil` when there are no times at all.
  ///
  /// - Parameters:
  ///   - eventTimes: How long each waited until it happened, in any order.
  ///   - censoredTimes: How long each of the others was seen to wait, in any order.
  /// - Precondition: Every time is finite and 0 or more.
  /// - Complexity: O(*n* log *n*) for *n* times.
  public init?(eventTimes: [Double], censoredTimes: [Double]) {
    for times in [eventTimes, censoredTimes] {
      precondition(
        times.allSatisfy { $0 >= 0 && $0 < .infinity }, "A time must be finite and 0 or more.")
    }
    let events = eventTimes.sorted()
    let censored = censoredTimes.sorted()
    observationCount = events.count + censored.count
    guard observationCount > 0 else { return nil }
    var steps: [Step] = []
    var event = 0
    var lost = 0
    var survival = 1.0
    var greenwoodSum = 0.0
    while event < events.count || lost < censored.count {
      let nextEvent = event < events.count ? events[event] : .infinity
      let nextLost = lost < censored.count ? censored[lost] : .infinity
      let time = min(nextEvent, nextLost)
      let atRisk = observationCount - event - lost
      let firstEvent = event
      let firstLost = lost
      while event < events.count, events[event] == time { event += 1 }
      while lost < censored.count, censored[lost] == time { lost += 1 }
      let happened = event - firstEvent
      if happened > 0 {
        survival *= Double(atRisk - happened) / Double(atRisk)
        greenwoodSum += Double(happened) / (Double(atRisk) * Double(atRisk - happened))
      }
      steps.append(
        Step(
          time: time, atRiskCount: atRisk, eventCount: happened, censoredCount: lost - firstLost,
          survival: survival, greenwoodSum: greenwoodSum))
    }
    self.steps = steps
  }

  /// Makes the curve of whole seconds.
  ///
  /// The result is `nil` when there are no times at all.
  ///
  /// - Parameters:
  ///   - eventSeconds: How long each waited until it happened, in any order.
  ///   - censoredSeconds: How long each of the others was seen to wait, in any order.
  /// - Precondition: Every time is from 0 to 2^53, so that no digit is lost.
  /// - Complexity: O(*n* log *n*) for *n* times.
  public init?(eventSeconds: [Int64], censoredSeconds: [Int64]) {
    for times in [eventSeconds, censoredSeconds] {
      precondition(
        times.allSatisfy { $0 >= 0 && $0 <= 1 << 53 }, "A time must be from 0 to 2^53.")
    }
    self.init(
      eventTimes: eventSeconds.map { Double($0) },
      censoredTimes: censoredSeconds.map { Double($0) })
  }

  /// How many events there are.
  ///
  /// - Complexity: O(*s*) for *s* steps.
  public var eventCount: Int { steps.reduce(0) { $0 + $1.eventCount } }

  /// How many are censored.
  ///
  /// - Complexity: O(*s*) for *s* steps.
  public var censoredCount: Int { observationCount - eventCount }

  /// The number of steps that are at or before a time.
  private func stepCount(upTo time: Double) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = low + (high - low) / 2
      if steps[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many still wait just before a time.
  ///
  /// - Parameter time: The time.
  /// - Returns: Their number; 0 after the last time that was observed.
  /// - Complexity: O(log *s*) for *s* steps.
  public func atRiskCount(before time: Double) -> Int {
    let index = stepCount(upTo: time.nextDown)
    return index < steps.count ? steps[index].atRiskCount : 0
  }

  /// The last step at or before a time, if the curve is known there.
  ///
  /// - Parameter time: The time.
  /// - Returns: The step; `nil` before the first one, and after the last one where somebody still waits.
  func step(at time: Double) -> Step? {
    let index = stepCount(upTo: time)
    guard index > 0 else { return nil }
    let step = steps[index - 1]
    return index == steps.count && step.time < time && step.survival > 0 ? nil : step
  }

  /// The share that still waits after a time.
  ///
  /// - Parameter time: The time, 0 or more.
  /// - Returns: The share: 1 before the first event, and what the last event at or before the time left.
  ///   `nil` after the last time that was observed, unless nobody waits any longer.
  /// - Complexity: O(log *s*) for *s* steps.
  public func survival(at time: Double) -> Double? {
    if let first = steps.first, time < first.time { return 1 }
    return step(at: time)?.survival
  }

  /// The time by which it has happened to half: the first at which no more than half still wait.
  ///
  /// `nil` where more than half still wait at the end. See ``quantile(_:)``.
  ///
  /// - Complexity: O(*s*) for *s* steps.
  public var median: Double? { quantile(0.5) }

  /// The first time at which it has happened to at least a given share.
  ///
  /// Shares that differ from it by less than 10^−12 count as equal to it, so that rounding decides nothing.
  /// Where the curve runs flat at just this share, R's `survfit` gives the middle of that stretch instead.
  ///
  /// - Parameter share: The share to which it has happened, such as 0.5 for the median.
  /// - Returns: The time; `nil` where it has happened to fewer at the end.
  /// - Precondition: `share` lies between 0 and 1, 0 excluded.
  /// - Complexity: O(*s*) for *s* steps.
  public func quantile(_ share: Double) -> Double? {
    precondition(share > 0 && share <= 1, "The share of a quantile must lie between 0 and 1.")
    for step in steps where step.eventCount > 0 && step.survival <= 1 - share + 1e-12 {
      return step.time
    }
    return nil
  }

  /// The mean time up to a limit: the area under the curve from 0 to it.
  ///
  /// What takes longer counts as the limit. Unlike the median it exists where more than half still wait.
  ///
  /// > Source: Irwin (1949), *The Standard Error of an Estimate of Expectation of Life*.
  ///
  /// - Parameter limit: The limit, 0 or more.
  /// - Returns: The restricted mean; `nil` where the limit is after the last time that was observed and
  ///   somebody still waits.
  /// - Precondition: The limit is finite and 0 or more.
  /// - Complexity: O(*s*) for *s* steps.
  public func restrictedMean(upTo limit: Double) -> Double? {
    precondition(limit >= 0 && limit < .infinity, "The limit must be finite and 0 or more.")
    guard survival(at: limit) != nil else { return nil }
    var area = 0.0
    var begin = 0.0
    var height = 1.0
    for step in steps where step.eventCount > 0 && step.time < limit {
      area += height * (step.time - begin)
      begin = step.time
      height = step.survival
    }
    return area + height * (limit - begin)
  }
}

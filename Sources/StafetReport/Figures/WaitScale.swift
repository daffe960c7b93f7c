/// An axis for lengths of time from 0 on, in whole minutes, hours or days, with seven marks at most.
struct WaitScale {
  /// What lengths of time are counted in.
  enum Unit: Int {
    case minutes = 60
    case hours = 3_600
    case days = 86_400
  }

  /// What the axis counts in.
  let unit: Unit

  /// How many units lie from one mark to the next.
  let step: Int

  /// How many marks follow the first, which is 0.
  let count: Int

  /// Finds an axis that holds a length of time.
  ///
  /// - Parameter longest: The length of time in seconds, not negative.
  init(longest: Double) {
    unit = longest <= 2 * 3_600 ? .minutes : longest <= 4 * 86_400 ? .hours : .days
    let steps =
      switch unit {
      case .minutes: [1, 5, 10, 20]
      case .hours: [1, 2, 3, 6, 12, 24]
      case .days: [1, 2, 7]
      }
    let length = longest / Double(unit.rawValue)
    var step = steps.first { length <= 6 * Double($0) } ?? steps[steps.count - 1]
    while length > 6 * Double(step) { step *= 2 }
    self.step = step
    count = max(1, Int((length / Double(step)).rounded(.up)))
  }

  /// How many units a mark stands for.
  func units(at mark: Int) -> Int { mark * step }

  /// How many seconds a mark stands for.
  func seconds(at mark: Int) -> Double { Double(units(at: mark)) * Double(unit.rawValue) }

  /// How many seconds the axis holds.
  var end: Double { seconds(at: count) }
}

/// What a number must be for a value to mean anything.
package enum NumberLimits: Hashable, Sendable {
  /// Not below this.
  case atLeast(Int)
  /// Above 0 and below 1.
  case fraction
  /// From 0 to 1.
  case weight
  /// From one whole number to another.
  case within(ClosedRange<Int>)

  /// Whether a number is as it must be.
  package func contain(_ number: Double) -> Bool {
    switch self {
    case .atLeast(let least): number >= Double(least)
    case .fraction: number > 0 && number < 1
    case .weight: number >= 0 && number <= 1
    case .within(let range):
      number >= Double(range.lowerBound) && number <= Double(range.upperBound)
    }
  }
}

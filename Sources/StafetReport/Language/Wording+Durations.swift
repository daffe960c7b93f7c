extension Wording {
  /// A length of time as people say it: whole minutes below an hour, hours below two days, else days.
  func duration(_ seconds: Double) -> String {
    if seconds < 3_570 {
      return length(seconds / 60, decimals: 0, ("minut", "minutter"), ("minute", "minutes"))
    }
    if seconds < 172_800 {
      return length(seconds / 3_600, decimals: 1, ("time", "timer"), ("hour", "hours"))
    }
    return length(seconds / 86_400, decimals: 1, ("dag", "dage"), ("day", "days"))
  }

  /// One length of time less another, with its sign.
  func durationDifference(_ seconds: Double) -> String {
    (seconds > 0 ? "+" : seconds < 0 ? "\u{2212}" : "") + duration(seconds.magnitude)
  }

  private func length(
    _ units: Double, decimals: Int, _ danish: (String, String), _ english: (String, String)
  ) -> String {
    let scale = decimals == 0 ? 1.0 : 10.0
    let rounded = (units * scale).rounded() / scale
    if let whole = Int(exactly: rounded) { return counted(whole, danish, english) }
    return numbers.decimal(rounded, decimals) + "\u{A0}" + pick(danish.1, english.1)
  }

  /// A part of a whole with its percentage: `14 af 16 (88 %)`.
  func partOfAll(_ count: Int, of total: Int, percent: Int) -> String {
    let whole = numbers.count(total)
    return "\(numbers.count(count))" + say(" af \(whole)", " of \(whole)")
      + " (\(numbers.percent(percent)))"
  }
}

/// Reads one ISO 8601 time from left to right.
struct TimeScanner {
  private let text: String
  private let bytes: [UInt8]
  private var cursor = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func moment() throws(TimeProblem) -> TimeText.Moment {
    let year = try number(digits: 4)
    try expect("-")
    let month = try number(digits: 2)
    try expect("-")
    let dayOfMonth = try number(digits: 2)
    guard let day = CalendarDay(year: year, month: month, day: dayOfMonth) else {
      throw .noSuchDay(text)
    }
    if cursor == bytes.count { throw .dateOnly(text) }
    guard take("T") || take("t") || take(" ") else { throw .malformed(text) }

    let (second, nanosecond) = try timeOfDay()
    let offset = try zone()
    let seconds = Int64(day.daysSince1970) * 86_400 + Int64(second) - Int64(offset)
    guard TimeText.seconds ~= seconds else { throw .outOfRange(text) }
    return (seconds, nanosecond)
  }

  /// Seconds since midnight, and nanoseconds.
  private mutating func timeOfDay() throws(TimeProblem) -> (second: Int, nanosecond: Int32) {
    let hour = try number(digits: 2)
    try expect(":")
    let minute = try number(digits: 2)
    var second = 0
    var nanosecond: Int32 = 0
    if take(":") {
      second = try number(digits: 2)
      if take(".") || take(",") { nanosecond = try fraction() }
    }
    let isEndOfDay = hour == 24 && minute == 0 && second == 0 && nanosecond == 0
    guard isEndOfDay || hour < 24 && minute < 60 && second < 60 else {
      throw .noSuchTimeOfDay(text)
    }
    return (hour * 3600 + minute * 60 + second, nanosecond)
  }

  /// The digits after the seconds, as nanoseconds.
  private mutating func fraction() throws(TimeProblem) -> Int32 {
    var value: Int32 = 0
    var count = 0
    while let digit = takeDigit() {
      count += 1
      if count > 9 { throw .tooPrecise(text) }
      value = value * 10 + Int32(digit)
    }
    if count == 0 { throw .malformed(text) }
    for _ in count..<9 { value *= 10 }
    return value
  }

  /// The seconds by which the zone is ahead of Greenwich.
  private mutating func zone() throws(TimeProblem) -> Int {
    if cursor == bytes.count { throw .missingZone(text) }
    if take("Z") || take("z") {
      guard cursor == bytes.count else { throw .malformed(text) }
      return 0
    }
    let isBehind = take("-")
    guard isBehind || take("+") else { throw .malformed(text) }
    let hours = try number(digits: 2)
    var minutes = 0
    if cursor < bytes.count {
      _ = take(":")
      minutes = try number(digits: 2)
    }
    guard cursor == bytes.count else { throw .malformed(text) }
    guard hours < 24, minutes < 60 else { throw .noSuchZone(text) }
    let offset = hours * 3600 + minutes * 60
    return isBehind ? -offset : offset
  }

  private mutating func number(digits: Int) throws(TimeProblem) -> Int {
    var value = 0
    for _ in 0..<digits {
      guard let digit = takeDigit() else { throw .malformed(text) }
      value = value * 10 + digit
    }
    return value
  }

  private mutating func takeDigit() -> Int? {
    guard cursor < bytes.count, 0x30...0x39 ~= bytes[cursor] else { return nil }
    cursor += 1
    return Int(bytes[cursor - 1] - 0x30)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard cursor < bytes.count, UInt32(bytes[cursor]) == scalar.value else { return false }
    cursor += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws(TimeProblem) {
    guard take(scalar) else { throw .malformed(text) }
  }
}

/// What a number format makes of a number: itself, or a day, a time, or both.
enum NumberFormat: Hashable, Sendable {
  /// A number, or what is no moment.
  case number
  /// A day.
  case date
  /// A time of day.
  case time
  /// A day and a time of day.
  case dateAndTime
  /// Hours, minutes or seconds that go on beyond a day.
  case duration

  /// A format that a workbook does not state because its number tells it.
  ///
  /// > Source: ECMA-376, part 1, section 18.8.30.
  init(builtIn id: Int) {
    switch id {
    case 14...17: self = .date
    case 18...21, 45, 47: self = .time
    case 22: self = .dateAndTime
    case 46: self = .duration
    default: self = .number
    }
  }

  /// A format by its code, of which the first section tells.
  ///
  /// Letters in quotation marks, behind a backslash, an underscore or an asterisk are shown or give room,
  /// and brackets hold colours, conditions and languages, or hours, minutes and seconds that go on.
  ///
  /// > Source: ECMA-376, part 1, section 18.8.31. `m` is a month unless hours stand before it or seconds
  /// > behind it.
  init(code: String) {
    // What some programs write for `General` in Danish and German, and what holds letters of a day.
    if code.lowercased() == "standard" {
      self = .number
      return
    }
    let bytes = Array(code.utf8)
    var parts: [UInt8] = []
    var isDuration = false
    var index = 0
    loop: while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index += 1
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "["):
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
        let inside = bytes[start..<index].map { $0 | 0x20 }
        index += 1
        if let first = inside.first, "hms".utf8.contains(first),
          inside.allSatisfy({ $0 == first })
        {
          isDuration = true
          parts.append(first == UInt8(ascii: "m") ? UInt8(ascii: "s") : first)
        }
      case UInt8(ascii: ";"): break loop
      default:
        let letter = byte | 0x20
        if letter == UInt8(ascii: "a"), let end = Self.endOfHalfDay(in: bytes, from: index - 1) {
          index = end
        } else if "ydmhs".utf8.contains(letter), parts.last != letter {
          parts.append(letter)
        }
      }
    }
    var hasDate = false
    var hasTime = false
    for (place, part) in parts.enumerated() {
      switch part {
      case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDate = true
      case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
      default:
        let isMinute =
          place > 0 && parts[place - 1] == UInt8(ascii: "h")
          || place + 1 < parts.count && parts[place + 1] == UInt8(ascii: "s")
        if isMinute { hasTime = true } else { hasDate = true }
      }
    }
    self =
      if hasDate {
        hasTime ? .dateAndTime : .date
      } else if isDuration {
        .duration
      } else {
        hasTime ? .time : .number
      }
  }

  /// Where `AM/PM` or `A/P` ends that begins here.
  private static func endOfHalfDay(in bytes: [UInt8], from start: Int) -> Int? {
    for mark in ["am/pm", "a/p"] where bytes.count - start >= mark.utf8.count {
      let end = start + mark.utf8.count
      if bytes[start..<end].elementsEqual(mark.utf8, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        return end
      }
    }
    return nil
  }
}

/// Walks through the words and figures of a time as people and programs write it.
///
/// Everything is in lower case already.
struct TimeWords {
  private let scalars: [Unicode.Scalar]
  private var cursor = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var isAtEnd: Bool { cursor == scalars.count }

  /// Moves past white space and the given signs.
  mutating func skip(_ signs: String = "") {
    while let next, next.properties.isWhitespace || signs.unicodeScalars.contains(next) {
      cursor += 1
    }
  }

  /// Takes a sign, if it is next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    cursor += 1
    return true
  }

  /// Takes one of several signs, if one is next.
  mutating func take(oneOf signs: String) -> Unicode.Scalar? {
    guard let next, signs.unicodeScalars.contains(next) else { return nil }
    cursor += 1
    return next
  }

  /// Takes a number of at most so many figures, and tells how many it has.
  mutating func number(digits limit: Int = 4) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while let next, ("0"..."9").contains(next) {
      if digits == limit { return nil }
      value = value * 10 + Int(next.value - 0x30)
      digits += 1
      cursor += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// Takes a word of letters, if one is next.
  mutating func word() -> String? {
    var word = String.UnicodeScalarView()
    while let next, next.properties.isAlphabetic {
      word.append(next)
      cursor += 1
    }
    return word.isEmpty ? nil : String(word)
  }

  /// Takes the word, if it is the next, and a point behind it.
  mutating func take(word expected: String) -> Bool {
    let start = cursor
    if word() == expected {
      _ = take(".")
      return true
    }
    cursor = start
    return false
  }

  /// Takes a zone: `z`, `utc`, `gmt+2`, `+02:00`, `cest`; its seconds ahead of Greenwich.
  mutating func offset() -> Int? {
    if let name = word() {
      switch name {
      case "z": return 0
      case "cet": return 3600
      case "cest": return 7200
      case "utc", "gmt": if isAtEnd { return 0 }
      default: return nil
      }
    }
    guard let sign = take(oneOf: "+-\u{2212}"), let (first, digits) = number() else { return nil }
    var hours = first
    var minutes = 0
    if digits > 2 {
      hours = first / 100
      minutes = first % 100
    } else if take(":") {
      guard let rest = number(digits: 2), rest.digits == 2 else { return nil }
      minutes = rest.value
    }
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == "+" ? seconds : -seconds
  }

  private var next: Unicode.Scalar? { cursor < scalars.count ? scalars[cursor] : nil }

  /// The number of a month by its Danish or English name or the first three letters of it.
  static func month(_ word: String) -> Int? {
    let names = [
      ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"],
      ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september", "sept"],
      ["oktober", "october"], ["november"], ["december"],
    ]
    let place = names.firstIndex { names in
      names.contains { $0 == word || word.unicodeScalars.count == 3 && $0.hasPrefix(word) }
    }
    return place.map { $0 + 1 }
  }

  /// Whether a word is the name of a day of the week, in Danish or English, or its first letters.
  static func isWeekday(_ word: String) -> Bool {
    let names = [
      "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return word.unicodeScalars.count >= 3 && names.contains { $0.hasPrefix(word) }
  }
}

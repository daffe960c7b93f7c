package import StafetModel
package import StafetSyntax

/// The values that records of a study are made of.
extension JSONReader {
  /// Reads an identifier, or notes why there is none and gives nil.
  mutating func identifier<Owner>() throws(JSONStop) -> Identifier<Owner>? {
    let start = offset
    guard let text = try textOrNumber() else { return nil }
    if text.isEmpty {
      report(.emptyIdentifier, at: start)
      return nil
    }
    return Identifier(text)
  }

  /// Reads text, or a number as the text that stands for it: many programs write ids as numbers.
  mutating func textOrNumber() throws(JSONStop) -> String? {
    guard try kind() == .number else { return try string() }
    let start = offset
    guard try number() else { return nil }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads an identifier or `null`.
  package mutating func identifierOrNull<Owner>() throws(JSONStop) -> Identifier<Owner>? {
    try isNull() ? nil : try identifier()
  }

  /// Reads text or `null`.
  package mutating func stringOrNull() throws(JSONStop) -> String? {
    try isNull() ? nil : try string()
  }

  /// Reads text, a number as text, or `null`.
  mutating func textOrNumberOrNull() throws(JSONStop) -> String? {
    try isNull() ? nil : try textOrNumber()
  }

  /// Reads a whole number or `null`.
  package mutating func integerOrNull() throws(JSONStop) -> Int? {
    try isNull() ? nil : try integer()
  }

  /// Reads true, false or `null`, which stands for false.
  package mutating func flag() throws(JSONStop) -> Bool {
    try isNull() ? false : try boolean() ?? false
  }

  /// Reads one of the words of an enumeration.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) throws(JSONStop) -> Word? where Word.RawValue == String {
    let start = offset
    guard let text = try string() else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(.unknownWord(text, allowed: Word.allCases.map { $0.rawValue }), at: start)
    return nil
  }

  /// Reads a time.
  mutating func instant() throws(JSONStop) -> Instant? {
    let start = offset
    guard let text = try string() else { return nil }
    do throws(TimeProblem) {
      return try Instant(timeText: text)
    } catch {
      report(.time(error), at: start)
      return nil
    }
  }

  /// Reads a time or `null`.
  package mutating func instantOrNull() throws(JSONStop) -> Instant? {
    try isNull() ? nil : try instant()
  }

  /// Reads a list of texts; `null` is an empty one.
  package mutating func strings() throws(JSONStop) -> [String] {
    if try isNull() { return [] }
    var strings: [String] = []
    try array { (reader) throws(JSONStop) in
      if let string = try reader.textOrNumber() { strings.append(string) }
    }
    return strings
  }

  /// Reads attributes, leaving out those without a value; `null` is none.
  package mutating func attributes() throws(JSONStop) -> [String: String] {
    if try isNull() { return [:] }
    var attributes: [String: String] = [:]
    try object { (name, reader) throws(JSONStop) in
      if let value = try reader.textOrNumberOrNull() { attributes[name] = value }
    }
    return attributes
  }

  /// Reads what a source declares; `null` is nothing.
  mutating func declaredFacts() throws(JSONStop) -> DeclaredFacts {
    if try isNull() { return DeclaredFacts() }
    var participants: Int?
    var contributions: Int?
    var days: Int?
    var themes: Int?
    try object(DeclaredField.all) { (field, reader) throws(JSONStop) in
      let count = try reader.integerOrNull()
      switch field {
      case .participants: participants = count
      case .contributions: contributions = count
      case .days: days = count
      case .themes: themes = count
      }
    }
    return DeclaredFacts(
      participants: participants, contributions: contributions, days: days, themes: themes)
  }

  /// Reads marks, a list of pairs of numbers; `null` is none.
  mutating func marks() throws(JSONStop) -> [Range<Int>] {
    if try isNull() { return [] }
    var marks: [Range<Int>] = []
    try array { (reader) throws(JSONStop) in
      let start = reader.offset
      var ends: [Int?] = []
      let before = reader.log.problemCount
      let isList = try reader.array { (reader) throws(JSONStop) in
        ends.append(try reader.integer())
      }
      guard isList, reader.log.problemCount == before else { return }
      guard ends.count == 2, let first = ends[0], let end = ends[1], first <= end else {
        return reader.report(.malformedMark, at: start)
      }
      marks.append(first..<end)
    }
    return marks
  }

  /// Reads periods, a list of pairs of times of which the second may be `null`; `null` is none.
  mutating func periods() throws(JSONStop) -> [Period] {
    if try isNull() { return [] }
    var periods: [Period] = []
    try array { (reader) throws(JSONStop) in
      let start = reader.offset
      var times: [Instant?] = []
      let before = reader.log.problemCount
      let isList = try reader.array { (reader) throws(JSONStop) in
        times.append(try reader.instantOrNull())
      }
      guard isList, reader.log.problemCount == before else { return }
      guard times.count == 2, let from = times[0] else {
        return reader.report(.malformedPeriod, at: start)
      }
      periods.append(Period(from: from, to: times[1]))
    }
    return periods
  }
}

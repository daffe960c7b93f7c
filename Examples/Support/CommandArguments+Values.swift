public import Stafet

extension CommandArguments {
  /// The values of an option that are written `NAME=VALUE`.
  ///
  /// What stands before the last equals sign is the name, which may have equals signs of its own.
  ///
  /// - Parameter option: The option.
  /// - Returns: The two sides of each, in the order given.
  /// - Throws: ``UsageError`` if a value has no equals sign, or nothing on one side of it.
  public func assignments(
    _ option: String
  ) throws(UsageError) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for given in all(option) {
      guard let sign = given.lastIndex(of: "="), sign > given.startIndex,
        given.index(after: sign) < given.endIndex
      else {
        throw UsageError(
          "\(option) \(given) must have a name on both sides of an equals sign.",
          danish: "\(option) \(given) skal have et navn på begge sider af et lighedstegn.")
      }
      pairs.append((String(given[..<sign]), String(given[given.index(after: sign)...])))
    }
    return pairs
  }

  /// The values of an option that holds lists, items parted by commas, without white space around them.
  ///
  /// - Parameter option: The option.
  /// - Returns: The items of all its values, in the order given; empty ones are left out.
  public func list(_ option: String) -> [String] {
    all(option).flatMap { Self.items(of: $0) }
  }

  /// The items of a list, parted by commas, without white space around them.
  ///
  /// - Parameter list: The list.
  /// - Returns: The items; empty ones are left out.
  public static func items(of list: String) -> [String] {
    let parts: [Substring] = list.split(separator: ",")
    return parts.map { part in
      let begun = part.drop { $0.isWhitespace }
      return String(begun.prefix(begun.count - begun.reversed().prefix { $0.isWhitespace }.count))
    }.filter { !$0.isEmpty }
  }

  /// A time such as `2017-09-18T08:12:00+02:00`.
  ///
  /// - Parameter option: The option.
  /// - Returns: The time, or `nil` where none was given.
  /// - Throws: ``UsageError`` if something else was given.
  public func time(_ option: String) throws(UsageError) -> Instant? {
    guard let text = self[option] else { return nil }
    do throws(ReadingError) {
      return try Instant(iso8601: text)
    } catch {
      func sentence(in language: ReportLanguage) -> String {
        error.problems.map { $0.sentence(in: language) }.joined(separator: " ")
      }
      throw UsageError(
        "\(option): \(sentence(in: .english))", danish: "\(option): \(sentence(in: .danish))")
    }
  }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - range: Which numbers are allowed.
  /// - Returns: The number, or `nil` where none was given.
  /// - Throws: ``UsageError`` if something else was given.
  public func number(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let given = self[option] else { return nil }
    guard let number = Int(given), range.contains(number) else {
      let (low, high) = (range.lowerBound, range.upperBound)
      throw UsageError(
        "\(option) \(given) is not a whole number from \(low) to \(high).",
        danish: "\(option) \(given) er ikke et helt tal fra \(low) til \(high).")
    }
    return number
  }

  /// A whole number that need not be given.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - range: Which numbers are allowed.
  ///   - standard: What it is where it was not given.
  /// - Returns: The number.
  /// - Throws: ``UsageError`` if something else was given.
  public func number(
    _ option: String, in range: ClosedRange<Int>, standard: Int
  ) throws(UsageError) -> Int {
    try number(option, in: range) ?? standard
  }

  /// A share, written as whole percent such as `60` or with a decimal point such as `0.6`.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - standard: What it is where it was not given, from 0 to 1.
  /// - Returns: The share, from 0 to 1.
  /// - Throws: ``UsageError`` if something else was given.
  public func share(_ option: String, standard: Double) throws(UsageError) -> Double {
    guard let given = self[option] else { return standard }
    if given.contains("."), let share = Double(given), (0...1).contains(share) { return share }
    if let percent = Int(given), (0...100).contains(percent) { return Double(percent) / 100 }
    throw UsageError(
      "\(option) \(given) is neither a whole percentage such as 60 nor a share such as 0.6.",
      danish: "\(option) \(given) er hverken en hel procent som 60 eller en andel som 0.6.")
  }

  /// One of a few values that need not be given.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - choices: What its value may be, and what each stands for.
  ///   - standard: What it is where it was not given.
  /// - Returns: What the value given stands for.
  /// - Throws: ``UsageError`` if another value was given.
  public func choice<Value>(
    _ option: String,
    of choices: [(String, Value)],
    standard: Value
  ) throws(UsageError) -> Value {
    try choice(option, of: choices) ?? standard
  }

  /// One of a few values.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - choices: What its value may be, and what each stands for.
  /// - Returns: What the value given stands for, or `nil` where none was given.
  /// - Throws: ``UsageError`` if another value was given.
  public func choice<Value>(
    _ option: String, of choices: [(String, Value)]
  ) throws(UsageError) -> Value? {
    guard let given = self[option] else { return nil }
    guard let choice = choices.first(where: { $0.0 == given }) else {
      let known = choices.map { $0.0 }.joined(separator: ", ")
      throw UsageError(
        "\(option) \(given) is not known; it may be \(known).",
        danish: "\(option) \(given) kendes ikke; det kan være \(known).")
    }
    return choice.1
  }
}

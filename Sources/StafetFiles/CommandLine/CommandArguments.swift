/// What was given on a command line, checked against what the program takes.
package struct CommandArguments: Sendable {
  /// The file that the program is to work on, if one was given.
  package let operand: String?

  /// Whether help was asked for.
  package let asksForHelp: Bool

  private let values: [String: [String]]

  /// Reads a command line.
  ///
  /// Options may be written `--name value` or `--name=value`, the latter also for a value that begins
  /// with `--`; no value is empty. After `--` everything is a file, and so is a single `-`. Where help
  /// is asked for, the file may be missing.
  ///
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - syntax: What the program takes.
  /// - Throws: ``UsageError`` at the first word that the program does not take.
  package init(_ arguments: [String], syntax: CommandSyntax) throws(UsageError) {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var rest = arguments[...]
    var takesOptions = true
    while let word = rest.popFirst() {
      guard takesOptions, word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if word == "--" {
        takesOptions = false
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = word == "-h" ? "--help" : String(parts[0])
      guard let option = syntax.options.first(where: { $0.name == name }) else {
        throw UsageError("There is no option \(name); --help lists the options.")
      }
      guard option.value != nil else {
        if parts.count > 1 { throw UsageError("The option \(name) takes no value.") }
        values[name] = []
        continue
      }
      let value = parts.count > 1 ? String(parts[1]) : rest.first
      guard let value, !value.isEmpty, parts.count > 1 || !value.hasPrefix("--") else {
        throw UsageError("The option \(option.usage) needs a value.")
      }
      if parts.count == 1 { rest.removeFirst() }
      if values[name] != nil, !option.isRepeatable {
        throw UsageError("The option \(name) may be given once.")
      }
      values[name, default: []].append(value)
    }
    self.values = values
    self.operand = operands.first
    self.asksForHelp = values["--help"] != nil
    if asksForHelp { return }
    if operands.count > 1 {
      throw UsageError(
        "\(syntax.program) takes one \(syntax.operand), but \(operands.count) were given:"
          + " \(operands.joined(separator: ", ")).")
    }
    if syntax.needsOperand, operands.isEmpty {
      throw UsageError("No \(syntax.operand) was given; --help tells more.")
    }
  }

  /// The value of an option, if it was given.
  package subscript(option: String) -> String? { values[option]?.last }

  /// All values of an option that may be given several times.
  package func all(_ option: String) -> [String] { values[option] ?? [] }

  /// Whether an option that takes no value was given.
  package func has(_ option: String) -> Bool { values[option] != nil }

  /// The values of an option that are written `NAME=VALUE`.
  ///
  /// - Parameter option: The option.
  /// - Returns: The two sides of each, in the order given.
  /// - Throws: ``UsageError`` if a value has no equals sign, or nothing on one side of it.
  package func assignments(
    _ option: String
  ) throws(UsageError) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for given in all(option) {
      let sides = given.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else {
        throw UsageError("\(option) \(given) must have a name on both sides of an equals sign.")
      }
      pairs.append((String(sides[0]), String(sides[1])))
    }
    return pairs
  }

  /// The values of an option that holds lists, items parted by commas, without white space around them.
  ///
  /// - Parameter option: The option.
  /// - Returns: The items of all its values, in the order given; empty ones are left out.
  package func list(_ option: String) -> [String] {
    all(option).flatMap { value in
      value.split(separator: ",").map { item in
        let trimmed = item.drop { $0.isWhitespace }
        return String(
          trimmed.prefix(trimmed.count - trimmed.reversed().prefix { $0.isWhitespace }.count))
      }
    }.filter { !$0.isEmpty }
  }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - range: Which numbers are allowed.
  ///   - standard: What it is where it was not given.
  /// - Returns: The number.
  /// - Throws: ``UsageError`` if something else was given.
  package func number(
    _ option: String, in range: ClosedRange<Int>, standard: Int
  ) throws(UsageError) -> Int {
    guard let given = self[option] else { return standard }
    guard let number = Int(given), range.contains(number) else {
      throw UsageError(
        "\(option) \(given) is not a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// A share, written as whole percent such as `60` or with a decimal point such as `0.6`.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - standard: What it is where it was not given, from 0 to 1.
  /// - Returns: The share, from 0 to 1.
  /// - Throws: ``UsageError`` if something else was given.
  package func share(_ option: String, standard: Double) throws(UsageError) -> Double {
    guard let given = self[option] else { return standard }
    if given.contains("."), let share = Double(given), (0...1).contains(share) { return share }
    if let percent = Int(given), (0...100).contains(percent) { return Double(percent) / 100 }
    throw UsageError(
      "\(option) \(given) is neither a whole percentage such as 60 nor a share such as 0.6.")
  }

  /// One of a few values.
  ///
  /// - Parameters:
  ///   - option: The option.
  ///   - choices: What its value may be, and what each stands for.
  ///   - standard: What it is where it was not given.
  /// - Returns: What the value given stands for.
  /// - Throws: ``UsageError`` if another value was given.
  package func choice<Value>(
    _ option: String,
    of choices: [(String, Value)],
    standard: Value
  ) throws(UsageError) -> Value {
    guard let given = self[option] else { return standard }
    guard let choice = choices.first(where: { $0.0 == given }) else {
      let known = choices.map { $0.0 }.joined(separator: ", ")
      throw UsageError("\(option) \(given) is not known; it may be \(known).")
    }
    return choice.1
  }
}

/// A command line that a program does not take.
package struct UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what was expected, in a sentence.
  package let description: String

  /// Says what is wrong.
  package init(_ description: String) {
    self.description = description
  }
}

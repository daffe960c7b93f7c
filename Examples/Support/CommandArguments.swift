public import Stafet

/// What was given on a command line, checked against what the program takes.
public struct CommandArguments: Sendable {
  /// The file that the program is to work on, if one was given.
  public let operand: String?

  /// Whether help was asked for.
  public let asksForHelp: Bool

  /// The language that was asked for, or `nil` where none was.
  public private(set) var language: ReportLanguage?

  /// The language of what is said on the terminal: the one that was asked for, or English.
  public var terminalLanguage: ReportLanguage { language ?? .english }

  private let syntax: CommandSyntax
  private let values: [String: [String]]

  /// Reads a command line.
  ///
  /// Options may be written `--name value` or `--name=value`, the latter also for a value that begins
  /// with `--`; no value is empty. After `--` everything is a file, and so is a single `-`. Where help
  /// is asked for, the file and the options that are needed may be missing.
  ///
  /// - Parameters:
  ///   - words: The words after the names of the program and its job.
  ///   - syntax: What the program takes.
  ///   - correction: What to say about an option that the program does not take, where something better
  ///     than that is known.
  /// - Throws: ``UsageError`` at the first word that the program does not take.
  public init(
    _ words: [String], syntax: CommandSyntax, correction: (String) -> UsageError? = { _ in nil }
  ) throws(UsageError) {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var rest = words[...]
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
        throw correction(name) ?? .unknown(name)
      }
      guard option.value != nil else {
        if parts.count > 1 { throw .valueTooMuch(name) }
        values[name] = []
        continue
      }
      let value = parts.count > 1 ? String(parts[1]) : rest.first
      guard let value, !value.isEmpty, parts.count > 1 || !value.hasPrefix("--") else {
        throw .valueMissing(option.usage)
      }
      if parts.count == 1 { rest.removeFirst() }
      if values[name] != nil, !option.isRepeatable { throw .givenTwice(name) }
      values[name, default: []].append(value)
    }
    self.syntax = syntax
    self.values = values
    self.operand = operands.first
    self.asksForHelp = values["--help"] != nil
    if asksForHelp { return }
    language = try choice(LanguageOption.name, of: LanguageOption.choices)
    if operands.count > (syntax.operand == nil ? 0 : 1) {
      throw .tooManyFiles(operands, of: syntax)
    }
    if syntax.needsOperand, operands.isEmpty { throw .fileMissing(syntax) }
    for option in syntax.options where option.isNeeded && values[option.name] == nil {
      throw .optionMissing(option.usage)
    }
  }

  /// The file, of a program that cannot do without one.
  ///
  /// - Returns: Its path.
  /// - Throws: ``UsageError`` if there is none.
  public func neededOperand() throws(UsageError) -> String {
    guard let operand else { throw .fileMissing(syntax) }
    return operand
  }

  /// The value of an option that the program cannot do without.
  ///
  /// - Parameter option: The option.
  /// - Returns: Its value.
  /// - Throws: ``UsageError`` if it was not given.
  public func needed(_ option: String) throws(UsageError) -> String {
    guard let value = self[option] else {
      throw .optionMissing(syntax.options.first { $0.name == option }?.usage ?? option)
    }
    return value
  }

  /// The value of an option, if it was given.
  public subscript(option: String) -> String? { values[option]?.last }

  /// All values of an option that may be given several times.
  ///
  /// - Parameter option: The option.
  /// - Returns: The values, in the order given.
  public func all(_ option: String) -> [String] { values[option] ?? [] }

  /// Whether an option was given.
  ///
  /// - Parameter option: The option.
  /// - Returns: Whether it stands on the command line.
  public func has(_ option: String) -> Bool { values[option] != nil }
}

extension UsageError {
  fileprivate static func unknown(_ option: String) -> Self {
    Self(
      "There is no option \(option); --help lists the options.",
      danish: "Tilvalget \(option) findes ikke; --help viser tilvalgene.")
  }

  fileprivate static func valueTooMuch(_ option: String) -> Self {
    Self(
      "The option \(option) takes no value.", danish: "Tilvalget \(option) har ingen værdi.")
  }

  fileprivate static func valueMissing(_ usage: String) -> Self {
    Self("The option \(usage) needs a value.", danish: "Tilvalget \(usage) mangler en værdi.")
  }

  fileprivate static func givenTwice(_ option: String) -> Self {
    Self(
      "The option \(option) may be given once.",
      danish: "Tilvalget \(option) må kun angives én gang.")
  }

  fileprivate static func optionMissing(_ usage: String) -> Self {
    Self("The option \(usage) is needed.", danish: "Tilvalget \(usage) skal angives.")
  }

  fileprivate static func fileMissing(_ syntax: CommandSyntax) -> Self {
    let operand = syntax.operand ?? ""
    return Self(
      "No \(operand) was given; --help tells more.",
      danish: "Der er ikke angivet nogen \(operand); --help fortæller mere.")
  }

  fileprivate static func tooManyFiles(_ files: [String], of syntax: CommandSyntax) -> Self {
    let given = files.joined(separator: ", ")
    guard let operand = syntax.operand else {
      return Self(
        "\(syntax.program) takes no file, but was given \(given).",
        danish: "\(syntax.program) tager ingen fil, men fik \(given).")
    }
    return Self(
      "\(syntax.program) takes one \(operand), but \(files.count) were given: \(given).",
      danish: "\(syntax.program) tager én \(operand), men fik \(files.count): \(given).")
  }
}

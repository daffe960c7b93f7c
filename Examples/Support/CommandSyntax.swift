/// What a program, or one job of it, takes on its command line.
public struct CommandSyntax: Sendable {
  /// The name of the program, with that of the job where it has several, such as `sample find`.
  public let program: String

  let summary: String
  let operand: String?
  let needsOperand: Bool
  let options: [CommandOption]
  private let ownOptions: [CommandOption]
  private let inputOptions: [CommandOption]

  /// Describes a program.
  ///
  /// - Parameters:
  ///   - program: The name of the program, with that of the job where it has several.
  ///   - summary: What it does.
  ///   - operand: What the file is called that it takes; `nil` where it takes none.
  ///   - needsOperand: Whether it cannot do without.
  ///   - language: What `--language` is for.
  ///   - options: The options beside `--language`, `--quiet` and `--help`.
  ///   - inputOptions: Further options, which say how what is read is meant: ``InputOptions/all`` of
  ///     programs that read studies and tables.
  public init(
    program: String,
    summary: String,
    operand: String?,
    needsOperand: Bool,
    language: String = "The language of what is said on the terminal (en).",
    options: [CommandOption],
    inputOptions: [CommandOption] = []
  ) {
    self.program = program
    self.summary = summary
    self.operand = operand
    self.needsOperand = needsOperand
    ownOptions =
      options + [
        .value(LanguageOption.name, "da|en", language),
        .flag(QuietOption.name, "Show no line on the terminal that tells how far the work is."),
        .flag("--help", "Show this text."),
      ]
    self.inputOptions = inputOptions
    self.options = ownOptions + inputOptions
  }

  /// What `--help` prints.
  public var help: String {
    var usage = program
    if let operand { usage += needsOperand ? " \(operand)" : " [\(operand)]" }
    for option in options where option.isNeeded { usage += " \(option.usage)" }
    var help =
      "\(summary)\n\nUsage: \(usage) [options]\n\nOptions:\n"
      + HelpTable.lines(of: ownOptions.map { ($0.usage, $0.help) })
    if !inputOptions.isEmpty {
      help += "\nHow the files are read:\n"
      help += HelpTable.lines(of: inputOptions.map { ($0.usage, $0.help) })
    }
    return help
  }
}

/// Two columns of a help text.
enum HelpTable {
  /// Sets words beside what they mean; further lines of a meaning stand below its first.
  static func lines(of rows: [(word: String, meaning: String)]) -> String {
    let width = rows.map { $0.word.count }.max() ?? 0
    var text = ""
    for (word, meaning) in rows {
      let padding = String(repeating: " ", count: width - word.count)
      let margin = "\n" + String(repeating: " ", count: width + 4)
      let lines = meaning.split(separator: "\n", omittingEmptySubsequences: false)
      text += "  \(word)\(padding)  \(lines.joined(separator: margin))\n"
    }
    return text
  }
}

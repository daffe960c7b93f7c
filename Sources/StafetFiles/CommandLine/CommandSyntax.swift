/// What a program of the examples takes on its command line.
package struct CommandSyntax: Sendable {
  /// An option, such as `--output DIR`.
  package struct Option: Sendable {
    let name: String
    let value: String?
    let isRepeatable: Bool
    let help: String

    /// An option with a value.
    package static func value(
      _ name: String,
      _ placeholder: String,
      repeatable: Bool = false,
      _ help: String
    ) -> Self {
      Option(name: name, value: placeholder, isRepeatable: repeatable, help: help)
    }

    /// An option that is there or not.
    package static func flag(_ name: String, _ help: String) -> Self {
      Option(name: name, value: nil, isRepeatable: false, help: help)
    }

    /// The option as it is written.
    var usage: String { value.map { "\(name) \($0)" } ?? name }
  }

  let program: String
  let summary: String
  let operand: String
  let needsOperand: Bool
  let options: [Option]

  /// Describes a program.
  ///
  /// - Parameters:
  ///   - program: The name of the program.
  ///   - summary: What it does.
  ///   - operand: What the file is called that it takes.
  ///   - needsOperand: Whether it cannot do without.
  ///   - options: The options beside `--help`.
  package init(
    program: String,
    summary: String,
    operand: String,
    needsOperand: Bool,
    options: [Option]
  ) {
    self.program = program
    self.summary = summary
    self.operand = operand
    self.needsOperand = needsOperand
    self.options = options + [.flag("--help", "Show this text.")]
  }

  /// What `--help` prints.
  package var help: String {
    let width = options.map { $0.usage.count }.max() ?? 0
    var text = "\(summary)\n\nUsage: \(program) \(needsOperand ? operand : "[\(operand)]")"
    text += " [options]\n\nOptions:\n"
    for option in options {
      let padding = String(repeating: " ", count: width - option.usage.count + 2)
      text += "  \(option.usage)\(padding)\(option.help)\n"
    }
    return text
  }
}

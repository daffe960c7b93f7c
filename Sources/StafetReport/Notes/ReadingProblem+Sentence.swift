public import StafetFormats
import StafetModel
import StafetSyntax

extension ReadingProblem {
  /// What is wrong and what was expected, in sentences on one line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The sentences.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: reason)
  }

  /// The problem on one line: `file:line:column: path: sentence`, with the parts that are known.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The line.
  public func description(in language: ReportLanguage) -> String {
    let wording = Wording(language: language)
    let line = place.prefix(file: file) + wording.sentence(of: reason)
    guard let record else { return line }
    return line + wording.say(" (post ", " (record ") + wording.named(record) + ")"
  }
}

extension ReadingProblem: CustomStringConvertible {
  /// The problem on one line, in English.
  public var description: String { description(in: .english) }
}

extension ReadingError {
  /// The problems, one a line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The lines.
  public func description(in language: ReportLanguage) -> String {
    problems.map { $0.description(in: language) }.joined(separator: "\n")
  }
}

extension ReadingError: CustomStringConvertible {
  /// The problems in English, one a line.
  public var description: String { description(in: .english) }
}

extension Wording {
  func sentence(of reason: ReadingProblem.Reason) -> String {
    switch reason {
    case .encoding(let problem): sentence(of: problem)
    case .workbook(let problem): sentence(of: problem)
    case .json(let problem): sentence(of: problem)
    case .table(let problem): sentence(of: problem)
    case .value(let problem): sentence(of: problem)
    case .source(let problem): sentence(of: problem)
    case .record(let problem): sentence(of: problem)
    case .layout(let problem): sentence(of: problem)
    case .step(let error): sentence(of: error.reason)
    case .study(let problem): sentence(of: problem)
    }
  }
}

import Stafet

/// What a program says when it cannot go on.
enum ErrorLines {
  /// The sentences about an error, a line each.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - language: The language of the sentences. What is not known here is said as it says itself.
  /// - Returns: The lines, without their ends.
  static func lines(about error: any Error, in language: ReportLanguage) -> [String] {
    switch error {
    case let error as ReadingError: error.lines(in: language)
    case let error as RefusedInput: error.lines(in: language)
    case let error as StudyError: error.problems.map { $0.description(in: language) }
    case let error as UsageError: [error.sentence(in: language)]
    case let error as OutputError: [error.sentence(in: language)]
    case let error as FileError: [error.sentence(in: language)]
    case let error as AnalysisError: [error.sentence(in: language)]
    case let error as ReportLogoError: [error.sentence(in: language)]
    case let error as WordFamilyError: [error.sentence(in: language)]
    case let error as CodebookStepError: [error.sentence(in: language)]
    default: ["\(error)"]
    }
  }
}

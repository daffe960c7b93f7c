public import StafetFormats
import StafetSyntax

extension ReadingError {
  /// The problems, one a line, and then what else was remarked on the files.
  ///
  /// Problems of one cause in many rows are one line: the first of them whole, then how many others there
  /// are and where the first three of these stand.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - all: Whether each problem and each remark has a line of its own.
  /// - Returns: The lines.
  /// - Complexity: O(*n*) expected in the number of problems.
  public func lines(in language: ReportLanguage, all: Bool = false) -> [String] {
    let wording = Wording(language: language)
    var lines = NoteLines.lines(
      of: problems.map { problem in
        NoteLines.Note(
          file: problem.file, place: problem.place, code: problem.code,
          sentence: problem.sentence(in: language), line: problem.description(in: language))
      }, wording, all: all)
    let remarks = warnings.lines(in: language, all: all)
    if !remarks.isEmpty {
      lines.append(
        wording.say(
          "Desuden bemærket, hvilket kan være grunden:", "Also remarked, which may hold the reason:"
        ))
    }
    lines += remarks
    return lines
  }

  /// Whether `lines(in:all:)` tells of several problems or remarks in one line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: Whether it does.
  public func isShortened(in language: ReportLanguage) -> Bool {
    lines(in: language).count < lines(in: language, all: true).count
  }
}

extension [ReadingWarning] {
  /// The warnings, one a line; those of one cause in many rows are one line, as with
  /// `ReadingError.lines(in:all:)`.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - all: Whether each warning has a line of its own.
  /// - Returns: The lines.
  public func lines(in language: ReportLanguage, all: Bool = false) -> [String] {
    NoteLines.lines(
      of: map { warning in
        NoteLines.Note(
          file: warning.file, place: warning.place, code: warning.code,
          sentence: warning.sentence(in: language), line: warning.description(in: language))
      }, Wording(language: language), all: all)
  }
}

package import StafetSyntax

/// What a reader has found so far in one text.
package typealias ReadingLog = NoteLog<ReadingProblem.Reason, ReadingWarning.Reason>

extension ReadingLog {
  /// Begins with what was found by those who know the grammar alone.
  package init(_ log: SyntaxLog) {
    self = log.mapped(
      problems: { ReadingProblem.Reason($0) }, warnings: { ReadingWarning.Reason($0) })
  }

  /// The problems with their places in the text, sorted, or nil when there are none.
  package func error(in bytes: [UInt8]) -> ReadingError? {
    if problemCount == 0 { return nil }
    return ReadingError(
      problems: placedProblems(in: bytes).map { note in
        ReadingProblem(note.reason, at: note.place, file: file, record: note.record)
      }, warnings: warnings(in: bytes))
  }

  /// The problems with their places in the text, sorted.
  ///
  /// - Precondition: There is at least one.
  package func failure(in bytes: [UInt8]) -> ReadingError {
    guard let error = error(in: bytes) else {
      preconditionFailure("A reader that fails has noted why.")
    }
    return error
  }

  /// Throws the problems, if there are any.
  package func throwProblems(in bytes: [UInt8]) throws(ReadingError) {
    if let error = error(in: bytes) { throw error }
  }

  /// The warnings with their places in the text, sorted by place.
  package func warnings(in bytes: [UInt8]) -> [ReadingWarning] {
    placedWarnings(in: bytes).map { note in
      ReadingWarning(note.reason, at: note.place, file: file)
    }
  }
}

extension ReadingProblem.Reason {
  fileprivate init(_ problem: SyntaxProblem) {
    self =
      switch problem {
      case .encoding(let problem): .encoding(problem)
      case .json(let problem): .json(problem)
      case .table(let problem): .table(problem)
      case .value(let problem): .value(problem)
      }
  }
}

extension ReadingWarning.Reason {
  fileprivate init(_ warning: SyntaxWarning) {
    self =
      switch warning {
      case .unknownKey(let key): .unknownKey(key)
      case .misspeltKey(let key, let meant): .misspeltKey(key, meant: meant)
      case .formulaTexts(let count, let example):
        .content(.formulaTexts(count: count, example: example))
      case .renamedColumnMissing(let name, let found): .renamedColumnMissing(name, found: found)
      case .protectedCells(let count): .spreadsheet(.protectedCells(count: count))
      }
  }
}

extension ReadingError {
  /// Makes an error of what is wrong with the grammar of a file.
  package init(_ error: SyntaxError, file: String?) {
    self.init(
      problems: error.problems.map { note in
        ReadingProblem(
          ReadingProblem.Reason(note.reason), at: note.place, file: file, record: note.record)
      },
      warnings: error.warnings.map { note in
        ReadingWarning(ReadingWarning.Reason(note.reason), at: note.place, file: file)
      })
  }
}

extension TextEncoding {
  /// Turns bytes in this encoding into valid UTF-8 without a byte order mark.
  ///
  /// - Parameters:
  ///   - input: The bytes of a file.
  ///   - file: The name of the file, for problems.
  /// - Returns: Valid UTF-8. Valid UTF-8 is given back without a copy.
  /// - Throws: Where and why the bytes cannot be read as text.
  package func utf8(
    from input: consuming [UInt8], file: String?
  ) throws(ReadingError) -> [UInt8] {
    do throws(SyntaxError) {
      return try utf8(from: input)
    } catch {
      throw ReadingError(error, file: file)
    }
  }
}

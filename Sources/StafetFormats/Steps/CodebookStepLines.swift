public import StafetModel
import StafetSyntax

/// Reads and writes the steps of a codebook as JSON Lines: one step on every line, by custom a file named
/// `*.steps.jsonl`.
///
/// The steps belong to the study that the work began with. Taken again on that study, they give the
/// same codebook and the same sortings. Each further step is one more line. The keys are described
/// in `Docs/Formats.md`.
public enum CodebookStepLines {
  /// The lines for a history: the steps from its start to its present, numbered from 1.
  ///
  /// Steps that were undone are left out.
  ///
  /// - Parameter history: The history; one without steps gives no line.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the steps.
  public static func bytes(of history: CodebookHistory) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, step) in history.steps.enumerated() {
      JSONDocument.append(to: &bytes) { $0.write(step, number: index + 1) }
    }
    return bytes
  }

  /// Reads steps and takes them again, one after the other.
  ///
  /// Empty lines are skipped. All lines are read before a step is taken; then the first that cannot
  /// be taken ends the reading, since later steps may depend on it.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems and warnings.
  ///   - study: The study that the work began with.
  /// - Returns: The history, and warnings about the file, such as of a key that its step does not
  ///   have.
  /// - Throws: ``ReadingError`` with every problem of the lines, each with its line and column, or with the
  ///   first step that cannot be taken.
  /// - Complexity: O(*n* · *m*) expected in the number of steps and of placements and themes.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, on study: Study
  ) throws(ReadingError) -> CodebookHistoryReading {
    let decoded = try InputFile(name: file, bytes: bytes).decoded()
    var reader = JSONReader(decoded.bytes, file: file)
    var steps: [(step: CodebookStep, offset: Int)] = []
    var number = 0
    for line in LineRanges(in: decoded.bytes) {
      number &+= 1
      reader.restart(at: line)
      let start = reader.offset
      do throws(JSONStop) {
        let step = try reader.stepLine(number: &number)
        try reader.finish()
        if let step { steps.append((step, start)) }
      } catch {
        continue  // what stopped the line is in the log
      }
    }
    var log = ReadingLog(reader.log)
    try log.throwProblems(in: decoded.bytes)
    var history = CodebookHistory(of: study)
    for (step, offset) in steps {
      do throws(CodebookStepError) {
        try history.take(step)
      } catch {
        log.report(.step(error), at: offset)
        throw log.failure(in: decoded.bytes)
      }
    }
    return CodebookHistoryReading(
      history: history,
      warnings: ReadingWarning.firstOfEachKey(log.warnings(in: decoded.bytes)))
  }
}

public import StafetFormats
public import StafetModel

extension StudyFiles {
  /// Reads the steps in which a codebook was changed, and takes them again.
  ///
  /// - Parameters:
  ///   - path: A file of JSON Lines, absolute or from the current folder; by custom
  ///     `NAME.steps.jsonl`.
  ///   - study: The study as it was before the first step.
  /// - Returns: The history, and what there is to know about the file.
  /// - Throws: ``FileError`` if the file cannot be read, and `ReadingError` with every problem if its
  ///   content is refused or a step cannot be taken.
  public static func readSteps(
    from path: String, on study: Study
  ) throws -> CodebookHistoryReading {
    try CodebookStepLines.read(Disk.bytes(at: path), file: Disk.name(of: path), on: study)
  }

  /// Writes the steps in which a codebook was changed, replacing a file that is there.
  ///
  /// The file does not hold the study as it was before the first step. Reading the steps needs it, so
  /// keep it beside the file.
  ///
  /// - Parameters:
  ///   - history: The history; steps that were undone are left out.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.steps.jsonl`.
  /// - Throws: ``FileError`` if the file cannot be written.
  public static func writeSteps(
    of history: CodebookHistory, to path: String
  ) throws(FileError) {
    try Disk.write(CodebookStepLines.bytes(of: history), to: path)
  }
}

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

  /// Writes the steps in which a codebook was changed.
  ///
  /// The file does not hold the study as it was before the first step. Reading the steps needs it, so
  /// keep it beside the file.
  ///
  /// - Parameters:
  ///   - history: The history; steps that were undone are left out.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.steps.jsonl`.
  ///   - output: What may be replaced; as a rule steps that were written before and not changed since.
  /// - Throws: ``FileError`` if a file that Stafet did not write is in the way, or the file cannot be
  ///   written.
  public static func writeSteps(
    of history: CodebookHistory, to path: String, by output: OutputFiles = OutputFiles()
  ) throws(FileError) {
    try output.write([steps(of: history, at: path)])
  }

  /// The steps in which a codebook was changed, to be written together with other files.
  ///
  /// - Parameters:
  ///   - history: The history; steps that were undone are left out.
  ///   - path: The file, absolute or from the current folder; by custom `NAME.steps.jsonl`.
  /// - Returns: The file.
  public static func steps(of history: CodebookHistory, at path: String) -> OutputFile {
    OutputFile(path, CodebookStepLines.bytes(of: history))
  }
}

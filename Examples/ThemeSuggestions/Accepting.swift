import Stafet
import StafetFiles

/// Reads what a person decided in a table of suggestions, prints what became of each decision, and writes
/// the study with a sorting by hand.
///
/// - Parameters:
///   - table: The path of the table.
///   - study: The study as it was read.
///   - path: What it was read from.
///   - arguments: Who decided and when, and where to write to.
/// - Throws: `UsageError` if the coder is missing, a time is none, or what was read would be overwritten;
///   otherwise what reading and writing throw.
func accept(
  _ table: String, in study: Study, from path: String, by arguments: CommandArguments
) throws {
  guard let coder = arguments["--coder"] else {
    throw UsageError("--accept needs --coder NAME, the one who decided.")
  }
  let reading = try SuggestionTable.read(
    Disk.bytes(at: table), file: Disk.name(of: table), of: study, by: coder,
    at: arguments["--at"].map(time), allowsWindows1252: arguments.has("--windows-1252"))
  for warning in reading.warnings { CommandRunner.complain(warning.description) }

  let suggested = study.sorting("suggested").flatMap { $0.kind == .suggested ? $0.id : nil }
  var review = try SuggestionReview(of: suggested, in: CodebookHistory(of: study))
  for decision in reading.decisions { try review.take(decision) }
  let lines = SuggestionReviewLines.bytes(of: review, undecided: reading.undecided.count)
  let accepted = try study.replacing(review.history.present)
  if let folder = arguments["--output"] {
    var places: [String] = []
    for name in ["accepted.stafet.json", "accepted.steps.jsonl", "accepted.tsv"] {
      _ = try placeToWrite(name, in: folder, insteadOf: table)
      places.append(try placeToWrite(name, in: folder, insteadOf: path))
    }
    try StudyFiles.writeDocument(of: accepted, to: places[0])
    try StudyFiles.writeSteps(of: review.history, to: places[1])
    try Disk.write(lines, to: places[2])
  }
  try CommandRunner.output(lines)
}

/// The path of a file to write, unless it is the one that was read.
///
/// - Parameters:
///   - name: The name of the file.
///   - folder: The folder to write to.
///   - input: The path of what was read.
/// - Returns: The path.
/// - Throws: `UsageError` if both are the same file.
func placeToWrite(
  _ name: String, in folder: String, insteadOf input: String
) throws(UsageError) -> String {
  let path = folder + "/" + name
  if Disk.isSame(path, input) {
    throw UsageError("\(path) is what was read; name another folder with --output.")
  }
  return path
}

/// The table of suggestions of a folder, unless what a person filled in there would be lost.
///
/// - Parameter folder: The folder to write to.
/// - Returns: The path.
/// - Throws: `UsageError` if there is a table with decisions, or another file of that name; `FileError` if
///   it cannot be read.
func tableToFillIn(in folder: String) throws -> String {
  let table = folder + "/suggestions.csv"
  if Disk.entry(at: table) == .file, SuggestionTable.holdsDecisions(try Disk.bytes(at: table)) {
    throw UsageError(
      "\(table) holds decisions that would be lost; move it, or name another folder with --output.")
  }
  return table
}

extension Study {
  /// The study without the suggestions of an earlier run, in whose place new ones come.
  func withoutSuggestions() throws(StudyError) -> Study {
    try replacing(
      codebook: codebook,
      sortings: sortings.filter { $0.id != "suggested" || $0.kind != .suggested })
  }
}

private func time(_ text: String) throws(UsageError) -> Instant {
  do throws(ReadingError) {
    return try Instant(iso8601: text)
  } catch {
    throw UsageError("--at: \(error)")
  }
}

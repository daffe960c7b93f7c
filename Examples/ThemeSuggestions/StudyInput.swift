import ExampleSupport
import Stafet

/// The study that a job works on.
struct StudyInput {
  /// What writes the files of a job: nothing that any job reads is replaced.
  static func output(_ arguments: CommandArguments) throws -> OutputFiles {
    OutputOptions.output(
      from: arguments,
      keeping: try InputOptions.paths(from: arguments)
        + arguments.inputs(
          [
            "--decisions", "--from", "--test", "--train", "--vectors",
          ] + StopWordOptions.inputs))
  }

  /// The option for the sorting, of jobs that learn.
  static let sortingOption = CommandOption.value(
    "--sorting", "ID",
    "The sorting to learn from (the first that is not suggested); none for the codebook only.")

  /// What the file is called, for the syntax of a job, and what it may be.
  static let description =
    "FILE is a study, a folder of tables, or a lone CSV, TSV or JSON Lines file of contributions."

  /// Where it was read from.
  let path: String

  /// The study.
  let study: Study

  private let files: StudyFiles

  /// Reads the study, and prints what there is to know about it.
  init(_ arguments: CommandArguments) throws {
    let path = try arguments.neededOperand()
    self.path = path
    let files = try InputOptions.files(from: arguments)
    self.files = files
    let name = Disk.name(of: path)
    let reading = try arguments.showing("Reading \(name)", danish: "Læser \(name)") { _ in
      try files.read(path)
    }
    // Themes are suggested by the codebook given, also where the input has its own.
    ReadingRemarks.complain(
      reading.warnings.filter { $0.code != "input.codebook-not-needed" }, arguments)
    study = reading.study
  }

  /// The codebook: the one that was given or, where none was, that of the study.
  func codebook() throws -> Codebook { try files.readCodebook() ?? study.codebook }

  /// The steps by which the study gets those themes of the codebook that was given which it does not have.
  func historyWithCodebook() throws -> CodebookHistory {
    try CodebookHistory(of: study, withThemesOf: codebook(), by: "theme-suggestions")
  }

  /// The sorting to learn from, or `nil` where it is the codebook only.
  func sorting(_ arguments: CommandArguments) throws(UsageError) -> Sorting? {
    switch arguments["--sorting"] {
    case nil: return study.sortings.first { $0.kind != .suggested }
    case "none": return nil
    case let id?:
      if let sorting = study.sorting(Sorting.ID(id)) { return sorting }
      let known = study.sortings.map { $0.id.text }.joined(separator: ", ")
      throw UsageError(
        "There is no sorting \(id); there are: \(known).",
        danish: "Der er ingen sortering \(id); der er: \(known).")
    }
  }
}

import ExampleSupport
import Stafet

/// The study that a job works on, and the steps that were taken on it.
struct StudyInSteps {
  /// What the file is called, for the syntax of a job, and what it may be.
  static let description =
    "FILE is a study, a folder of tables, or a lone CSV, TSV or JSON Lines file of contributions."

  /// The option for the steps, of jobs that look at them.
  static let stepsOption = CommandOption.value(
    "--steps", "S.steps.jsonl", "The steps that were taken on FILE.")

  /// The option for the sorting.
  static let sortingOption = CommandOption.value(
    "--sorting", "ID", "The sorting that is meant, where there is more than one.")

  /// Where the study was read from.
  let path: String

  /// Where the steps are kept, if that was said.
  let stepsPath: String?

  /// The study before the first step.
  let study: Study

  /// The steps taken so far.
  var history: CodebookHistory

  private let arguments: CommandArguments

  /// Reads the study and the steps, and prints what there is to know about them.
  ///
  /// A file of steps need not be there yet.
  init(_ arguments: CommandArguments) throws {
    self.arguments = arguments
    path = try arguments.neededOperand()
    stepsPath = arguments["--steps"]
    let reading = try InputOptions.files(from: arguments).read(path)
    study = reading.study
    history = CodebookHistory(of: study)
    var warnings = reading.warnings
    if let stepsPath, Disk.entry(at: stepsPath) != nil {
      let steps = try StudyFiles.readSteps(from: stepsPath, on: study)
      history = steps.history
      warnings += steps.warnings
    }
    output = OutputFiles(keeping: try InputOptions.paths(from: arguments), replaces: true)
    ReadingRemarks.complain(warnings, arguments)
  }

  /// What writes the steps: a file of steps that was read whole is written anew, since nothing of it is lost.
  let output: OutputFiles

  /// The codebook and the sortings after the steps.
  var coding: Coding { history.present }

  /// The theme that is meant by an id, a name or an alias.
  func theme(_ label: String) throws(UsageError) -> Theme.ID {
    if let theme = coding.codebook.theme(called: label) { return theme.id }
    let known = coding.codebook.themes.map { $0.id.text }.joined(separator: ", ")
    throw UsageError(
      "There is no theme \(label); there are: \(known).",
      danish: "Der er intet tema \(label); der er: \(known).")
  }

  /// The theme that an option names.
  func theme(at option: String) throws(UsageError) -> Theme.ID {
    try theme(try arguments.needed(option))
  }

  /// The theme that an option names, or `nil` for the word that stands for none.
  func theme(at option: String, orNilFor word: String) throws(UsageError) -> Theme.ID? {
    let label = try arguments.needed(option)
    return label == word ? nil : try theme(label)
  }

  /// The sorting that is named or, where none is, the only one; `nil` where there is none.
  func anySorting() throws(UsageError) -> Sorting? {
    let known = coding.sortings.map { $0.id.text }.joined(separator: ", ")
    if let id = arguments["--sorting"] {
      if let sorting = coding.sortings.first(where: { $0.id.text == id }) { return sorting }
      throw UsageError(
        "There is no sorting \(id); there are: \(known).",
        danish: "Der er ingen sortering \(id); der er: \(known).")
    }
    if coding.sortings.count > 1 {
      throw UsageError(
        "There are several sortings; name one with --sorting: \(known).",
        danish: "Der er flere sorteringer; angiv en med --sorting: \(known).")
    }
    return coding.sortings.first
  }

  /// The sorting that is named, or the only one.
  func sorting() throws(UsageError) -> Sorting.ID {
    if let sorting = try anySorting() { return sorting.id }
    throw UsageError(
      "Nothing is sorted yet; begin a sorting with the job begin.",
      danish: "Intet er sorteret endnu; påbegynd en sortering med opgaven begin.")
  }

  /// The contributions that are listed.
  func questions() throws(UsageError) -> [Contribution.ID] {
    let ids = arguments.list("--questions").map { Contribution.ID($0) }
    if ids.isEmpty {
      throw UsageError(
        "--questions names no question.", danish: "--questions nævner intet spørgsmål.")
    }
    return ids
  }
}

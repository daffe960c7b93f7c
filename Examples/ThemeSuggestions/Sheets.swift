import ExampleSupport
import Stafet

/// The job that writes a table for each coder to sort in.
let sheets = JobProgram.Job(
  "sheet", "Writes a table for each coder, to sort in a spreadsheet.",
  Command(
    CommandSyntax(
      program: "theme-suggestions sheet",
      summary:
        "Writes a table for each coder, to sort in a spreadsheet: a row for each question, with its answers,\n"
        + "the theme that is suggested, if one is, and an empty cell for the theme; and beside it the themes\n"
        + "to choose from. accept takes the tables back.\n" + StudyInput.description,
      operand: "FILE",
      needsOperand: true,
      language: "The language of the headings (that of the Excel) and of what is said (en).",
      options: [
        .value("--coder", "NAME", repeatable: true, needed: true, "Who is to sort."),
        .value(
          "--output", "DIR", needed: true,
          "The folder to write to: sheet-NAME.csv for each coder, and sheet-themes.csv."),
        SpreadsheetOption.option("Write them", standard: .excelDanish),
        .flag(
          "--without-suggestions",
          "Let the coders sort without suggestions, so that their agreement is their own."),
        StudyInput.sortingOption, Learning.certaintyOption,
      ] + Learning.options, inputOptions: InputOptions.all),
    work: writeSheets))

private func writeSheets(_ arguments: CommandArguments) throws {
  let style = try SpreadsheetOption.style(from: arguments, standard: .excelDanish)
  let language = headings(arguments.language ?? (style == .excelDanish ? .danish : .english))
  let coders = arguments.all("--coder")
  let learning = try Learning(arguments)
  let input = try StudyInput(arguments)
  let codebook = try input.codebook()
  if codebook.themes.isEmpty {
    throw UsageError(
      "There are no themes to sort by; name them with --codebook.",
      danish: "Der er ingen temaer at sortere efter; angiv dem med --codebook.")
  }
  let suggestions =
    arguments.has("--without-suggestions")
    ? [] : try learning.suggester(for: input, codebook: codebook).suggestions()
  for warning in SortingSheet.warnings(about: input.study) {
    StandardStreams.complain(warning.description(in: arguments.terminalLanguage))
  }

  let folder = try arguments.needed("--output")
  let places = try places(of: coders, in: folder)
  let sheets = zip(coders, places).map { coder, place in
    OutputFile(
      place,
      SortingSheet.bytes(
        of: input.study, codebook: codebook, for: coder, suggestions: suggestions, style: style,
        language: language))
  }
  let themes = OutputFile(
    folder + "/" + themesName,
    SortingSheet.themes(of: codebook, style: style, language: language))
  try StudyInput.output(arguments).write(sheets + [themes])
  for place in places { print(place) }
}

/// The paths of the sheets, none of which is one that somebody has filled in.
private func places(of coders: [String], in folder: String) throws -> [String] {
  var names = [themesName: "themes"]
  return try coders.map { coder in
    let name = SortingSheet.fileName(for: coder)
    if let other = names.updateValue(coder, forKey: name) {
      throw UsageError(
        "The tables of \(other) and \(coder) would both be \(name); give one of them another name.",
        danish:
          "Tabellerne til \(other) og \(coder) ville begge hedde \(name); giv den ene et andet navn."
      )
    }
    let place = folder + "/" + name
    if Disk.entry(at: place) == .file, SortingSheet.holdsDecisions(try Disk.bytes(at: place)) {
      throw UsageError(
        "\(place) holds decisions that would be lost; move it, or name another folder with --output.",
        danish:
          "\(place) indeholder beslutninger, som ville gå tabt; flyt den, eller angiv en anden"
          + " mappe med --output.")
    }
    return place
  }
}

/// What the table of the themes to choose from is called.
private let themesName = "sheet-themes.csv"

private func headings(_ language: ReportLanguage) -> SortingSheet.Language {
  switch language {
  case .danish: .danish
  case .english: .english
  }
}

import ExampleSupport
import Stafet

// The steps that change sortings.
extension StepJobs {
  private static let themeOrNone = CommandOption.value(
    "--theme", "THEME|none", needed: true, "The theme, by id, name or alias, or none.")

  static let placing = job(
    "place", "Places questions in a theme, or takes them out of any.",
    [
      questions, themeOrNone, StudyInSteps.sortingOption,
      .value("--certainty", "P", "How sure the coder is: 80, in percent, or 0.8."),
    ]
  ) { arguments, input in
    let certainty =
      arguments.has("--certainty") ? try arguments.share("--certainty", standard: 1) : nil
    return [
      .place(
        try input.questions(), in: try input.theme(at: "--theme", orNilFor: "none"),
        certainty: certainty, sorting: try input.sorting())
    ]
  }

  static let beginning = job(
    "begin", "Begins a sorting by hand of the coder.",
    [
      .value("--sorting", "ID", needed: true, "What it is called."),
      .value("--before", "ID", "The sorting that it comes before (at the end)."),
    ]
  ) { arguments, _ in
    [
      .begin(
        Sorting.ID(try arguments.needed("--sorting")),
        before: arguments["--before"].map { Sorting.ID($0) })
    ]
  }

  static let deciding = job(
    "decide", "Takes questions out of a suggested sorting and places them by hand.",
    [
      questions, themeOrNone,
      .value("--suggested", "ID", "The sorting of the suggestions (suggested)."),
      .value("--sorting", "ID", needed: true, "The sorting by hand."),
    ]
  ) { arguments, input in
    [
      .decide(
        try input.questions(), in: try input.theme(at: "--theme", orNilFor: "none"),
        suggested: Sorting.ID(arguments["--suggested"] ?? "suggested"),
        sorting: try input.sorting())
    ]
  }
}

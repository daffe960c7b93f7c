import ExampleSupport
import Stafet

// The steps that change themes.
extension StepJobs {
  static let adding = job(
    "add", "Adds a theme.",
    [
      .value("--name", "NAME", needed: true, "The name of the new theme."),
      .value("--id", "ID", "Its id (made from the name)."),
      .value("--definition", "TEXT", "What it is about."),
      .value("--keywords", "WORDS", repeatable: true, "Words that point to it, parted by commas."),
      .value("--under", "THEME", "The theme that it is part of (none)."),
      .value("--before", "THEME", "The theme that it comes before (at the end)."),
      .flag("--rest", "It is for questions that fit no other theme."),
    ]
  ) { arguments, input in
    let name = try arguments.needed("--name")
    let theme = Theme(
      id: arguments["--id"].map { Theme.ID($0) } ?? Theme.ID(label: name), name: name,
      definition: arguments["--definition"] ?? "", keywords: arguments.list("--keywords"),
      parent: try arguments["--under"].map { try input.theme($0) },
      isRest: arguments.has("--rest"))
    return [.add(theme, before: try arguments["--before"].map { try input.theme($0) })]
  }

  static let removing = job("remove", "Removes a theme in which nothing is placed.", [theme]) {
    _, input in [.remove(try input.theme(at: "--theme"))]
  }

  static let renaming = job(
    "rename", "Gives a theme another name; the old one becomes an alias.",
    [theme, .value("--name", "NAME", needed: true, "The new name.")]
  ) { arguments, input in
    [.rename(try input.theme(at: "--theme"), to: try arguments.needed("--name"))]
  }

  static let nesting = job(
    "nest", "Makes a theme part of another.",
    [theme, .value("--under", "THEME|none", needed: true, "The other theme, or none.")]
  ) { _, input in
    [
      .nest(
        try input.theme(at: "--theme"), under: try input.theme(at: "--under", orNilFor: "none"))
    ]
  }

  static let moving = job(
    "move", "Moves a theme to another place in the codebook.",
    [theme, .value("--before", "THEME|end", needed: true, "The theme after it, or the end.")]
  ) { _, input in
    [
      .move(
        try input.theme(at: "--theme"), before: try input.theme(at: "--before", orNilFor: "end"))
    ]
  }

  static let merging = job(
    "merge", "Makes themes one with another, in all sortings.",
    [
      .value(
        "--theme", "THEME", repeatable: true, needed: true, "A theme that becomes part of --into."),
      .value("--into", "THEME", needed: true, "The theme that stays."),
    ]
  ) { arguments, input in
    [
      .merge(
        try arguments.all("--theme").map { try input.theme($0) },
        into: try input.theme(at: "--into"))
    ]
  }

  static let splitting = job(
    "split", "Makes new themes from a part of one.",
    [
      theme,
      .value(
        "--part", "NAME=IDS", repeatable: true, needed: true,
        "The name of a new theme and the questions that go there, such as Haste=q-1,q-7."),
      StudyInSteps.sortingOption,
    ]
  ) { arguments, input in
    let parts = try arguments.assignments("--part").map { name, list in
      CodebookStep.Part(
        theme: Theme(id: Theme.ID(label: name), name: name),
        contributions: CommandArguments.items(of: list).map { Contribution.ID($0) })
    }
    return [
      .split(try input.theme(at: "--theme"), into: parts, sorting: try input.sorting())
    ]
  }
}

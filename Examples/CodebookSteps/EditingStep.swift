import ExampleSupport
import Stafet

// The step that changes what a theme says about itself.
extension StepJobs {
  private static let cleared: [(String, CodebookStep.Description)] = [
    ("definition", .definition("")), ("include", .include("")), ("exclude", .exclude("")),
    ("aliases", .aliases([])), ("examples", .examples([])), ("keywords", .keywords([])),
    ("colour", .colour(nil)),
  ]

  static let editing = job(
    "edit", "Replaces what a theme says about itself, a step for each option.",
    [
      theme,
      .value("--definition", "TEXT", "What it is about."),
      .value("--include", "TEXT", "What belongs to it."),
      .value("--exclude", "TEXT", "What does not belong to it."),
      .value("--aliases", "NAMES", repeatable: true, "Its other names, parted by commas."),
      .value("--example", "TEXT", repeatable: true, "A question that belongs to it."),
      .value("--keywords", "WORDS", repeatable: true, "Words that point to it, parted by commas."),
      .value("--colour", "COLOUR", "Its colour in charts, such as #1F6F8B."),
      .value("--rest", "yes|no", "Whether it is for questions that fit no other theme."),
      .value(
        "--clear", "FIELD", repeatable: true,
        "What is to be empty: " + cleared.map { $0.0 }.joined(separator: ", ") + "."),
    ]
  ) { arguments, input in
    let theme = try input.theme(at: "--theme")
    var descriptions: [CodebookStep.Description] = []
    if let text = arguments["--definition"] { descriptions.append(.definition(text)) }
    if let text = arguments["--include"] { descriptions.append(.include(text)) }
    if let text = arguments["--exclude"] { descriptions.append(.exclude(text)) }
    if arguments.has("--aliases") { descriptions.append(.aliases(arguments.list("--aliases"))) }
    if arguments.has("--example") { descriptions.append(.examples(arguments.all("--example"))) }
    if arguments.has("--keywords") { descriptions.append(.keywords(arguments.list("--keywords"))) }
    if let colour = arguments["--colour"] { descriptions.append(.colour(colour)) }
    if let isRest = try arguments.choice("--rest", of: [("yes", true), ("no", false)]) {
      descriptions.append(.rest(isRest))
    }
    for field in arguments.all("--clear") {
      guard let description = cleared.first(where: { $0.0 == field })?.1 else {
        let known = cleared.map { $0.0 }.joined(separator: ", ")
        throw UsageError(
          "--clear \(field) is not known; it may be \(known).",
          danish: "--clear \(field) kendes ikke; det kan være \(known).")
      }
      descriptions.append(description)
    }
    if descriptions.isEmpty {
      throw UsageError(
        "Nothing is to be changed; say what with an option such as --definition.",
        danish: "Intet skal ændres; angiv det med et tilvalg som --definition.")
    }
    return descriptions.map { .edit(theme, $0) }
  }
}

import StafetFormats

extension NoteSamples {
  /// What can be said of the words of texts and names.
  static var contentWarnings: [ContentWarning] {
    counted + names + [
      .uncountedThemes(count: 1, example: "a-1"), .uncountedThemes(count: 12, example: "a-1"),
      .repeats(exact: 1, alike: 0, example: "q-2", first: "q-1"),
      .repeats(exact: 0, alike: 1, example: "q-2", first: "q-1"),
      .repeats(exact: 12, alike: 3, example: "q-2", first: "q-1"),
      .rowsInCell(lines: 101, rows: 99),
      .textColumn("Hvad svarer du?", cells: 12, example: "Vi bør tale om det"),
      .formulaTexts(count: 1, example: "001"), .formulaTexts(count: 3, example: "001"),
      .decodedMarkup(texts: 2, names: 0), .mendedLetters(texts: 0, names: 1),
      .droppedControlCharacters(texts: 1, names: 2), .droppedRepeats(count: 1),
      .droppedRepeats(count: 7), .keptRepeats(["q-2", "q-3"]),
    ]
  }

  private static var counted: [ContentWarning] {
    let one = ContentCount(texts: 1, names: 0, example: "<p>Hvad nu?</p>")
    let many = ContentCount(texts: 1224, names: 3, example: "a\u{0}b")
    return [
      .markup(one), .markup(many),
      .brokenLetters(
        ContentCount(texts: 1, names: 0, example: "fÃ¸lge"), mended: "følge"),
      .macLetters(ContentCount(texts: 2, names: 1, example: "f¿lge"), mended: "følge"),
      .lostCharacters(ContentCount(texts: 2, names: 0, example: "f\u{FFFD}lge")),
      .controlCharacters(many),
      .writtenControlCharacters(ContentCount(texts: 1, names: 0, example: "Ja_x000D_")),
    ]
  }

  private static var names: [ContentWarning] {
    ContentRole.allCases.map { .placeholder("NA", of: $0, count: 2) } + [
      .placeholder("ikke oplyst", of: .group, count: 1),
      .alikeNames(["p-1", "P-1"], of: .participant, by: [.letterCase], others: 0),
      .alikeNames(
        ["Top\u{A0}ledere", "Top ledere", "top\u{200B} ledere"], of: .group,
        by: [.space, .invisible], others: 1),
      .alikeNames(["Tid", "Ti\u{501}"], of: .theme, by: [.letter, .sign], others: 4),
      .joinedNames("Tid, Penge", parts: ["Tid", "Penge"], of: .theme, others: 0),
      .joinedNames("p-2; p-3", parts: ["p-2", "p-3"], of: .participant, others: 2),
      .joinedNames("A/B", parts: ["A", "B"], of: .group, others: 0),
      .joinedNames("A + B", parts: ["A", "B"], of: .relay, others: 0),
    ]
  }
}

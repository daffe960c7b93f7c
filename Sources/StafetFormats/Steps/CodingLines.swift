public import StafetModel
import StafetSyntax

/// Writes a codebook, the questions sorted by it and the steps that led there as tab-separated values, from
/// which a person picks identifiers.
///
/// `Docs/Formats.md` describes the columns.
public enum CodingLines {
  /// A table of the themes, with the number of placements in each sorting.
  ///
  /// The columns are `id, name, part_of, rest, aliases` and, for each sorting, `in_` and its identifier.
  ///
  /// - Parameter coding: The codebook and the sortings.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n* + *t* · *s*) expected in the numbers of placements, of themes and of sortings.
  public static func themes(of coding: Coding) -> [UInt8] {
    var counts: [[Theme.ID: Int]] = []
    for sorting in coding.sortings {
      var count: [Theme.ID: Int] = [:]
      for assignment in sorting.assignments.values { count[assignment.theme, default: 0] += 1 }
      counts.append(count)
    }
    var writer = TableWriter(
      columns: ["id", "name", "part_of", "rest", "aliases"]
        + coding.sortings.map { "in_" + $0.id.text }, delimiter: .tab)
    for theme in coding.codebook.themes {
      writer.row(
        [
          theme.id.text, theme.name.onOneLine, theme.parent?.text ?? "", theme.isRest ? "yes" : "",
          theme.aliases.map { $0.onOneLine }.joined(separator: ", "),
        ] + counts.map { String($0[theme.id] ?? 0) })
    }
    return writer.bytes
  }

  /// A table of what can be sorted: questions, and statements in relays without questions.
  ///
  /// The columns are `id, relay, theme, name, answers, text`; `answers` are the identifiers of the answers,
  /// and the text is on one line.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - coding: The codebook and the sortings.
  ///   - sorting: The sorting whose themes are written, if any.
  ///   - theme: The theme whose questions alone are written; `nil` for all questions.
  ///   - relay: The relay whose questions alone are written; `nil` for all relays.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n* · *t*) expected in the numbers of contributions and of themes.
  public static func questions(
    of study: Study, in coding: Coding, sortedBy sorting: Sorting? = nil,
    theme: Theme.ID? = nil, relay: Relay.ID? = nil
  ) -> [UInt8] {
    questions(of: study, in: coding, sortedBy: sorting, relay: relay) {
      theme == nil || $0 == theme
    }
  }

  /// The same table of what a sorting does not place.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - coding: The codebook and the sortings.
  ///   - sorting: The sorting; without one, nothing is placed.
  ///   - relay: The relay whose questions alone are written; `nil` for all relays.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public static func unsorted(
    of study: Study, in coding: Coding, sortedBy sorting: Sorting? = nil, relay: Relay.ID? = nil
  ) -> [UInt8] {
    questions(of: study, in: coding, sortedBy: sorting, relay: relay) { $0 == nil }
  }

  private static func questions(
    of study: Study, in coding: Coding, sortedBy sorting: Sorting?, relay: Relay.ID?,
    where isWanted: (Theme.ID?) -> Bool
  ) -> [UInt8] {
    var writer = TableWriter(
      columns: ["id", "relay", "theme", "name", "answers", "text"], delimiter: .tab)
    for course in study.courses where relay == nil || course.relay.id == relay {
      for position in course.sortable {
        let contribution = course.relay.contributions[position]
        let own = sorting?.theme(of: contribution.id)
        if !isWanted(own) { continue }
        writer.row([
          contribution.id.text, course.relay.id.text, own?.text ?? "",
          own.flatMap { coding.codebook.theme($0)?.name.onOneLine } ?? "",
          course.answers[position].map { course.relay.contributions[$0].id.text }
            .joined(separator: ", "), contribution.text.onOneLine,
        ])
      }
    }
    return writer.bytes
  }

  /// A table of steps, the columns being `number, step, coder, at, theme, what`.
  ///
  /// - Parameters:
  ///   - history: The history.
  ///   - first: How many steps are passed over.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  /// - Complexity: O(*n*) in the size of the steps.
  public static func steps(of history: CodebookHistory, after first: Int = 0) -> [UInt8] {
    var writer = TableWriter(
      columns: ["number", "step", "coder", "at", "theme", "what"], delimiter: .tab)
    for (index, step) in history.steps.enumerated().dropFirst(first) {
      let words = words(for: step.change)
      writer.row([
        String(index + 1), words.step.rawValue, step.coder, step.at?.iso8601 ?? "",
        words.theme?.text ?? "", words.what.onOneLine,
      ])
    }
    return writer.bytes
  }

  private static func words(
    for change: CodebookStep.Change
  ) -> (step: StepWord, theme: Theme.ID?, what: String) {
    func list<Owner>(_ ids: [Identifier<Owner>]) -> String {
      ids.map { $0.text }.joined(separator: ", ")
    }
    return switch change {
    case .add(let theme, _): (.add, theme.id, theme.name)
    case .remove(let theme): (.remove, theme, "")
    case .rename(let theme, let name): (.rename, theme, name)
    case .edit(let theme, let description): (.edit, theme, words(for: description))
    case .nest(let theme, let parent): (.nest, theme, parent?.text ?? "")
    case .move(let theme, let next): (.move, theme, next?.text ?? "")
    case .merge(let themes, let target): (.merge, target, list(themes))
    case .split(let theme, let parts, _):
      (
        .split, theme,
        parts.map { "\($0.theme.id.text): \(list($0.contributions))" }.joined(separator: "; ")
      )
    case .place(let contributions, let theme, _, _): (.place, theme, list(contributions))
    case .begin(let sorting, _): (.begin, nil, sorting.text)
    case .decide(let contributions, let theme, _, _): (.decide, theme, list(contributions))
    }
  }

  private static func words(for description: CodebookStep.Description) -> String {
    switch description {
    case .definition(let text): "definition: \(text)"
    case .include(let text): "include: \(text)"
    case .exclude(let text): "exclude: \(text)"
    case .aliases(let names): "aliases: \(names.joined(separator: ", "))"
    case .examples(let texts): "examples: \(texts.joined(separator: ", "))"
    case .keywords(let words): "keywords: \(words.joined(separator: ", "))"
    case .colour(let colour): "colour: \(colour ?? "")"
    case .rest(let isRest): "rest: \(isRest)"
    }
  }
}

extension String {
  /// The text with each run of white space as one space.
  fileprivate var onOneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}

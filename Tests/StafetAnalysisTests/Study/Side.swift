import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText

/// One relay of a small study: its questions, and the theme of each.
struct Side {
  let id: Relay.ID
  var kind = Relay.Kind.relay
  var declared = DeclaredFacts()
  var entries: [(theme: Theme.ID?, text: String)] = []
  /// The texts of answers, one to each of the first questions.
  var answers: [String] = []

  /// Questions without text: so many in each theme, and some in none.
  static func themes(
    _ id: Relay.ID, _ counts: KeyValuePairs<Theme.ID, Int>, unsorted: Int = 0
  ) -> Side {
    var side = Side(id: id)
    for (theme, count) in counts {
      side.entries += Array(repeating: (theme: theme, text: ""), count: count)
    }
    side.entries += Array(repeating: (theme: nil, text: ""), count: unsorted)
    return side
  }

  /// Unsorted questions with these texts.
  static func texts(_ id: Relay.ID, _ texts: String..., answers: [String] = []) -> Side {
    Side(id: id, entries: texts.map { (nil, $0) }, answers: answers)
  }

  /// Unsorted questions in which words occur so often, each time in another question.
  ///
  /// A last question of the stop word *og* alone makes up the number of tokens. Points keep the texts
  /// apart, since repeated texts are not counted as contributions at hand.
  static func words(
    _ id: Relay.ID, _ counts: KeyValuePairs<String, Int>, tokens: Int
  ) -> Side {
    let questionCount = counts.map { $0.value }.max() ?? 0
    var texts = (0..<questionCount).map { String(repeating: ".", count: $0) }
    var used = 0
    for (word, count) in counts {
      for index in 0..<count { texts[index] += word + " " }
      used += count
    }
    texts.append(Array(repeating: "og", count: tokens - used).joined(separator: " "))
    return Side(id: id, entries: texts.map { (nil, $0) })
  }

  /// A relay in which each word is in so many questions, out of so many in all.
  ///
  /// The others hold the stop word *og* alone, and points keep the texts apart.
  static func words(
    _ id: Relay.ID, _ counts: KeyValuePairs<String, Int>, contributions: Int
  ) -> Side {
    let texts = (0..<contributions).map { index in
      String(repeating: ".", count: index) + "og "
        + counts.filter { index < $0.value }.map { $0.key }.joined(separator: " ")
    }
    return Side(id: id, entries: texts.map { (nil, $0) })
  }

  /// The contributions: questions (or statements) `A1`, `A2` and so on, then answers `A1.svar`.
  var relay: Relay {
    let isAsked = kind == .relay
    let asked = entries.indices.map { index in
      Contribution(
        id: Contribution.ID("\(id)\(index + 1)"), kind: isAsked ? .question : .statement,
        text: entries[index].text)
    }
    let answered = answers.enumerated().map { index, text in
      Contribution(
        id: Contribution.ID("\(id)\(index + 1).svar"), kind: .answer, replyTo: asked[index].id,
        text: text)
    }
    return Relay(
      id: id, name: "Stafet \(id)", kind: kind, declared: declared,
      contributions: asked + answered)
  }

  var assignments: [(Contribution.ID, Theme.ID)] {
    entries.enumerated().compactMap { index, entry in
      entry.theme.map { (Contribution.ID("\(id)\(index + 1)"), $0) }
    }
  }
}

/// The themes of all small studies, in no particular order.
let codebook = Codebook(themes: [
  Theme(id: "oevrige", name: "Øvrige", isRest: true),
  Theme(id: "aabenhed", name: "Åbenhed"),
  Theme(id: "krydspres", name: "Krydspres"),
  Theme(id: "aerlighed", name: "Ærlighed"),
  Theme(id: "ledelsesrum", name: "Ledelsesrum"),
  Theme(id: "ledelse-paa-tvaers", name: "Ledelse på tværs"),
  Theme(id: "borgerblik", name: "Borgerblik"),
])

/// A study of these relays, with one sorting where any question is sorted.
func study(
  _ sides: [Side],
  language: String? = nil,
  declared: DeclaredFacts = DeclaredFacts(),
  sortings: [Sorting]? = nil
) throws(StudyError) -> Study {
  let assignments = sides.flatMap { $0.assignments }
  let sorting = Sorting(
    id: "sorted", coder: "c", kind: .byHand,
    assignments: Dictionary(
      uniqueKeysWithValues: assignments.map { ($0, Sorting.Assignment(theme: $1)) }))
  return try Study(
    language: language, declared: declared, relays: sides.map { $0.relay }, codebook: codebook,
    sortings: sortings ?? (assignments.isEmpty ? [] : [sorting]))
}

/// The analysis of a small study, with some settings changed.
func analysis(
  _ sides: Side...,
  declared: DeclaredFacts = DeclaredFacts(),
  change: (inout AnalysisSettings) -> Void = { _ in }
) throws -> StudyAnalysis {
  var settings = AnalysisSettings()
  change(&settings)
  return try StudyAnalysis(of: study(sides, declared: declared), settings: settings)
}

extension Side {
  /// A relay with words and themes by chance; words early in the list are more frequent.
  static func random(_ id: Relay.ID, using generator: inout SplitMix64) -> Side {
    let words = [
      "og", "leder", "borger", "sektor", "organisation", "krav", "tid", "å", "mål", "tillid", "rum",
    ]
    var side = Side(id: id)
    let themes = codebook.themes.map { $0.id }
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        let last = Int.random(in: words.indices, using: &generator)
        return words[Int.random(in: 0...last, using: &generator)]
      }
      let theme = Int.random(in: -1..<themes.count, using: &generator)
      side.entries.append(
        (theme < 0 ? nil : themes[theme], text.joined(separator: " ")))
    }
    return side
  }
}

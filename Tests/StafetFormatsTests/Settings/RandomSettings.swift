import StafetAnalysis
import StafetModel
import StafetStatistics
import StafetText
import TestSupport

/// Settings drawn from a seed, all of them such that an analysis accepts them.
enum RandomSettings {
  static func settings(seed: UInt64) throws -> AnalysisSettings {
    var maker = SettingsMaker(generator: SplitMix64(seed: seed))
    return try maker.settings()
  }
}

private struct SettingsMaker {
  var generator: SplitMix64

  private mutating func chance() -> Bool { Bool.random(using: &generator) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func texts(_ count: Int) -> [String] {
    let texts = StudySamples.trickyTexts.filter { !$0.isEmpty }
    return (0..<number(0...count)).map { _ in pick(texts) }
  }

  mutating func settings() throws -> AnalysisSettings {
    var settings = AnalysisSettings()
    settings.sorting = chance() ? Sorting.ID(pick(["mine", "æ \"ø\"", "\u{2028}"])) : nil
    settings.compared = chance() ? RelayPair("a", Relay.ID(pick(["b", "\n", "å"]))) : nil
    settings.wordSource = pick(AnalysisSettings.WordSource.allCases)
    settings.tokenizer = chance() ? tokenizer() : nil
    settings.wordClasses =
      chance() ? Set([.noun] + WordClass.allCases.filter { _ in number(0...1) == 1 }) : nil
    settings.lightWords = chance() ? stopWords() : nil
    settings.expressions = texts(number(0...2))
    settings.furtherStopWords = texts(number(0...2))
    settings.keptWords = texts(number(0...2))
    settings.foldingMethod = chance() ? pick(FoldingMethod.allCases) : nil
    settings.folding = settings.foldingMethod == nil && chance() ? pick(WordFolding.allCases) : nil
    settings.stopWords = chance() ? stopWords() : nil
    settings.studyNames = pick(AnalysisSettings.StudyNames.allCases)
    settings.minimumWordLength = number(0...9)
    settings.wordLimit = number(0...99)
    settings.minimumOccurrences = pick([0, 3, .max])
    settings.wordFamilies = try (0..<number(0...3)).map { _ in
      try WordFamily(
        pick(["organisation*", " Sektor ,sektoren", "NPM*,§ 17", "krydspres"]),
        origin: pick([
          .unstated, .unstated, .beforehand(on: nil), .beforehand(on: "2018-01-15"), .sameMaterial,
        ]))
    }
    settings.expectedWords = texts(3)
    settings.significance = Double.random(in: 0.001..<1, using: &generator)
    settings.minimumEvidence = number(0...20)
    settings.confidence = pick([0.5, 0.95, 0.1 + 0.2, 1e-300, 1 - 0x1p-53])
    settings.resamples = number(0...100_000)
    settings.redraws = number(0...100_000)
    settings.smallCell = number(0...20)
    settings.smallCake = number(0...100)
    settings.smallestGroup = number(3...10)
    settings.selection.pairs = chance() ? number(0...9) : nil
    settings.selection.relevanceWeight = pick([0, 1, 0.7, 0.1 + 0.2])
    settings.selection.handPicked = texts(4).map { Contribution.ID($0) }
    settings.rules = rules()
    return settings
  }

  private mutating func tokenizer() -> Tokenizer {
    let abbreviations = [
      Abbreviations.danish, .norwegian, .swedish, .english, .german, .none,
      Abbreviations(texts(5)), Abbreviations(["bl. a.", "ift."]),
    ]
    return Tokenizer(
      rule: pick(WordRule.allCases),
      conventions: WordConventions(
        hyphens: pick(WordConventions.Joined.allCases),
        slashes: pick(WordConventions.Joined.allCases), abbreviations: pick(abbreviations),
        apostrophes: pick(WordConventions.Apostrophes.allCases),
        numbers: pick(WordConventions.Numbers.allCases),
        sections: pick(WordConventions.Joined.allCases),
        addresses: pick(WordConventions.Joined.allCases),
        digitHyphens: pick(WordConventions.Joined.allCases)))
  }

  private mutating func stopWords() -> StopWords {
    let lists = [
      StopWords.danish, .norwegian, .swedish, .english, .german, .empty,
      .danish.adding(["kommune"]).removing(["og"]), .danish.union(.english),
      StopWords(texts(5), name: pick(["mine", "danish", ""])),
      StopWords(words: texts(3), lemmas: texts(3), name: "mine"), .danishLightWords,
    ]
    return pick(lists)
  }

  private mutating func limits() -> ClosedRange<Int> {
    let low = number(1...9)
    return low...(low + number(0...9))
  }

  private mutating func rules() -> RelayRules {
    if chance() { return RelayRules(form: pick(RelayRules.Form.allCases)) }
    if chance() { return .from2008(facilitator: chance() ? "f" : nil) }
    let participants = limits()
    return RelayRules(
      starters: chance()
        ? .everyone : .fixed(count: number(1...9), fromDifferentGroups: chance()),
      answerTime: chance() ? pick([1, 86_400, .max]) : nil,
      pairLimit: chance() ? number(1...20) : nil,
      passingOn: chance() ? .directly : .facilitator(chance() ? "f" : nil),
      participants: participants, idealParticipants: number(participants), days: limits(),
      groups: limits(), groupSize: number(1...5), fairTime: chance() ? pick([0, .max]) : nil)
  }
}

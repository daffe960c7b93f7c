import StafetModel
import StafetStatistics
import StafetText
import Testing

@testable import StafetAnalysis

@Suite struct ThemeSuggesterTests {
  private static let codebook = Codebook(themes: [
    Theme(id: "money", name: "Økonomi", keywords: ["budget", "penge", "besparelse"]),
    Theme(id: "people", name: "Medarbejdere", keywords: ["personale", "trivsel", "vagter"]),
    Theme(id: "rest", name: "Øvrige", isRest: true),
  ])

  private static let unsorted = [
    SortableText(id: "u1", text: "Hvordan får vi budgettet til at holde?"),
    SortableText(id: "u2", text: "Hvem passer på personalets trivsel om natten?"),
    SortableText(id: "u3", text: "Xyz qqq zzz?"),
    SortableText(id: "u4", text: "Hvad gør vi nu?", answers: ["Vi finder pengene i budgettet."]),
  ]

  private static let sorted = [
    SortableText(id: "s1", text: "Hvor skal besparelserne findes?", theme: "money"),
    SortableText(id: "s2", text: "Hvem bestemmer over pengene?", theme: "money"),
    SortableText(id: "s3", text: "Hvordan holder vi på medarbejderne?", theme: "people"),
    SortableText(id: "s4", text: "Hvorfor tager ingen vagter i weekenden?", theme: "people"),
    SortableText(id: "s5", text: "Hvad er klokken?", theme: "rest"),
  ]

  @Test func learnsFromTheCodebookAlone() throws {
    let suggester = ThemeSuggester(texts: Self.unsorted, codebook: Self.codebook)
    #expect(suggester.calibration == .assumed)
    // Nothing is known of the rest, which no words describe.
    #expect(suggester.themes == ["money", "people"])
    let suggestions = suggester.suggestions()
    #expect(suggestions.map { $0.contribution } == ["u1", "u2", "u3", "u4"])
    #expect(suggestions.map { $0.candidates[0].theme }.prefix(2) == ["money", "people"])
    #expect(suggestions[3].candidates[0].theme == "money")
    #expect(suggestions[0].evidence.first?.word == "budgettet")
    #expect(suggester.evaluation() == nil)
  }

  /// A text without a word that the others know cannot be told, and says so.
  @Test func saysWhereItCannotTell() {
    var settings = SuggestionSettings()
    settings.minimumCertainty = 0.99
    let strict = ThemeSuggester(
      texts: Self.unsorted + Self.sorted, codebook: Self.codebook, settings: settings)
    #expect(strict.suggestions().allSatisfy { $0.theme == nil })
    settings.minimumCertainty = 0
    let lax = ThemeSuggester(
      texts: Self.unsorted + Self.sorted, codebook: Self.codebook, settings: settings)
    #expect(lax.suggestions()[0].theme == "money")
    let blank = ThemeSuggester(
      texts: [SortableText(id: "u", text: "og det er")] + Self.sorted, codebook: Self.codebook,
      settings: settings)
    #expect(blank.suggestions()[0].theme == nil)
    #expect(blank.suggestions()[0].candidates.count == 3)
  }

  /// A question of which no word is known gets the base rates, whatever letters it shares with others.
  @Test func whatIsNotKnownGetsTheBaseRates() {
    let odd = SortableText(id: "u", text: "Hvad spiser du til frokost?")
    let alone = ThemeSuggester(texts: Self.unsorted + [odd], codebook: Self.codebook)
      .suggestions()[4]
    #expect(alone.candidates.map { $0.probability } == [0.5, 0.5])
    #expect(alone.candidates.map { $0.theme } == ["money", "people"])
    #expect(alone.evidence == [])
    #expect(alone.theme == nil)

    var settings = SuggestionSettings()
    settings.minimumCertainty = 0
    let beside = ThemeSuggester(
      texts: Self.sorted + [odd], codebook: Self.codebook, settings: settings
    ).suggestions()[0]
    #expect(beside.candidates.map { $0.theme } == ["money", "people", "rest"])
    #expect(beside.candidates.map { $0.probability } == [0.4, 0.4, 0.2])
    #expect(beside.evidence == [])
    #expect(beside.theme == nil)
  }

  /// Stems that differ in their ends only are known with each other.
  @Test func nearlyTheSameStemsAreKnown() {
    let near = NearStems(of: ["budg", "trivsel", "undervis", "kontrol", "tid", "møde"])
    for stem in ["budget", "budg", "trivsl", "kontroller", "mødet", "undervisning", "underv"] {
      #expect(near.holdOneLike(stem), "\(stem)")
    }
    for stem in ["undersøg", "tillid", "tidlig", "bud", "mød", "kontor", "spis", ""] {
      #expect(!near.holdOneLike(stem), "\(stem)")
    }
    #expect(!NearStems(of: []).holdOneLike("budget"))
  }

  /// A word is not known by standing beside a known one where nobody sorted that.
  @Test func wordsAreNotKnownByTheirCompany() {
    let texts = [
      SortableText(id: "a", text: "Hvem skriver budgettet til frokost?"),
      SortableText(id: "b", text: "Hvad spiser du til frokost?"),
    ]
    let suggestions = ThemeSuggester(texts: texts, codebook: Self.codebook).suggestions()
    #expect(suggestions[0].theme == "money")
    #expect(suggestions[0].evidence.map { $0.word } == ["budgettet"])
    #expect(suggestions[1].candidates.map { $0.probability } == [0.5, 0.5])
    #expect(suggestions[1].evidence.isEmpty)
  }

  @Test func nothingIsKnownOfNoThemes() {
    let suggester = ThemeSuggester(texts: Self.unsorted)
    #expect(suggester.themes == [])
    #expect(suggester.suggestions().allSatisfy { $0.candidates == [] && $0.theme == nil })
    #expect(suggester.evaluation() == nil)
    #expect(ThemeSuggester(texts: []).suggestions() == [])
    #expect(ThemeSuggester(texts: [], codebook: Self.codebook).sortingOrder() == [])
  }

  @Test func themesOutsideTheCodebookAreLearnt() {
    let suggester = ThemeSuggester(texts: Self.unsorted + Self.sorted)
    #expect(suggester.themes == ["money", "people", "rest"])
  }

  /// Texts made of the words of three themes with noise between them.
  private static func drawn(_ count: Int, seed: UInt64) -> [SortableText] {
    let words = [
      ["budget", "penge", "regnskab", "udgift", "besparelse"],
      ["personale", "trivsel", "vagter", "kolleger", "sygefravær"],
      ["borger", "bruger", "pårørende", "patient", "kunde"],
    ]
    let noise = ["møde", "uge", "kontor", "plan", "sag", "brev", "telefon", "dag"]
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { number in
      let theme = generator.index(below: 3)
      let text = (0..<8).map { _ in
        generator.index(below: 3) == 0
          ? words[theme][generator.index(below: 5)] : noise[generator.index(below: 8)]
      }
      return SortableText(
        id: Contribution.ID("t\(1000 + number)"), text: text.joined(separator: " "),
        theme: number.isMultiple(of: 2) ? Theme.ID("theme-\(theme)") : nil)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func orderOfTheTextsDoesNotMatter(_ seed: UInt64) {
    let texts = Self.drawn(60, seed: seed)
    var shuffled = texts
    var generator = SplitMix64(seed: seed)
    for place in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(place, generator.index(below: place + 1))
    }
    let one = ThemeSuggester(texts: texts)
    let other = ThemeSuggester(texts: shuffled)
    func byID(_ suggestions: [ThemeSuggestion]) -> [ThemeSuggestion] {
      suggestions.sorted { $0.contribution < $1.contribution }
    }
    #expect(byID(one.suggestions()) == byID(other.suggestions()))
    #expect(
      other.suggestions().map { $0.contribution }
        == shuffled.filter { $0.theme == nil }.map { $0.id })
    #expect(one.sortingOrder() == other.sortingOrder())
    #expect(one.evaluation() == other.evaluation())
    #expect(one.calibration == other.calibration)
  }

  @Test(arguments: [4, 5] as [UInt64]) func everyQuestionHasProbabilities(_ seed: UInt64) {
    let texts = Self.drawn(50, seed: seed)
    let suggester = ThemeSuggester(texts: texts)
    let suggestions = suggester.suggestions()
    #expect(suggestions.count == 25)
    #expect(Set(suggester.sortingOrder()) == Set(suggestions.map { $0.contribution }))
    for suggestion in suggestions {
      let probabilities = suggestion.candidates.map { $0.probability }
      #expect((probabilities.reduce(0, +) - 1).magnitude < 1e-12)
      #expect(probabilities == probabilities.sorted(by: >))
      #expect(Set(suggestion.candidates.map { $0.theme }) == Set(suggester.themes))
      #expect(suggestion.evidence.count <= 8)
      #expect(suggestion.evidence.allSatisfy { $0.weight > 0 })
    }
    #expect(suggester.calibration == .crossValidated(questions: 25))
  }

  @Test func aStudyTakesTheSuggestions() throws {
    let relay = Relay(
      id: "a", name: "A",
      contributions: [
        Contribution(id: "q1", kind: .question, text: "Hvor er pengene?"),
        Contribution(id: "a1", kind: .answer, replyTo: "q1", text: "I budgettet."),
        Contribution(id: "q2", kind: .question, follows: "a1", text: "Hvordan er trivslen?"),
      ])
    let sorting = Sorting(
      id: "hand", coder: "c", kind: .byHand, assignments: ["q1": .init(theme: "money")])
    let study = try Study(relays: [relay], codebook: Self.codebook, sortings: [sorting])
    let texts = SortableText.texts(of: study, sortedBy: sorting)
    #expect(
      texts == [
        SortableText(
          id: "q1", text: "Hvor er pengene?", answers: ["I budgettet."], theme: "money"),
        SortableText(
          id: "q2", text: "Hvordan er trivslen?", before: ["Hvor er pengene?", "I budgettet."]),
      ])
    var settings = SuggestionSettings()
    settings.minimumCertainty = 0
    let suggestions = ThemeSuggester(
      texts: texts, codebook: study.codebook, settings: settings
    ).suggestions()
    let suggested = try study.adding(suggestions)
    #expect(suggested.sortings.map { $0.kind } == [.byHand, .suggested])
    #expect(suggested.sortings[1].theme(of: "q2") == "people")
    #expect(suggested.sortings[1].theme(of: "q1") == nil)
    #expect(
      suggested.sortings[1].assignments["q2"]?.certainty
        == suggestions[0].candidates[0].probability)
    #expect(throws: StudyError.self) { try suggested.adding(suggestions) }
    let foreign = Codebook(themes: [
      Theme(id: "new", name: "Nyt", keywords: ["trivsel"]),
      Theme(id: "old", name: "Gammelt", keywords: ["penge"]),
    ])
    let others = ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: nil), codebook: foreign, settings: settings
    ).suggestions()
    #expect(throws: StudyError.self) { try study.adding(others) }
    #expect(
      try study.adding(others, from: foreign).codebook.themes.map { $0.id }
        == ["money", "people", "rest", "new", "old"])
  }
}

@Suite struct SuggestionSettingsTests {
  @Test(arguments: [
    ("da", CompoundSplitter.Language.danish), ("nn-NO", .norwegian), ("sv", .swedish),
    ("de-AT", .german), ("en", nil), ("fi", nil),
  ])
  func compoundsAreThoseOfTheLanguage(_ tag: String, _ language: CompoundSplitter.Language?) {
    #expect(SuggestionSettings(language: tag).compounds == language)
  }

  /// A compound counts as its parts too, where the texts show that they are words.
  @Test func compoundsTellOfTheirParts() throws {
    let texts =
      ["skolen og lederen", "en skole", "skolens ledere", "lederne i skolen"].enumerated().map {
        SortableText(id: Contribution.ID("s\($0.offset)"), text: $0.element, theme: "school")
      }
      + ["budget og penge", "et budget", "penge nok", "budgettet og pengene"].enumerated().map {
        SortableText(id: Contribution.ID("m\($0.offset)"), text: $0.element, theme: "money")
      } + [SortableText(id: "u", text: "Hvem er skoleleder?")]
    var settings = SuggestionSettings()
    settings.minimumCertainty = 0
    let suggestion = try #require(
      ThemeSuggester(texts: texts, settings: settings).suggestions().first)
    #expect(suggestion.theme == "school")
    #expect(suggestion.evidence.map { $0.word } == ["skoleleder"])
  }

  /// A word that only unsorted questions hold tells of no theme, though it stands beside one that does.
  @Test func whatNobodySortedSpeaksForNothing() throws {
    let texts = [
      ("a", "Hvordan skaber vi tillid i ledelsen, når nogen giver op?", "tillid"),
      ("b", "Hvem har tillid til ledelsen i kommunen?", "tillid"),
      ("c", "Hvordan holder vi budgettet for skolen?", "budget"),
      ("d", "Hvad koster budgettet for nye bygninger?", "budget"),
      ("e", "Hvad giver du til frokost?", nil), ("f", "Hvad spiser du til frokost?", nil),
      ("g", "Hvem laver frokost med tillid?", nil),
    ].map { id, text, theme in
      SortableText(id: Contribution.ID(id), text: text, theme: theme.map { Theme.ID($0) })
    }
    let suggestions = ThemeSuggester(texts: texts).suggestions()
    #expect(suggestions.map { $0.evidence.map { $0.word } } == [["giver"], [], ["tillid"]])
    #expect(suggestions[1].theme == nil)
    #expect(suggestions[1].candidates.map { $0.probability } == [0.5, 0.5])
  }
}

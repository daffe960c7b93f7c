import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetText
import Testing

@Suite struct SettingsJSONTests {
  private func read(_ text: String) throws(ReadingError) -> SettingsReading {
    try SettingsJSON.read(Array(text.utf8), file: "s.json")
  }

  @Test func everyKeyIsRead() throws {
    let reading = try read(
      """
      {"format": "stafet-settings", "version": 1, "settings": {
        "sorting": "mine", "compared": ["b", "a"], "word_source": "answers",
        "word_rule": "unicode",
        "word_conventions": {
          "hyphens": "whole", "digit_hyphens": "parted", "slashes": "whole",
          "abbreviations": ["f.eks.", "jf"],
          "apostrophes": "kept", "numbers": "left_out", "sections": "parted",
          "addresses": "parted"},
        "folding": "english-stems", "minimum_word_length": 3, "word_limit": 7, "minimum_occurrences": 4,
        "word_families": ["organisation*", "sektor, sektoren"], "significance": 0.01,
        "expected_words": ["tillid", "Borgere"], "minimum_evidence": 6, "confidence": 0.9,
        "resamples": 0, "redraws": 0, "small_cell": 3,
        "small_cake": 30, "smallest_group": 5, "study_names": "all", "stop_word_list": "mine",
        "stop_words": ["og", "At"],
        "selection": {"pairs": null, "relevance_weight": 0.25, "hand_picked": ["q-2", "q-1"]},
        "rules": {
          "form": null, "starters": 4, "starters_from_different_groups": true,
          "answer_seconds": 3600, "pair_limit": 12, "passed_on": true, "facilitator": "f",
          "participants": [5, 50], "ideal_participants": 20, "days": [1, 9], "groups": [1, 4],
          "group_size": 2, "fair_seconds": 60}}}
      """)
    var expected = AnalysisSettings()
    expected.sorting = "mine"
    expected.compared = RelayPair("b", "a")
    expected.wordSource = .answers
    expected.tokenizer = Tokenizer(
      conventions: WordConventions(
        hyphens: .whole, slashes: .whole, abbreviations: Abbreviations(["f.eks.", "jf."]),
        apostrophes: .kept, numbers: .leftOut, sections: .parted, addresses: .parted,
        digitHyphens: .parted))
    expected.folding = .englishStems
    expected.studyNames = .all
    expected.minimumWordLength = 3
    expected.wordLimit = 7
    expected.minimumOccurrences = 4
    expected.wordFamilies = [try WordFamily("organisation*"), try WordFamily("sektor, sektoren")]
    expected.expectedWords = ["tillid", "Borgere"]
    expected.significance = 0.01
    expected.minimumEvidence = 6
    expected.confidence = 0.9
    expected.resamples = 0
    expected.redraws = 0
    expected.smallCell = 3
    expected.smallCake = 30
    expected.smallestGroup = 5
    expected.stopWords = StopWords(["og", "at"], name: "mine")
    expected.selection.pairs = nil
    expected.selection.relevanceWeight = 0.25
    expected.selection.handPicked = ["q-2", "q-1"]
    expected.rules = RelayRules(
      starters: .fixed(count: 4, fromDifferentGroups: true), answerTime: 3600, pairLimit: 12,
      passingOn: .facilitator("f"), participants: 5...50, idealParticipants: 20, days: 1...9,
      groups: 1...4, groupSize: 2, fairTime: 60)
    #expect(reading.settings == expected)
    #expect(reading.warnings == [])
    #expect(try SettingsJSON.read(SettingsJSON.bytes(of: expected)).settings == expected)
  }

  @Test func whatIsMissingIsStandard() throws {
    let empty = try read(#"{"format": "stafet-settings", "version": 1, "settings": {}}"#)
    #expect(empty.settings == AnalysisSettings())
    #expect(
      try SettingsJSON.read(SettingsJSON.bytes(of: AnalysisSettings())).settings
        == AnalysisSettings())
  }

  private func settings(_ members: String) throws -> AnalysisSettings {
    try read(
      "{\"format\": \"stafet-settings\", \"version\": 1, \"settings\": {\(members)}}"
    ).settings
  }

  @Test func aFormIsWhatItsRulesBeginWith() throws {
    #expect(
      try settings(#""rules": {"form": "2008", "facilitator": "f"}"#).rules
        == .from2008(facilitator: "f"))
    #expect(
      try settings(#""rules": {"form": "2008", "starters": null}"#).rules.starters == .everyone)
    let rules = try settings(#""rules": {"starters": 9, "form": "2008"}"#).rules
    #expect(rules.starters == .fixed(count: 9, fromDifferentGroups: true))
    #expect(rules.answerTime == 86_400)
    #expect(try settings(#""rules": {"answer_seconds": 7200}"#).rules.fairTime == 7200)
    #expect(
      try settings(#""rules": {"facilitator": "f"}"#).rules.passingOn == .facilitator("f"))
  }

  @Test func listsAreKnownByName() throws {
    #expect(try settings(#""stop_word_list": "english""#).stopWords == .english)
    #expect(try settings(#""stop_word_list": "empty""#).stopWords == .empty)
    #expect(try settings(#""stop_words": []"#).stopWords == StopWords([]))
    #expect(
      try settings(#""word_conventions": {"abbreviations": "german"}"#).tokenizer
        == Tokenizer(conventions: .conventions(for: "de")))
    #expect(
      try settings(#""word_rule": "alphanumeric""#).tokenizer == Tokenizer(rule: .alphanumeric))
    // Which abbreviations there are, the language of the study decides.
    #expect(try settings(#""word_rule": "unicode""#).tokenizer == nil)
  }

  @Test func analysesAreReadForTheirSettings() throws {
    let text = """
      {"format": "stafet-analysis", "version": 1, "settings": {"word_limit": 5},
       "relays": [{"id": 1}], "audit": {"rules": {"pair_limit": 8}, "relays": 7}, "later": null}
      """
    let reading = try read(text)
    var expected = AnalysisSettings()
    expected.wordLimit = 5
    expected.rules = RelayRules(pairLimit: 8)
    #expect(reading.settings == expected)
    #expect(reading.warnings == [])
  }

  @Test func theRulesOfSettingsGoBeforeThoseOfAnAudit() throws {
    for order in [true, false] {
      let settings = #""settings": {"rules": {"pair_limit": 9}}"#
      let audit = #""audit": {"rules": {"pair_limit": 8}}"#
      let parts = order ? [settings, audit] : [audit, settings]
      let reading = try read(
        "{\"format\": \"stafet-analysis\", \"version\": 1, \(parts.joined(separator: ", "))}")
      #expect(reading.settings.rules == RelayRules(pairLimit: 9))
    }
  }

  @Test func unknownKeysAreWarnedOf() throws {
    let reading = try read(
      """
      {"format": "stafet-settings", "version": 1, "audit": {"rules": {"pair_limit": 8}},
       "settings": {"word_limits": 5, "selection": {"pair": 3}, "rules": {"from": "2008"},
        "word_conventions": {"hyphen": "whole"}}}
      """)
    var expected = AnalysisSettings()
    expected.tokenizer = Tokenizer()
    #expect(reading.settings == expected)
    #expect(
      reading.warnings.map(\.description) == [
        #"s.json:1:54: audit: The key “audit” has no meaning here and was left out."#,
        #"s.json:2:30: settings.word_limits: The key “word_limits” has no meaning here and was left out."#,
        #"s.json:2:55: settings.selection.pair: The key “pair” has no meaning here and was left out."#,
        #"s.json:2:77: settings.rules.from: The key “from” has no meaning here and was left out."#,
        #"s.json:3:34: settings.word_conventions.hyphen: The key “hyphen” has no meaning here and was left out."#,
      ])
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func randomSettingsComeBack(seed: UInt64) throws {
    let settings = try RandomSettings.settings(seed: seed)
    let bytes = SettingsJSON.bytes(of: settings)
    let reading = try SettingsJSON.read(bytes)
    #expect(reading.settings == settings)
    #expect(reading.warnings == [])
    #expect(SettingsJSON.bytes(of: reading.settings) == bytes)
  }
}

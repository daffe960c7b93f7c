import StafetFormats
import StafetReport
import StafetStatistics
import StafetSyntax
import Testing

/// Documents of settings that are refused, each with what is said about it.
@Suite struct SettingsJSONProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let problems: [String]
    var testDescription: String { name }
  }

  private static func document(_ members: String) -> String {
    "{\"format\": \"stafet-settings\", \"version\": 1, \"settings\": {\n\(members)}}"
  }

  static let samples = [
    Sample(
      name: "nothing", text: "",
      problems: ["s.json:1:1: There is no JSON value here; the text is empty."]),
    Sample(
      name: "not an object", text: "7",
      problems: ["s.json:1:1: Expected an object in braces, found a number."]),
    Sample(
      name: "no keys", text: "{}",
      problems: [
        #"s.json:1:1: The key “format” is missing."#, #"s.json:1:1: The key “version” is missing."#,
        #"s.json:1:1: The key “settings” is missing."#,
      ]),
    Sample(
      name: "a study", text: #"{"version": 9, "settings": 5, "format": "stafet-study"}"#,
      problems: [
        #"s.json:1:41: format: This is a “stafet-study” file. A “stafet-settings” file is needed here."#
      ]),
    Sample(
      name: "another version",
      text: #"{"format": "stafet-analysis", "version": 2, "settings": {"word_limit": -1}}"#,
      problems: [
        "s.json:1:42: version: The file has version 2, but only version 1 can be read here."
      ]),
    Sample(
      name: "counts",
      text: document(
        """
        "minimum_word_length": -1, "word_limit": 1.5,
        "minimum_occurrences": "3", "minimum_evidence": null,
        "resamples": -7, "small_cell": 1e99,
        "small_cake": -0.5, "smallest_group": 2
        """),
      problems: [
        "s.json:2:24: settings.minimum_word_length: The number -1 must be at least 0.",
        "s.json:2:42: settings.word_limit: Expected a whole number, found 1.5.",
        "s.json:3:24: settings.minimum_occurrences: Expected a number, found text in quotation marks.",
        "s.json:3:49: settings.minimum_evidence: Expected a number, found null.",
        "s.json:4:14: settings.resamples: The number -7 must be at least 0.",
        "s.json:4:32: settings.small_cell: Expected a whole number, found 1e99.",
        "s.json:5:15: settings.small_cake: Expected a whole number, found -0.5.",
        "s.json:5:39: settings.smallest_group: The number 2 must be at least 3.",
      ]),
    Sample(
      name: "fractions",
      text: document(
        """
        "significance": 0, "confidence": 1,
        "selection": {"relevance_weight": 1.25, "pairs": -1, "hand_picked": ["", true]}
        """),
      problems: [
        "s.json:2:17: settings.significance: The number 0.0 must be above 0 and below 1.",
        "s.json:2:34: settings.confidence: The number 1.0 must be above 0 and below 1.",
        "s.json:3:35: settings.selection.relevance_weight: The number 1.25 must be from 0 to 1.",
        "s.json:3:50: settings.selection.pairs: The number -1 must be at least 0.",
        "s.json:3:70: settings.selection.hand_picked[0]: An id must not be empty. Write null where there is none.",
        "s.json:3:74: settings.selection.hand_picked[1]: Expected text in quotation marks, found true or false.",
      ]),
    Sample(
      name: "words",
      text: document(
        """
        "word_source": "question", "word_rule": "spaces", "folding": "latin",
        "word_families": ["to ord", "leder*", 5, ""], "stop_word_list": "latin",
        "word_conventions": {"numbers": "leftOut", "abbreviations": "latin", "hyphens": 1}
        """),
      problems: [
        #"s.json:2:16: settings.word_source: “question” has no meaning here. Use one of: questions, answers, all."#,
        #"s.json:2:41: settings.word_rule: “spaces” has no meaning here. Use one of: unicode, alphanumeric."#,
        #"s.json:2:62: settings.folding: “latin” has no meaning here. Use one of: lemmas, stems, forms, plain-forms, danish-forms, danish-lemmas, danish-stems, norwegian-stems, swedish-stems, english-stems, german-stems."#,
        #"s.json:3:19: settings.word_families[0]: “to ord” is not a single word. Write words parted by commas, with a star at the end of a word for all that begin so, such as organisation*."#,
        "s.json:3:39: settings.word_families[2]: Expected text in quotation marks, found a number.",
        #"s.json:3:42: settings.word_families[3]: “” is not a single word. Write words parted by commas, with a star at the end of a word for all that begin so, such as organisation*."#,
        #"s.json:3:65: settings.stop_word_list: “latin” has no meaning here. Use one of: danish, norwegian, swedish, english, german, empty."#,
        #"s.json:4:33: settings.word_conventions.numbers: “leftOut” has no meaning here. Use one of: parted, whole, left_out."#,
        #"s.json:4:61: settings.word_conventions.abbreviations: “latin” has no meaning here. Use one of: danish, norwegian, swedish, english, german, none."#,
        "s.json:4:81: settings.word_conventions.hyphens: Expected text in quotation marks, found a number.",
      ]),
    Sample(
      name: "relays and sortings",
      text: document(#""sorting": "", "compared": ["a", "a"]"#),
      problems: [
        "s.json:2:12: settings.sorting: An id must not be empty. Write null where there is none.",
        #"s.json:2:28: settings.compared: Name two different ids here, such as ["leaders", "managers"]."#,
      ]),
    Sample(
      name: "rules",
      text: document(
        """
        "rules": {"form": "2009", "starters": 0, "answer_seconds": 0, "pair_limit": 0,
         "days": [5, 3], "groups": [0, 4], "group_size": 0, "fair_seconds": -1,
         "participants": [1, 2, 3], "passed_on": 1}
        """),
      problems: [
        #"s.json:2:19: settings.rules.form: “2009” has no meaning here. Use one of: digital, 2008."#,
        "s.json:2:39: settings.rules.starters: The number 0 must be at least 1.",
        "s.json:2:60: settings.rules.answer_seconds: The number 0 must be at least 1.",
        "s.json:2:77: settings.rules.pair_limit: The number 0 must be at least 1.",
        "s.json:3:10: settings.rules.days: Limits must be two whole numbers from 1, the first not larger than the second, such as [3, 5].",
        "s.json:3:28: settings.rules.groups: Limits must be two whole numbers from 1, the first not larger than the second, such as [3, 5].",
        "s.json:3:50: settings.rules.group_size: The number 0 must be at least 1.",
        "s.json:3:69: settings.rules.fair_seconds: The number -1 must be at least 0.",
        "s.json:4:18: settings.rules.participants: Limits must be two whole numbers from 1, the first not larger than the second, such as [3, 5].",
        "s.json:4:42: settings.rules.passed_on: Expected true or false, found a number.",
      ]),
    Sample(
      name: "rules that contradict each other",
      text: document(
        #""rules": {"participants": [5, 9], "passed_on": false, "facilitator": "f"}"#),
      problems: [
        "s.json:2:10: settings.rules.ideal_participants: The number 150 must be from 5 to 9.",
        "s.json:2:70: settings.rules.facilitator: Expected null, found text in quotation marks.",
      ]),
  ]

  @Test(arguments: samples)
  func isRefused(_ sample: Sample) {
    let error = #expect(throws: ReadingError.self) {
      try SettingsJSON.read(Array(sample.text.utf8), file: "s.json")
    }
    #expect(error?.problems.map(\.description) == sample.problems)
  }

  private func check(_ bytes: [UInt8]) {
    var finder = PositionFinder()
    let end = finder.position(of: bytes.count, in: bytes)
    do throws(ReadingError) {
      let settings = try SettingsJSON.read(bytes).settings
      // What is accepted can be written, and is the same when it is read again.
      let again = try SettingsJSON.read(SettingsJSON.bytes(of: settings)).settings
      #expect(again == settings)
    } catch {
      #expect(error.problems.allSatisfy { ($0.place.position ?? end) <= end })
    }
  }

  @Test func settingsCutAnywhere() throws {
    let bytes = SettingsJSON.bytes(of: try RandomSettings.settings(seed: 7))
    for length in stride(from: 0, to: bytes.count, by: 3) { check(Array(bytes[..<length])) }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func flippedBytes(seed: UInt64) throws {
    let bytes = SettingsJSON.bytes(of: try RandomSettings.settings(seed: seed))
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        changed[Int.random(in: 0..<changed.count, using: &generator)] =
          Bool.random(using: &generator)
          ? Array("\"{}[],:-0519eE.null".utf8).randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      check(changed)
    }
  }
}

import FoundationEssentials
import StafetFormats
import StafetModel
import TestSupport
import Testing

/// A study document that is read, written and read again.
@Suite struct StudyJSONTests {
  private func read(_ text: String) -> Outcome {
    Outcome { () throws(ReadingError) in
      try StudyJSON.read(Array(text.utf8), file: "s.json")
    }
  }

  /// Reading gives an equal study; writing that gives the same bytes, which tells more than equality
  /// of strings does.
  private func checkRoundTrip(_ study: Study) throws {
    let bytes = StudyJSON.bytes(of: study)
    let reading = try StudyJSON.read(bytes)
    #expect(reading.study == study)
    // What is said of the words depends on the words.
    #expect(reading.warnings.filter { $0.kind != .content } == [])
    #expect(StudyJSON.bytes(of: reading.study) == bytes)
  }

  @Test func richStudyComesBack() throws { try checkRoundTrip(StudySamples.rich()) }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func randomStudyComesBack(seed: UInt64) throws {
    try checkRoundTrip(StudySamples.random(seed: seed))
  }

  @Test func smallStudyComesBack() throws {
    let bytes = try PackageFiles.smallStudy()
    let reading = try StudyJSON.read(bytes, file: "small-study.stafet.json")
    #expect(reading.warnings == [])
    #expect(reading.study.title == "Ledelse tæt på hverdagen")
    #expect(reading.study.relays.map { $0.participants.count } == [12, 15])
    #expect(reading.study.relays.map { $0.contributions.count } == [22, 28])
    try checkRoundTrip(reading.study)
  }

  @Test func tinyStudyAsWritten() throws {
    let text = String(decoding: StudyJSON.bytes(of: try StudySamples.tiny()), as: UTF8.self)
    #expect(
      text == """
        {
          "format": "stafet-study",
          "version": 1,
          "title": "Tiny",
          "topic": "",
          "language": "en",
          "attributes": {},
          "declared": {"participants": null, "contributions": null, "days": null, "themes": null},
          "relays": [
            {
              "id": "r",
              "name": "Relay",
              "kind": "relay",
              "opens": null,
              "closes": null,
              "declared": {"participants": null, "contributions": null, "days": null, "themes": null},
              "groups": [
                {"id": "g", "name": "Group", "external": false}
              ],
              "participants": [
                {"id": "p", "group": "g", "attributes": {"role": "head"}, "suspended": []},
                {"id": "o", "group": null, "attributes": {}, "suspended": []}
              ],
              "contributions": [
                {
                  "id": "q",
                  "kind": "question",
                  "author": "p",
                  "recipient": "o",
                  "reply_to": null,
                  "follows": null,
                  "at": "2017-09-18T06:12:00Z",
                  "text": "Why \\"now\\"?",
                  "marks": [[4, 9]],
                  "attributes": {}
                },
                {
                  "id": "a",
                  "kind": "answer",
                  "author": "o",
                  "recipient": null,
                  "reply_to": "q",
                  "follows": null,
                  "at": null,
                  "text": "Because.",
                  "marks": [],
                  "attributes": {}
                }
              ]
            }
          ],
          "codebook": {
            "themes": [
              {
                "id": "t",
                "name": "Time",
                "aliases": [],
                "definition": "",
                "include": "",
                "exclude": "",
                "examples": [],
                "keywords": ["now", "then"],
                "colour": null,
                "parent": null,
                "rest": false
              }
            ]
          },
          "sortings": [
            {
              "id": "s",
              "coder": "c",
              "at": null,
              "kind": "by_hand",
              "assignments": {
                "q": {"theme": "t", "certainty": 0.9}
              }
            }
          ]
        }

        """)
  }

  @Test func leastThatMustBeThere() throws {
    let outcome = read(#"{"relays": [], "version": 1.0, "format": "stafet-study"}"#)
    #expect(outcome.study == (try Study(relays: [])))
    #expect(outcome.warnings == [])
    let nulls = read(
      """
      {"format": "stafet-study", "version": 1, "title": null, "topic": null, "language": null,
       "attributes": null, "declared": null, "codebook": null, "sortings": null, "relays": [
        {"id": "r", "name": null, "kind": null, "opens": null, "closes": null, "declared": null,
         "groups": null, "participants": null, "contributions": [
          {"id": "q", "kind": "question", "text": "?", "marks": null, "attributes": {"a": null}}]}]}
      """)
    #expect(
      nulls.study
        == (try Study(relays: [
          Relay(id: "r", contributions: [Contribution(id: "q", kind: .question, text: "?")])
        ])))
  }

  @Test func assignmentWithoutCertaintyMayBeAnObjectOrMissing() throws {
    let outcome = read(
      """
      {"format": "stafet-study", "version": 1, "relays": [{"id": "r", "contributions": [
        {"id": "q", "kind": "question", "text": ""}, {"id": "u", "kind": "question", "text": ""}]}],
       "codebook": {"themes": [{"id": "t"}]},
       "sortings": [{"id": "s", "coder": "", "kind": "given",
         "assignments": {"q": {"theme": "t", "certainty": null}, "u": null}}]}
      """)
    #expect(outcome.study?.sortings.first?.assignments == ["q": Sorting.Assignment(theme: "t")])
  }

  @Test func unknownKeysAreNamedOnceEach() {
    let outcome = read(
      """
      {"format": "stafet-study", "version": 1, "tittle": "T", "relays": [{"id": "r", "contributions": [
        {"id": "q", "kind": "question", "text": "", "txt": 1},
        {"id": "u", "kind": "question", "text": "", "txt": [2], "theme": {"a": null}}],
        "participants": [{"id": "p", "txt": 3}]}]}
      """)
    #expect(outcome.study != nil)
    #expect(
      outcome.warnings == [
        #"s.json:1:52: tittle: The key “tittle” has no meaning here and was left out with all that it holds. Did you mean “title”?"#,
        #"s.json:2:54: relays[0].contributions[0].txt: The key “txt” has no meaning here and was left out with all that it holds. Did you mean “text”?"#,
        #"s.json:3:68: relays[0].contributions[1].theme: The key “theme” has no meaning here and was left out."#,
        #"s.json:4:39: relays[0].participants[0].txt: The key “txt” has no meaning here and was left out."#,
      ])
  }

  @Test func utf16WithMarkIsRead() throws {
    let study = try StudySamples.rich()
    let text = String(decoding: StudyJSON.bytes(of: study), as: UTF8.self)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try StudyJSON.read(bytes).study == study)
  }
}

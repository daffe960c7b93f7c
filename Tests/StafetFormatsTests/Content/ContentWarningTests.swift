import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import TestSupport
import Testing

/// What readers warn of in the words of texts and names.
///
/// The tables were written by hand.
@Suite struct ContentWarningTests {
  /// The warnings about words that reading a table gives, as printed.
  private func warnings(
    _ text: String, options: ReadingOptions = ReadingOptions()
  ) throws -> [String] {
    try StudyInput.read(Array(text.utf8), file: "t", options: options).warnings
      .filter { $0.kind == .content }.map { $0.description }
  }

  @Test func markupIsCounted() throws {
    #expect(
      try warnings(
        """
        id,kind,text
        q1,question,a < b and 5 > 3 and <3 & R&D
        q2,question,G&oslash;r vi <b>det</b>?
        q3,question,<p class="x">Ja</p>
        """) == [
          "t:3:13: 2\u{A0}texts hold HTML, such as “G&oslash;r vi <b>det</b>?”. It is counted as words. With"
            + " --decode-html it is read as text."
        ])
  }

  @Test(arguments: [
    // UTF-8 read as Windows-1252, by hand: ø is C3 B8, å C3 A5, the dash E2 80 93.
    ("fÃ¸lge", "følge"), ("pÃ¥ vej â€“ nu", "på vej – nu"), ("SÃ˜", "SØ"),
    // As Latin-1, where C3 85 becomes a letter and a control character.
    ("\u{C3}\u{85}r", "År"),
    // Twice: C3 83 C2 B8.
    ("fÃƒÂ¸lge", "følge"),
    // Cyrillic, of which each letter alone could be chance.
    ("Ð´Ð°", "да"),
  ])
  func brokenLettersAreShownMended(_ broken: String, _ mended: String) throws {
    let text = "id,kind,text\nq1,question,Hvem?\nq2,question,\"\(broken)\"\n"
    let sentence =
      "1\u{A0}text holds letters that are broken because UTF-8 was read in another encoding, such as"
    let found = try warnings(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t:3:13: " + sentence) == true)
    #expect(found.first?.contains("should probably be “\(mended)”") == true)
    var options = ReadingOptions()
    options.treatment.mendsLetters = true
    let reading = try StudyInput.read(Array(text.utf8), options: options)
    #expect(reading.study.contribution("q2")?.text == mended)
    #expect(
      reading.warnings.filter { $0.kind == .content }.map { $0.code } == ["content.mended-letters"])
  }

  @Test(arguments: [
    "\u{201D}BLÅ\u{201D}", "café…", "Ærø – Ås", "São Paulo: não", "1¾ time", "¿Qué?", "Œuvre",
    "Lego®", "½ år",
    "Ñandú", "ïve naïve",
  ])
  func lettersThatMayBeMeantStay(_ text: String) throws {
    #expect(try warnings("id,kind,text\nq1,question,\(text)\n") == [])
  }

  @Test(arguments: [
    ("f¿lge l¾rer pŒ ®rlig", "følge lærer på Ærlig"), ("f¯lge lÊrer pÂ", "følge lærer på"),
  ])
  func lettersOfMacRomanAreShownMended(_ broken: String, _ mended: String) throws {
    let found = try warnings("id,kind,text\nq1,question,\(broken)\n")
    #expect(found.count == 1)
    #expect(found.first?.contains("should probably be “\(mended)”") == true)
    #expect(found.first?.contains("--encoding mac-roman") == true)
  }

  @Test func charactersThatNobodySeesAreCounted() throws {
    #expect(
      try warnings(
        "id,kind,text\nq1,question,f\u{FFFD}lge\nq2,question,a\u{0}b\nq3,question,Ja_x000D_\n") == [
          "t:2:13: 1\u{A0}text holds the character \u{FFFD} (U+FFFD), which stands where a letter was lost, such"
            + " as “f\u{FFFD}lge”. It cannot be mended here; export the file again from its source as UTF-8.",
          "t:3:13: 1\u{A0}text holds control characters, which nobody can see, such as “a[U+0000]b”. With"
            + " --drop-control-characters they are left out.",
          "t:4:13: 1\u{A0}text holds control characters that a spreadsheet has written out, such as"
            + " “Ja_x000D_”. With --drop-control-characters they become line breaks or are left out.",
        ])
  }

  @Test func placeholdersAreNamedByWhatTheyAreTakenFor() throws {
    #expect(
      try warnings(
        """
        id,kind,author,recipient,group,theme,text
        q1,question,p1,NA,ikke oplyst,(tom),Hvem?
        q2,question,NA,p1,,(tom),-
        """) == [
          "t:2:16: “NA” was taken for a person, who appears in 2\u{A0}contributions. If it stands for a missing"
            + " value, give --empty NA.",
          "t:2:19: “ikke oplyst” was taken for a group of 1\u{A0}participant. If it stands for a missing value,"
            + " give --empty \"ikke oplyst\".",
          "t:2:31: “(tom)” was taken for a theme of 2\u{A0}contributions. If it stands for a missing value, give"
            + " --empty \"(tom)\".",
          "t:3:26: 1\u{A0}contribution has the text “-”, which is counted as words. If it stands for a missing"
            + " value, give --empty -.",
        ])
  }

  @Test(arguments: [
    ("p 1", "P 1", "upper and lower case"), ("p 1", "p\u{A0}1", "white space"),
    ("p 1", "p  1", "white space"), ("p1", "p\u{200B}1", "characters that nobody can see"),
    ("p1", "p\u{AD}1", "characters that nobody can see"),
    ("pa", "p\u{430}", "letters of another alphabet that look the same"),
    ("p1", "\u{FF50}1", "letters of another alphabet that look the same"),
    ("a-b", "a\u{2013}b", "kinds of dashes or quotation marks"),
    ("d'or", "d\u{2019}or", "kinds of dashes or quotation marks"),
  ])
  func namesThatLookAlikeAreNamed(_ one: String, _ other: String, _ difference: String) throws {
    let found = try warnings(
      "id,kind,author,text\nq1,question,\(one),Hvem?\nq2,question,\(other),Hvad?\n")
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "were taken for 2 different people, but differ only in \(difference).") == true)
    #expect(found.first?.hasPrefix("t:3:13: ") == true)
  }

  @Test func namesThatDifferAreNotAlike() throws {
    #expect(
      try warnings("id,kind,author,text\nq1,question,P-1,Hvem?\nq2,question,P-2,Hvad?\n") == [])
  }

  @Test(arguments: [
    "Tid, Penge", "Tid;Penge", "Tid/Penge", "Tid & Penge", "Tid og Penge", "Tid + Penge",
  ])
  func namesMadeOfOthersAreNamed(_ name: String) throws {
    #expect(
      try warnings(
        "id,kind,theme,text\nq1,question,Tid,Hvem?\nq2,question,\"\(name)\",Hvad?\n") == [
          "t:3:13: “\(name)” was taken for a theme of its own, but may be several: “Tid”, “Penge”. Write"
            + " only one name in each cell, such as the most important."
        ])
  }

  @Test func namesWithSignsOfTheirOwnStay() throws {
    #expect(
      try warnings(
        "id,kind,theme,text\nq1,question,Mål,Hvem?\nq2,question,\"Løn, tid\",Hvad?\nq3,question,Råd og vink,Nu?\n"
      ) == [])
  }

  @Test func rowsInACellAreCounted() throws {
    let rows = (2...5).map { "q\($0),question,p\($0),Nummer \($0)" }.joined(separator: "\n")
    #expect(
      try warnings("id,kind,author,text\nq1,question,p1,\"Hvem?\n\(rows)\nq6,question,p6,\"\n") == [
        "t:2:16: The cell holds 6\u{A0}lines, of which 5 look like rows of the table. Perhaps a closing"
          + " quotation mark is missing, so that the rows were read as one text."
      ])
    // Lines of prose with as many commas are no rows.
    #expect(
      try warnings(
        "id,kind,author,text\nq1,question,p1,\"Vi mangler tid, penge, folk, ro\nog mål, håb, kaffe, te\"\n"
      )
        == [])
  }

  @Test func themesOfAnswersAreCounted() throws {
    #expect(
      try warnings(
        "id,kind,reply_to,theme,text\nq,question,,Tid,Hvem?\na,answer,q,Tid,Alle\nb,answer,q,Mål,Nej\n"
      ) == [
        "t:3:12: 2\u{A0}contributions that are no questions have a theme, such as “a”. Where a relay has"
          + " questions, themes divide those, so no chart counts the others. Give the questions their"
          + " themes instead."
      ])
  }

  @Test func textsInAColumnThatNobodyMappedAreNamed() throws {
    #expect(
      try warnings(
        "id,kind,text,svar,sted\nq1,question,Hvem?,Det gør vi alle sammen,Fyn\nq2,question,Hvad?,Vi bør tale om det,\n"
      ) == [
        "t:1:14: The column “svar” looks like text in 2\u{A0}cells, such as “Det gør vi alle sammen”, but was"
          + " only kept as an attribute, so that none of its words are counted. If it is what people wrote,"
          + " give --column \"svar=text\" or --answer-column \"svar\"."
      ])
  }

  @Test func formulasOfTextsAreReadAsTexts() throws {
    let text = "id,kind,text\n=\"001\",question,Hvem?\n\"=\"\"002\"\"\",question,=\"a\" & b\n"
    let reading = try StudyInput.read(Array(text.utf8))
    #expect(reading.study.relays[0].contributions.map { $0.id.text } == ["001", "002"])
    #expect(reading.study.contribution("002")?.text == "=\"a\" & b")
    #expect(
      try warnings(text) == [
        "t:2:1: 2\u{A0}cells are written as the formula of a text, such as =\"001\", and were read as the text"
          + " “001”."
      ])
  }

  @Test func everythingIsFoundInJSONToo() throws {
    let json = """
      {"format": "stafet-study", "version": 1, "relays": [{"id": "r", "participants": [{"id": "p"},
        {"id": "P"}], "contributions": [
        {"id": "q", "kind": "question", "author": "p", "text": "<b>Hvem</b>?"},
        {"id": "a", "kind": "answer", "reply_to": "q", "author": "P", "text": "N/A"}]}],
        "codebook": {"themes": [{"id": "t", "name": "Tid"}, {"id": "tp", "name": "Tid/Penge"}]}}
      """
    #expect(
      try StudyInput.read(Array(json.utf8), file: "s").warnings.map {
        "\($0.place.path ?? "") \($0.code)"
      } == [
        "relays[0].participants[1].id content.alike-names",
        "relays[0].contributions[0].text content.markup",
        "relays[0].contributions[1].text content.placeholder",
        "codebook.themes[1].name content.joined-names",
      ])
    let lines =
      #"{"id": "q", "kind": "question", "text": "f&oslash;r"}"# + "\n"
      + #"{"id": "u", "kind": "question", "text": "NULL"}"#
    #expect(
      try warnings(lines) == [
        "t:1:41: text: 1\u{A0}text holds HTML, such as “f&oslash;r”. It is counted as words. With --decode-html"
          + " it is read as text.",
        "t:2:41: text: 1\u{A0}contribution has the text “NULL”, which is counted as words. If it stands for a"
          + " missing value, give --empty NULL.",
      ])
  }
}

import StafetText
import TestSupport
import Testing

@Suite struct LanguageIdentifierTests {
  private static let samples: [(language: String, text: String)] = [
    ("da", "Hvordan får vi mere tid til borgerne, når der også skal være tid til møderne?"),
    (
      "da",
      "Jeg synes ikke, at nogen af os har talt om, hvad der egentlig er vigtigt for afdelingen."
    ),
    ("da", "Uddannelse af medarbejderne er vejen frem, og det bør siges højere."),
    ("no", "Hvordan får vi mer tid til innbyggerne når det også må være plass til møtene våre?"),
    (
      "no",
      "Jeg synes ikke at noen av oss har snakket om hva som egentlig er viktig for avdelingen."
    ),
    ("no", "Korleis kan vi gje dei tilsette meir tid når det er så mykje anna som skal gjerast?"),
    ("sv", "Hur får vi mer tid till invånarna när det också ska finnas tid till möten?"),
    ("sv", "Jag tycker inte att någon av oss har talat om vad som är viktigt för avdelningen."),
    ("en", "What would you do with the time that we have for the citizens?"),
    ("en", "Who is in charge of the budget, and why is it the leader?"),
    ("en", "Training the staff is the way ahead, and it should be said more often."),
    ("de", "Wie können wir den Mitarbeitern mehr Zeit für die Bürger geben?"),
    ("de", "Wer entscheidet über das Budget, und warum ist es die Leitung?"),
    (
      "de",
      "Die Verantwortung wird mit dem Personal geteilt, aber niemand weiß, wie das gehen soll."
    ),
  ]

  @Test(arguments: samples) func tellsSentences(_ language: String, _ text: String) {
    #expect(LanguageIdentifier.language(of: text) == language)
  }

  /// Ten words are the least, and words that two languages share tell nothing.
  @Test(arguments: [
    "", "?", "Hvordan får vi mere tid til borgerne, når vi", "Hvad gør du nu",
    "2018 2019 2020 2021 2022 2023",
    "Nous voulons que les directeurs des écoles puissent partager la responsabilité avec nous.",
    "Wij willen dat de leiders van de scholen de verantwoordelijkheid delen met het personeel.",
    "Haluamme että koulujen johtajat voivat jakaa vastuun henkilöstön ja vanhempien kanssa.",
    "skole skole skole skole skole skole skole skole skole skole skole",
    "info@kl.dk www.kl.dk http://kl.dk a@b.dk c@d.dk e@f.dk",
    "De er her, men vi kan ta det for dem i dag.",
    // Four questions in Danish and three in English, and the other way round.
    "Hvordan får vi mere tid til borgerne? Hvem af os har sagt det? Hvad gør vi ved møderne? Hvorfor er det så svært?"
      + " How do we get more time for the citizens? Who of us said so? What do we do about the meetings?",
    "Hvordan får vi mere tid til borgerne? Hvem af os har sagt det? Hvad gør vi ved møderne?"
      + " How do we get more time for the citizens? Who of us said so? What do we do about the meetings? Why is it hard?",
  ])
  func saysWhereItCannotTell(_ text: String) {
    #expect(LanguageIdentifier.language(of: text) == nil)
  }

  @Test func textsAreTakenInOneAfterTheOther() {
    var identifier = LanguageIdentifier()
    for text in ["Hvad gør du?", "Hvorfor ikke?", "Hvem af os har sagt det?"] {
      #expect(identifier.language == nil || identifier.wordCount >= LanguageIdentifier.fewestWords)
      identifier.read(text)
    }
    #expect(identifier.wordCount == 11)
    #expect(identifier.language == "da")
    // As much of another language leaves it open.
    for text in ["What do you do?", "Why not us?", "Who of us said so?"] { identifier.read(text) }
    #expect(identifier.language == nil)
  }

  @Test func orderOfTheTextsDoesNotMatter() {
    var forward = LanguageIdentifier()
    var backward = LanguageIdentifier()
    for sample in Self.samples.prefix(8) { forward.read(sample.text) }
    for sample in Self.samples.prefix(8).reversed() { backward.read(sample.text) }
    #expect(forward.language == backward.language)
    #expect(forward.wordCount == backward.wordCount)
  }

  /// Runs of fifty words from sentences of known language; those of 100 words are all told.
  @Test(
    .enabled(if: SharedData.has("topics"), "\(SharedData.absence(of: "topics"))"),
    arguments: [("da", "danish"), ("no", "norwegian"), ("sv", "swedish")])
  func tellsTextsOfKnownLanguage(_ language: String, _ name: String) throws {
    let sentences = try SharedData.lines(of: "topics/sib200-\(name).jsonl").compactMap { line in
      line.split(separator: "\"text\": \"", maxSplits: 1).last?.dropLast(2)
    }
    let words = sentences.flatMap { $0.split(separator: " ") }.prefix(6_000)
    #expect(words.count == 6_000)
    for (length, least) in [(20, 0.7), (50, 0.95), (100, 1)] {
      var right = 0
      var wrong = 0
      var all = 0
      for start in stride(from: 0, through: words.count - length, by: length) {
        let run = words[start..<start + length].joined(separator: " ")
        let told = LanguageIdentifier.language(of: run)
        all += 1
        if told == language { right += 1 } else if told != nil { wrong += 1 }
      }
      #expect(Double(right) / Double(all) >= least, "\(length) words")
      #expect(Double(wrong) / Double(all) <= (length < 50 ? 0.01 : 0), "\(length) words")
    }
  }
}

import StafetText
import Testing

/// The expected lemmas and forms are those of the official orthography (Retskrivningsordbogen).
@Suite struct LemmatizerTests {
  private func first(_ form: String) -> String {
    Lemmatizer.danish.lemmas(of: form).first.map { "\($0.text) \($0.wordClass.rawValue)" }
      ?? "unknown"
  }

  @Test(arguments: [
    ("gå går gik gået gående", "gå"), ("stå stod stået", "stå"), ("tage tager tog taget", "tage"),
    ("følge fulgte fulgt", "følge"), ("bruge bruger brugte brugt", "bruge"),
    ("udvikle udvikler udviklede udviklet udviklende", "udvikle"), ("gør gjorde gjort", "gøre"),
    ("mand manden mænd mændene mands mændenes", "mand"), ("bog bogen bøger bøgerne", "bog"),
    ("hånd hånden hænder hænderne", "hånd"), ("barn barnet børn børnene", "barn"),
    ("ledelse ledelsen ledelser ledelserne ledelsens ledelsernes", "ledelse"),
    ("leder lederen ledere lederne lederens", "leder"),
    ("sektor sektoren sektorer sektorerne", "sektor"),
    ("kommune kommunen kommuner kommunernes", "kommune"), ("møde mødet møder møderne", "møde"),
    ("middel midlet midler midlerne", "middel"), ("nummer nummeret numre numrene", "nummer"),
    ("job jobbet jobbene", "job"), ("kriterium kriteriet kriterier kriterierne", "kriterium"),
    ("stor stort store større størst største", "stor"), ("god godt gode bedre bedst bedste", "god"),
    ("vigtig vigtigt vigtige vigtigere vigtigst vigtigste", "vigtig"),
    ("sikker sikkert", "sikker"), ("grøn grønne grønnere", "grøn"),
    ("politisk politiske", "politisk"),
    ("faglig fagligt faglige", "faglig"), ("ung unge yngre yngst", "ung"),
    ("offentlig offentligt offentlige", "offentlig"),
  ])
  func formsHaveTheirLemma(forms: String, lemma: String) {
    for form in forms.split(separator: " ") {
      #expect(Lemmatizer.danish.lemmas(of: String(form)).contains { $0.text == lemma }, "\(form)")
    }
  }

  /// Five words that stems join.
  @Test func keepsWhatStemsJoinApart() {
    #expect(first("ledelse") == "ledelse noun")
    #expect(first("leder") == "leder noun")
    #expect(first("led") == "led noun")
    #expect(first("ledig") == "ledig adjective")
    #expect(first("ledede") == "lede verb")
    #expect(first("hånd") == "hånd noun")
    #expect(first("håndtere") == "håndtere verb")
    #expect(first("tallene") == "tal noun")
    #expect(first("taler") != "tal noun")
    #expect(first("forholder") == "forholde verb")
    #expect(first("forhold") == "forhold noun")
  }

  @Test(arguments: [
    ("ledelsesrummet", "ledelsesrum", Lemma.Source.compound),
    ("borgerinddragelsen", "borgerinddragelse", .compound),
    ("velfærdsledernes", "velfærdsleder", .compound), ("zxyvqløsheden", "zxyvqløshed", .ending),
    ("kvotificeringsmæssigt", "kvotificeringsmæssig", .ending),
    ("zxyvqstrategierne", "zxyvqstrategi", .lastPart),
  ])
  func readsUnknownWordsByTheirEnd(form: String, lemma: String, source: Lemma.Source) throws {
    let found = try #require(Lemmatizer.danish.lemmas(of: form).first)
    #expect(found.text == lemma)
    #expect(found.source == source)
  }

  @Test func leavesAloneWhatItDoesNotKnow() {
    for word in ["", "x", "kl", "oslo", "københavn", "zxcv", "пример", "a1", "ü", "-"] {
      #expect(Lemmatizer.danish.lemmas(of: word).isEmpty, "\(word)")
    }
    #expect(Lemmatizer.danish.lemmas(of: String(repeating: "ledelse", count: 40)).isEmpty)
  }

  @Test func readsCaseAndComposedLettersAsOne() {
    #expect(first("LEDELSERNE") == "ledelse noun")
    #expect(first("Ma\u{30A}lene") == "mål noun")
  }

  @Test func holdsThousandsOfLemmas() {
    #expect(Lemmatizer.danish.lemmaCount >= 9_000)
  }
}

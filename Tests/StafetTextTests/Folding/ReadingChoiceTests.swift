import Testing

@testable import StafetText

/// What words are that can be several things, in sentences read by hand.
@Suite struct ReadingChoiceTests {
  private let rules: TermRules = {
    var rules = TermRules.rules(for: "da")
    rules.lightWords = .empty
    return rules
  }()

  @Test(arguments: [
    ("mens de lærer det nye", "lærer", "lære"),
    ("Hvordan lærer man at sige nej", "lærer", "lære"),
    ("Hvordan lærer vi det?", "lærer", "lære"),
    ("Vi lærer af fejl", "lærer", "lære"),
    ("En lærer sagde det", "lærer", "lærer"),
    ("Vores lærer er syg", "lærer", "lærer"),
    ("Har I skiftet kaffe", "skiftet", "skifte"),
    ("overvejer selv skiftet", "skiftet", "skift"),
    ("de ender hver gang med", "ender", "ende"),
    ("jeg mødte", "mødte", "møde"),
    ("hvad I sender ud", "sender", "sende"),
    ("når I fører tilsyn", "fører", "føre"),
    ("hvordan I måler det", "måler", "måle"),
    ("hvad I mangler", "mangler", "mangle"),
    ("når nogen opdager det", "opdager", "opdage"),
    ("hun har lavet det", "lavet", "lave"),
    ("De blev ramt af krisen", "ramt", "ramme"),
    ("med fire klik", "klik", "klik"),
    ("et ret præcist svar", "ret", "ret"),
    ("de lette opgaver", "lette", "let"),
    ("Det handler om tillid", "handler", "handle"),
    ("Hvad handler det om?", "handler", "handle"),
    ("Skolen mangler lærere", "mangler", "mangle"),
    ("Hvad holder dig vågen?", "holder", "holde"),
    ("Hvem leder skolen?", "leder", "lede"),
    ("Chefen leder afdelingen", "leder", "lede"),
    ("Hvordan vejleder skolen?", "vejleder", "vejlede"),
    ("Hvordan rådgiver skolen?", "rådgiver", "rådgive"),
    ("Hvordan forsker I?", "forsker", "forske"),
    ("Hvordan leder I?", "leder", "lede"),
    ("Hvad mangler I?", "mangler", "mangle"),
    ("Kan planer ændres?", "planer", "plan"),
    ("Holder du fri?", "fri", "fri"),
    ("Kan man kontrollere medarbejdere?", "kontrollere", "kontrollere"),
    ("Bliver man leder", "leder", "leder"),
    ("Hvad gør en god leder?", "leder", "leder"),
    ("Vi har brug for en leder, der lytter", "leder", "leder"),
    ("Som leder skal man lytte", "leder", "leder"),
    ("Er du leder?", "leder", "leder"),
    ("Den leder, der lytter", "leder", "leder"),
    ("vi leder efter svar", "leder", "lede"),
    ("Hvornår leder du bedst?", "leder", "lede"),
    ("jeg leder en skole", "leder", "lede"),
    ("Mit råd er klart", "råd", "råd"),
    ("Hvad er svaret?", "svaret", "svar"),
    ("Har du svaret borgeren?", "svaret", "svare"),
    ("Vi fik et godt svar", "svar", "svar"),
    ("Kan du give et råd", "råd", "råd"),
    ("Hvordan taler I om det?", "taler", "tale"),
    ("Hun holdt to taler", "taler", "tale"),
    ("Vi skaber tillid", "skaber", "skabe"),
    ("Hvor mange ledere og lærere", "lærere", "lærer"),
    ("Jeg savner en leder", "leder", "leder"),
    ("Hvad savner du som leder?", "leder", "leder"),
    ("Hvad kræver det af en leder?", "leder", "leder"),
    ("Hvilke krav stiller I?", "krav", "krav"),
    ("Hvordan måler I effekten?", "måler", "måle"),
    ("Hvordan bruger I data?", "bruger", "bruge"),
    ("Lederen har fundet en vej", "fundet", "finde"),
    ("Vi har ikke råd", "råd", "råd"),
    ("Der mangler tid", "mangler", "mangle"),
    ("Nye ledere mangler støtte", "mangler", "mangle"),
    ("En leder mangler støtte", "mangler", "mangle"),
    ("Politikerne stiller krav", "stiller", "stille"),
    ("De fleste ønsker sig ro", "ønsker", "ønske"),
    ("Deres ønsker er store", "ønsker", "ønske"),
    ("Borgerne forstår det", "forstår", "forstå"),
    ("Vi prøver igen", "prøver", "prøve"),
    ("Flere prøver giver ikke mere læring", "prøver", "prøve"),
    ("Hvis rammer sætter vi", "rammer", "ramme"),
    ("Inden for rammer", "rammer", "ramme"),
    ("De ved ikke længere", "ved", "vide"),
    ("ingen af de nye ved hvorfor", "ved", "vide"),
    ("folk, der ved mere", "ved", "vide"),
    ("hele organisationen ved, at", "ved", "vide"),
    ("det er noget man ikke ved", "ved", "vide"),
    ("Hvad ved I i regionen", "ved", "vide"),
    ("nogen som ved noget om sagen", "ved", "vide"),
    ("en, der ved, hvor", "ved", "vide"),
    ("et stort mod", "mod", "mod"),
    ("at man ikke ved det", "ved", "vide"),
    ("Vi ved det godt", "ved", "vide"),
    ("på  tværs af forvaltninger", "tværs", "på tværs"),
    ("Viden er magt", "viden", "viden"),
    ("hinandens viden", "viden", "viden"),
    ("får du viden om det", "viden", "viden"),
    ("en ny lov om børn", "lov", "lov"),
    ("De unges hverdag", "unges", "ung"),
    ("Tønder er en by", "tønder", "tønder"),
    ("og fra Mads Nielsen", "nielsen", "nielsen"),
  ])
  func neighboursTell(text: String, form: String, term: String) {
    let found = rules.terms(in: text)
    #expect(found.contains { $0.term == term })
    #expect(form == term || !found.contains { $0.term == form })
  }

  @Test(arguments: [
    ("Hvad gør vi ved en rekruttering", "ved"),
    ("Hvad har vi rørt ved?", "ved"),
    ("Har vi ved bordet en plads", "ved"),
    ("Det sker ved at lytte", "ved"),
    ("Vi mødes ved bordet", "ved"),
    ("Vi er ved siden af", "ved"),
    ("han blev ved", "ved"),
    ("loyal mod begge dele", "mod"),
    ("en anden får skandalen", "får"),
    ("i  forhold til skolen", "forhold"),
    ("får du lov til det", "lov"),
  ])
  func functionWordsStayOut(text: String, form: String) {
    let found = rules.terms(in: text).map { $0.term }
    #expect(!found.contains(form) && !found.contains("vide") && !found.contains("få"))
  }
}

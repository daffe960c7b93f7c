import StafetText
import Testing

/// Small vocabularies by hand; the parts are those of the languages' own dictionaries.
@Suite struct CompoundLanguagesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let word: String
    let parts: [String]
    var testDescription: String { word }

    init(_ word: String, _ parts: String...) {
      self.word = word
      self.parts = parts
    }
  }

  static let norwegian = CompoundSplitter(
    vocabulary: counted(
      """
      ledelse rom oppgave oppgaver kjerne skole skolen leder lederen utvikling utvikle program
      helse tjeneste tjenester folk folket barn barna hage hagen arbeid plass velferd staten stat
      kommune kommunen kommunikere samarbeid medarbeider råd skatt skatten betaler opplæring
      """), language: .norwegian)

  @Test(arguments: [
    Sample("ledelsesrom", "ledelse(s)", "rom"), Sample("kjerneoppgavene", "kjerne", "oppgavene"),
    Sample("skolelederen", "skole", "lederen"), Sample("barnehagen", "barn(e)", "hagen"),
    Sample("folkehelse", "folk(e)", "helse"), Sample("arbeidsplasser", "arbeid(s)", "plasser"),
    Sample("velferdsstaten", "velferd(s)", "staten"),
    Sample("ledelsesutviklingsprogram", "ledelse(s)", "utvikling(s)", "program"),
    Sample("skattebetaler", "skatt(e)", "betaler"), Sample("mellomleder", "mellom", "leder"),
    Sample("helsetjenestene", "helse", "tjenestene"),
    Sample("kommunikere"), Sample("medarbeideren"), Sample("lederskap"), Sample("utviklingen"),
  ])
  func splitsNorwegian(_ sample: Sample) {
    #expect(written(Self.norwegian.compound(sample.word)) == sample.parts)
  }

  static let swedish = CompoundSplitter(
    vocabulary: counted(
      """
      ledning ledningen rum rummet uppgift uppgifter kärna kärnan skola skolan skolor ledare ledaren
      utveckling utveckla program hälsa hälsan vård vården kvinna kvinnor gata gatan gator kök kök köket arbete
      arbetet plats platser välfärd staten stat kommun kommunen kommunicera flicka flickan namn folk
      folket bok boken hus hus huset
      """), language: .swedish)

  @Test(arguments: [
    Sample("ledningsrum", "ledning(s)", "rum"), Sample("arbetsplatser", "arbet(s)", "platser"),
    Sample("hälsovården", "häls(o)", "vården"), Sample("kvinnohuset", "kvinn(o)", "huset"),
    Sample("gatukök", "gat(u)", "kök"), Sample("kärnuppgift", "kärn", "uppgift"),
    Sample("skolledaren", "skol", "ledaren"), Sample("välfärdsstaten", "välfärd(s)", "staten"),
    Sample("utvecklingsprogrammet", "utveckling(s)", "programmet"),
    Sample("flicknamn", "flick", "namn"), Sample("folkbok", "folk", "bok"),
    Sample("mellanledare", "mellan", "ledare"),
    Sample("kommunicera"), Sample("utvecklingen"), Sample("ledarskap"), Sample("arbetare"),
  ])
  func splitsSwedish(_ sample: Sample) {
    #expect(written(Self.swedish.compound(sample.word)) == sample.parts)
  }

  static let german = CompoundSplitter(
    vocabulary: counted(
      """
      leitung raum räume räumen aufgabe aufgaben kern schule schulen leiter leiterin entwicklung
      entwickeln programm programme arbeit arbeiten platz gesundheit wesen kind kindes kind garten tag tag tags tages
      blatt bürger amt sonne sonnen schein straße straßen bahn freund kreis kommune kommunen
      kommunizieren zukunft
      """), language: .german)

  @Test(arguments: [
    Sample("leitungsraum", "leitung(s)", "raum"), Sample("kernaufgaben", "kern", "aufgaben"),
    Sample("schulleiter", "schul", "leiter"), Sample("arbeitsplatz", "arbeit(s)", "platz"),
    Sample("entwicklungsprogramme", "entwicklung(s)", "programme"),
    Sample("gesundheitswesen", "gesundheit(s)", "wesen"),
    Sample("kindergarten", "kind(er)", "garten"), Sample("tageblatt", "tag(e)", "blatt"),
    Sample("bürgeramt", "bürger", "amt"), Sample("sonnenschein", "sonne(n)", "schein"),
    Sample("straßenbahn", "straße(n)", "bahn"), Sample("freundeskreis", "freund(es)", "kreis"),
    Sample("arbeitsräumen", "arbeit(s)", "räumen"),
    Sample("kommunizieren"), Sample("entwicklungen"), Sample("leitungen"), Sample("zukunft"),
    Sample("arbeiten"), Sample("aufgaben"),
  ])
  func splitsGerman(_ sample: Sample) {
    #expect(written(Self.german.compound(sample.word)) == sample.parts)
  }
}

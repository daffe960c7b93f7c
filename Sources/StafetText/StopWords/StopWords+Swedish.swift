// Written for Stafet: the closed classes of Swedish words, class by class. No list of another project
// was taken over.

extension StopWords {
  /// Swedish function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, and the adverbs that hold sentences together.
  public static let swedish = StopWords(asWritten: swedishAsWritten, name: "swedish")

  /// The Swedish words in the order of their classes; a word of two classes stands in the first.
  package static let swedishAsWritten: [String] = [
    articles, pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs,
    abbreviations, numerals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let articles = ["en ett den det de"]

  private static let pronouns = [
    "jag mig mej min mitt mina du dig dej din ditt dina han honom hans hon henne hennes hen hens",
    "vi oss vår vårt våra ni er ert era dem dom deras sig sej sin sitt sina dess man ens själv",
    "självt själva varandra varann egen eget egna denna denne detta dessa sådan sådant sådana samma",
    "båda bägge någon något några ingen inget inga ingenting allting alla allt all var vart varje",
    "annan annat andra ena enda många fler flera flest flesta få färre mycket mer mera mest mesta lite litet mindre",
    "minst minsta varandras",
  ]

  private static let questionWords = [
    "vad vem vems vilka vilken vilket hur varför när varifrån vari varav huruvida varmed"
  ]

  private static let prepositions = [
    "av bakom bland efter enligt framför från för före genom hos igenom inför inom in i med mellan mot",
    "om omkring ovanför på per runt som till trots under ur ut utan utanför utom via vid åt över längs",
    "beträffande angående gällande kring sedan",
  ]

  private static let conjunctions = [
    "och eller men så att då medan eftersom därför ifall fast fastän än både antingen varken samt",
    "såväl liksom innan tills ty",
  ]

  private static let auxiliaries = [
    "är varit vara vore varande bli blir blev blivit ha har hade haft kan kunna kunde kunnat ska skall",
    "skulle skola vill vilja ville velat måste bör böra borde bort må måtte får fick fått torde gör",
    "gjorde gjort göra görs låta låter lät låtit låt",
  ]

  private static let adverbs = [
    "inte ej icke också även bara endast ju nog väl nu här hit där dit ner nere uppe inne ute upp",
    "således alltså annars ännu igen alltid aldrig ofta sällan redan först sist sen snart genast kanske",
    "säkert egentligen faktiskt självklart naturligtvis verkligen särskilt ganska helt hellre nästan ungefär dock emellertid nämligen likaså",
    "dessutom vidare ändå fortfarande fram framme tillbaka borta tillsammans ja nej tack tyvärr",
  ]

  private static let abbreviations = [
    "ca t.ex tex bl.a bla d.v.s dvs m.m mm m.fl osv o.s.v p.g.a pga m.h.t mht jfr ev etc fr.o.m t.o.m",
    "inkl exkl resp kr mdr nr st",
  ]

  private static let numerals = [
    "noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton",
    "nitton tjugo första förste sista siste nästa förra tredje fjärde femte sjätte sjunde åttonde nionde",
    "tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde",
  ]
}

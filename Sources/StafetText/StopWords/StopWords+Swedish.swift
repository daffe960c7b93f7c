// Written for Stafet: the closed classes of Swedish words, class by class. No list of another project
// was taken over.

extension StopWords {
  /// Swedish function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, and the adverbs that hold sentences together.
  public static let swedish = StopWords(swedishAsWritten, name: "swedish")

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
    "annan annat andra många fler flera flest flesta få färre mycket mer mera mest lite litet mindre",
    "minst varandras",
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
    "är varit vara vore bli blir blev blivit ha har hade haft kan kunde kunnat ska skall skulle",
    "skola vill ville velat måste bör borde må måtte får fick fått torde gör gjorde gjort göra låt",
  ]

  private static let adverbs = [
    "inte ej icke också även bara endast ju nog väl nu här hit där dit hem ner nere uppe inne ute upp",
    "således alltså annars ännu igen alltid aldrig ofta sällan redan först sen snart genast kanske",
    "säkert egentligen särskilt ganska helt hellre nästan ungefär dock emellertid nämligen likaså",
    "dessutom vidare ändå fortfarande fram tillbaka bort borta tillsammans ja nej tack tyvärr",
  ]

  private static let abbreviations = [
    "ca t.ex tex bl.a d.v.s dvs m.m mm m.fl osv o.s.v p.g.a pga m.h.t mht jfr ev etc fr.o.m t.o.m"
  ]

  private static let numerals = ["två tre fyra fem sex sju åtta nio tio första"]
}

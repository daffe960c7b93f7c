// Written for Stafet: the closed classes of Norwegian words, class by class, Bokmål and Nynorsk beside
// each other. No list of another project was taken over.

extension StopWords {
  /// Norwegian function words of both written standards: articles, pronouns, question words,
  /// prepositions, conjunctions, auxiliary and modal verbs, and the adverbs that hold sentences
  /// together.
  public static let norwegian = StopWords(asWritten: norwegianAsWritten, name: "norwegian")

  /// The Norwegian words in the order of their classes; a word of two classes stands in the first.
  package static let norwegianAsWritten: [String] = [
    articles, pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs,
    abbreviations, numerals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let articles = ["en ei et ein eit den det de dei én éi ét"]

  private static let pronouns = [
    "jeg eg meg min mitt mi mine du deg din ditt di dine han ham hans hun ho henne hennes hennar",
    "vi me oss vår vårt våre dere dykk deres dykkar dem deira seg sin sitt si sine dens dets",
    "man selv sjølv selve sjølve hverandre kvarandre egen eget egne eigen eige eigne",
    "denne dette disse desse slik slikt slike sånn sånt sånne samme same begge",
    "noen noe nokon noko nokre ingen intet inkje ingenting alle alt all enhver ethvert hver hvert",
    "kvar kvart annen annet andre anna annan ene eneste einaste mange flere fleire flest fleste få færre",
    "meget mykje",
    "mye mer meir mest meste lite litt mindre minst minste",
  ]

  private static let questionWords = [
    "hva hvem hvis hvilken hvilket hvilke hvor hvordan hvorfor hvorvidt hvorledes hvorhen",
    "hvorfra kva kven korleis kvifor når kor korvidt",
  ]

  private static let prepositions = [
    "av bak blant etter for foran fra frå før gjennom hos igjennom mellom mot innen innenfor inn",
    "med om omkring opp oppe over overfor på per pr rundt som til trass tross uten utan utenfor ut",
    "utover under unntatt ved vedrørende via ifølge inntil langs i ad imot",
  ]

  private static let conjunctions = [
    "og eller men så at å da mens medan fordi dersom såfremt skjønt enda enn idet der",
    "både enten hverken verken samt ettersom liksom siden sidan ennå",
  ]

  private static let auxiliaries = [
    "er var vært vore være vere vær værende bli blir ble vart blitt blei har hadde hatt ha",
    "kan kunne kunnet skal skulle skullet vil ville villet må måtte måttet bør burde burdet",
    "tør torde tort gjør gjorde gjort gjøre gjer gjere gjøres får fikk fått fekk burt la lar lot latt",
  ]

  private static let adverbs = [
    "ikke ikkje også bare berre kun jo nok vel nå no her hit dit ned nede inne ute",
    "derfor difor dermed derved derfra dertil herved altså ellers elles endog igjen alltid aldri ofte oftere oftest",
    "sjelden allerede allereie først sist snart straks kanskje sikkert egentlig eigentleg faktisk selvfølgelig",
    "sjølvsagt selvsagt naturligvis virkelig nettopp særlig særleg ganske heller nesten omtrent imidlertid nemlig således likevel dessuten videre vidare",
    "fortsatt framleis fremdeles fram frem tilbake bort borte sammen saman ja nei takk dessverre",
  ]

  private static let abbreviations = [
    "ca f.eks feks bl.a dvs d.v.s m.m m.v mv m.fl mfl osv o.s.v o.l pga mht ift ifm iht jf jfr evt etc vha",
    "vedr ang iflg hhv inkl ekskl resp kr mill mrd pst nr stk",
  ]

  private static let numerals = [
    "null to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten",
    "atten nitten tjue tyve første siste neste forrige førre tredje fjerde femte sjette sjuende syvende",
    "åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende",
    "nittende tjuende tyvende",
  ]
}

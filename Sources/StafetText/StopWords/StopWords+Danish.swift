// Written for Stafet: the closed classes of Danish words, class by class, in the forms of the
// official orthography. No list of another project was taken over.

extension StopWords {
  /// Danish function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, and the adverbs that hold sentences together.
  ///
  /// Words of content are not on it, however frequent they are in a relay: *leder*, *god* and *ny*
  /// are counted. Abbreviations of function words are on it as ``Tokenizer`` gives them, without their
  /// last period: `bl.a`, `m.v`, `ift`.
  public static let danish = StopWords(
    words: danishAsWritten + Expressions.danishFunctionWords, lemmas: [], name: "danish")

  /// The Danish words in the order of their classes; a word of two classes stands in the first.
  package static let danishAsWritten: [String] = [
    articles, pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs,
    abbreviations, numerals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let articles = ["en et den det de én ét"]

  private static let pronouns = [
    "jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes",
    "vi os vores vor vort vore i jer jeres dem deres sig sin sit sine dens dets",
    "man ens selv selve hinanden hinandens hverandre",
    "denne dette disse dén dét sådan sådant sådanne samme begge",
    "nogen noget nogle nogens ingen intet ingens ingenting alle alt al alting samtlige",
    "enhver ethvert hver hvert",
    "anden andet andre andres mange flere flest fleste få færre meget mere mest lidt mindre mindst",
  ]

  private static let questionWords = [
    "hvad hvem hvis hvilken hvilket hvilke hvor hvordan hvorfor hvornår hvorledes hvorvidt",
    "hvorhen hvorfra hvoraf hvorved hvormed hvortil hvorom hvorpå hvori",
  ]

  private static let prepositions = [
    "ad af bag blandt efter for foran fra før gennem hos igennem imellem imod inden indenfor",
    "ind med mellem mod om omkring op over overfor på per pr som til trods uden udenfor ud",
    "udover under undtagen ved vedrørende via ift ifht iht ifølge indtil langs",
  ]

  private static let conjunctions = [
    "og eller men så at når da mens medens fordi dersom såfremt skønt selvom omend",
    "end hvorimod idet der både enten hverken samt eftersom ligesom dog medmindre såvel",
  ]

  private static let auxiliaries = [
    "er var været være værende vær bliver blev blevet blive har havde haft have",
    "kan kunne kunnet skal skulle skullet vil ville villet må måtte måttet bør burde burdet",
    "tør turde gør gjorde gjort gøre får fik fået",
  ]

  private static let adverbs = [
    "ikke ej også bare blot kun jo nok vel nu her hen hid did hjem ned nede oppe inde ude",
    "derfor dermed derved deraf derfra dertil derpå derom deri herved hermed heraf herfra hertil",
    "herom heri herpå altså ellers endnu endda endog igen altid aldrig ofte sjældent",
    "allerede først siden snart straks tit dengang nogensinde måske sikkert muligvis egentlig",
    "netop især navnlig særlig særligt ret ganske temmelig helt heller hellere næsten omtrent cirka",
    "nemlig imidlertid således ligeledes",
    "desuden derudover herudover ydermere alligevel tværtimod hvorefter derefter stadig dér mon",
    "frem tilbage væk sammen ja nej tak",
  ]

  private static let abbreviations = [
    "ca fx eks feks bl a dvs mv osv mfl pga mht jf bl.a f.eks d.v.s m.v m.m m.fl o.s.v p.g.a m.h.t",
    "i.f.t i.h.t ifm i.f.m jvf jfr iflg evt etc o.l o.lign vha v.h.a mhp m.h.p vedr inkl ekskl hhv",
  ]

  private static let numerals = ["to tre fire fem seks syv otte ni ti første"]
}

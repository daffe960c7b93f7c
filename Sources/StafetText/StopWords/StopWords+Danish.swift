// Written for Stafet: the closed classes of Danish words, class by class, in the forms of the
// official orthography. No list of another project was taken over.

extension StopWords {
  /// Danish function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, numerals, and the adverbs that hold sentences together.
  ///
  /// Words of content are not on it, however frequent they are in a relay: *leder*, *god* and *ny*
  /// are counted. Abbreviations of function words and of quantities are on it as ``Tokenizer`` gives them,
  /// without their last period: `bl.a`, `m.v`, `ift`, `kr`. Where one of a series is on it, all are, as
  /// <doc:FunctionWords> says series by series.
  public static let danish = StopWords(
    asWritten: danishAsWritten, phrases: Expressions.danishFunctionWords, name: "danish")

  /// The Danish words in the order of their classes; a word of two classes stands in the first.
  package static let danishAsWritten: [String] = [
    articles, pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs, pointers,
    abbreviations, cardinals, ordinals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let articles = ["en et den det de én ét"]

  private static let pronouns = [
    "jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes",
    "vi os vores vor vort vore i jer jeres dem deres sig sin sit sine dens dets",
    "man ens selv selve selvsamme egen eget egne hinanden hinandens hverandre hverandres",
    "denne dette disse dennes dettes disses dén dét hin hint hine",
    "sådan sådant sådanne slig sligt slige samme begge begges",
    "nogen noget nogle nogens ingen intet ingens ingenting alle alt al alles alting samtlige",
    "enhver ethvert enhvers hver hvert hvers somme visse mangen mangt adskillig adskilligt adskillige",
    "anden andet andre andens andets andres ene eneste førstnævnte sidstnævnte",
    "mange flere flest fleste få færre færrest færreste megen meget mere mest meste",
    "lidt mindre mindst mindste hel helt hele",
  ]

  private static let questionWords = [
    "hvad hvem hvis hvilken hvilket hvilke hvor hvordan hvorfor hvornår hvorledes hvorvidt hvorhen"
  ]

  private static let prepositions = [
    "ad af angående bag bagved blandt iblandt efter for foran forbi foruden fra fremfor før gennem",
    "hos igennem imellem imod inden indenfor ind med mellem mod nedenfor om omkring op ovenfor over",
    "overfor ovenpå på per pr rundt som til trods uden udenfor ud udenom udover under nedenunder",
    "undtagen ved vedrørende via ifølge indtil langs uanset inklusive eksklusive jævnfør kontra versus",
  ]

  private static let conjunctions = [
    "og eller men så at når da mens medens imens fordi dersom ifald såfremt skønt endskønt selvom",
    "omend end hvorimod idet der både enten hverken samt eftersom ligesom såsom dog medmindre såvel",
    "førend thi jo desto",
  ]

  private static let auxiliaries = [
    "være er var været værende vær blive bliver blev blevet blivende bliv have har havde haft havende",
    "kunne kan kunnet skulle skal skullet ville vil villet måtte må måttet burde bør burdet",
    "turde tør turdet gide gider gad gidet får fik fået gøre gør gjorde gjort gøres gjordes",
    "lade lader lod ladet ladt",
  ]

  private static let adverbs = [
    "ikke ej næppe også bare blot kun nok vel nu her hen henne hid did ned nede oppe inde ude omme ovre",
    "altså ellers endnu endda endog igen altid aldrig ofte oftere oftest sjældent sjældnere sjældnest",
    "tit tiere tiest allerede først sidst siden snart snarere snarest straks stadig stadigvæk hidtil",
    "dengang nogensinde ingensinde efterhånden endelig samtidig samtidigt bagefter forinden forud",
    "måske muligvis formentlig sandsynligvis antagelig antageligvis vistnok sikkert egentlig egentligt",
    "faktisk selvfølgelig selvfølgeligt naturligvis virkelig tilsyneladende åbenbart nødvendigvis",
    "eventuelt desværre heldigvis forhåbentlig gerne hellere helst nødig heller simpelthen ligefrem",
    "overhovedet lige netop især navnlig særlig særligt særlige ganske temmelig yderst højst næsten",
    "omtrent cirka henholdsvis dels nemlig imidlertid således ligeledes ligeså tillige desuden",
    "endvidere ydermere videre alligevel tværtimod mon dér frem fremme tilbage væk bort borte sammen",
    "ja nej tak",
  ]

  /// The words made of *der*, *her* or *hvor* with a preposition or an adverb of place.
  private static let pointers = [
    "deraf heraf hvoraf derefter herefter hvorefter derfor herfor derfra herfra hvorfra deri heri hvori",
    "deriblandt heriblandt hvoriblandt derigennem herigennem hvorigennem derimellem herimellem",
    "hvorimellem derimod herimod dermed hermed hvormed derom herom hvorom derover herover hvorover",
    "derpå herpå hvorpå dertil hertil hvortil derudover herudover hvorudover derunder herunder",
    "hvorunder derved herved hvorved derhen herhen derind herind derinde herinde derud herud derude",
    "herude derop herop deroppe heroppe derned herned dernede hernede derovre herovre derhenne herhenne",
    "dernæst",
  ]

  private static let abbreviations = [
    "a bl bla bl.a fx feks eks f.eks dvs d.v.s mv m.v mm m.m mfl m.fl osv o.s.v etc o.a o.l o.lign mao",
    "m.a.o pt p.t ift i.f.t ifht ifm i.f.m ifbm iht i.h.t mht m.h.t mhp m.h.p pga p.g.a vha v.h.a vedr",
    "ang iflg jf jfr jvf hhv inkl incl ekskl excl resp evt ca nb t.o.m f.o.m",
    "kr mio mill mia pct nr stk md mdr gns maks",
  ]

  private static let cardinals = [
    "nul to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten",
    "nitten tyve",
  ]

  private static let ordinals = [
    "første sidste næste forrige tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte",
    "trettende fjortende femtende sekstende syttende attende nittende tyvende",
  ]
}

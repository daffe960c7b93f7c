// Written for Stafet: the closed classes of English words, class by class. No list of another project
// was taken over.

extension StopWords {
  /// English function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, and the adverbs that hold sentences together.
  ///
  /// Contractions are on it whole, as Unicode's word boundaries give them, and in parts, as the
  /// alphanumeric rule does: `don't`, and `don` and `t`. Since ``Tokenizer`` takes `'s` off by its
  /// conventions, `it's` is there as `it` as well.
  public static let english = StopWords(asWritten: englishAsWritten, name: "english")

  /// The English words in the order of their classes; a word of two classes stands in the first.
  package static let englishAsWritten: [String] = [
    pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs,
    contractions, parts, abbreviations, numerals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let pronouns = [
    "a an the this that these those",
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself",
    "it its itself we us our ours ourselves they them their theirs themselves one ones oneself",
    "each every either neither both all any anybody anyone anything some somebody someone something",
    "no nobody none nothing everybody everyone everything other others another such same",
    "many much more most few fewer fewest little less least several enough own",
  ]

  private static let questionWords = [
    "who whom whose which what whatever whoever whichever when where why how whether"
  ]

  private static let prepositions = [
    "about above across after against along among around as at before behind below beneath beside",
    "besides between beyond by despite down during except for from in inside into like near of off on",
    "onto out outside over past per since through throughout till to toward towards under until up",
    "upon via with within without amongst amid unlike regarding concerning",
  ]

  private static let conjunctions = [
    "and but or nor so yet if unless because although though while whereas than"
  ]

  private static let auxiliaries = [
    "am is are was were be been being have has had having do does did doing done",
    "can could may might must shall should will would ought cannot",
  ]

  private static let adverbs = [
    "not also only just even still again already always never ever often sometimes then there here now",
    "actually really certainly surely obviously indeed naturally usually likely probably possibly",
    "very too quite rather almost perhaps maybe however therefore thus hence instead otherwise else",
    "once yes please away back together",
  ]

  private static let contractions = [
    "i'm you're he's she's it's we're they're that's there's here's what's who's where's how's let's",
    "i've you've we've they've i'd you'd he'd she'd it'd we'd they'd i'll you'll he'll she'll it'll",
    "we'll they'll that'll don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
    "won't wouldn't can't couldn't shan't shouldn't mightn't mustn't needn't oughtn't",
    "don’t doesn’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t",
    "couldn’t shan’t shouldn’t mightn’t mustn’t needn’t oughtn’t i’m you’re he’s she’s it’s we’re",
    "they’re that’s there’s here’s what’s who’s where’s how’s let’s i’ve you’ve we’ve they’ve i’d",
    "you’d he’d she’d it’d we’d they’d i’ll you’ll he’ll she’ll it’ll we’ll they’ll that’ll",
  ]

  private static let parts = [
    "s t d ll m re ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn"
  ]

  private static let abbreviations = ["e.g eg i.e ie etc cf vs viz al approx incl excl"]

  private static let numerals = [
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
    "seventeen eighteen nineteen twenty first last next previous second third fourth fifth sixth seventh",
    "eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth",
    "eighteenth nineteenth twentieth",
  ]
}

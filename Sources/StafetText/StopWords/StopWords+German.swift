// Written for Stafet: the closed classes of German words, class by class. No list of another project
// was taken over.

extension StopWords {
  /// German function words: articles, pronouns, question words, prepositions, conjunctions,
  /// auxiliary and modal verbs, and the adverbs and particles that hold sentences together.
  public static let german = StopWords(asWritten: germanAsWritten, name: "german")

  /// The German words in the order of their classes; a word of two classes stands in the first.
  package static let germanAsWritten: [String] = [
    articles, pronouns, questionWords, prepositions, conjunctions, auxiliaries, adverbs,
    abbreviations, numerals,
  ].joined().flatMap { $0.partedAtSpaces }

  private static let articles = [
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines"
  ]

  private static let pronouns = [
    "ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner",
    "deines er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres",
    "es wir uns unser unsere unseren unserem unserer unseres euch euer eure euren eurem eurer ihnen",
    "sich man selbst selber einander",
    "dieser diese dieses diesen diesem jener jene jenes jenen jenem solch solche solcher solches",
    "solchen solchem derselbe dieselbe dasselbe denen deren dessen",
    "jemand niemand etwas nichts alle alles allen allem aller jeder jede jedes jeden jedem manche",
    "mancher manches manchen manchem einige einiger einiges einigen einigem mehrere mehreren viel",
    "viele vielen vieler vieles wenig wenige wenigen weniger mehr meist meiste meisten beide beiden",
    "beides andere anderen anderer anderes anderem anders eigene eigenen eigener eigenes",
  ]

  private static let questionWords = [
    "wer wen wem wessen was welcher welche welches welchen welchem wie warum wann wo wohin woher",
    "weshalb wieso weswegen womit wofür wodurch woran worauf woraus wobei worin worüber wozu wovon",
    "inwieweit inwiefern",
  ]

  private static let prepositions = [
    "ab an am auf aus außer bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben",
    "ohne seit statt trotz über um unter von vom vor während wegen zu zum zur zwischen per pro laut",
    "entlang innerhalb außerhalb bezüglich hinsichtlich",
  ]

  private static let conjunctions = [
    "und oder aber denn sondern doch dass weil wenn als ob obwohl damit falls sofern indem nachdem",
    "bevor ehe sobald solange sowohl sowie weder noch entweder so",
  ]

  private static let auxiliaries = [
    "bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären habe hast hat haben",
    "habt hatte hatten gehabt hätte hätten werde wirst wird werden werdet wurde wurden worden geworden",
    "würde würden kann kannst können könnt konnte konnten könnte könnten gekonnt muss musst müssen",
    "müsst musste mussten müsste müssten soll sollst sollen sollt sollte sollten will willst wollen",
    "wollt wollte wollten darf darfst dürfen dürft durfte durften dürfte dürften mag magst mögen",
    "mochte mochten möchte möchten gedurft gemocht gemusst gesollt gewollt lassen lässt lasse ließ",
    "ließen gelassen",
  ]

  private static let adverbs = [
    "nicht auch nur bloß schon erst ja nein nie niemals immer wieder oft selten jetzt nun dann da",
    "hier dort hin her daher darum deshalb deswegen dazu dafür dagegen dabei daran darauf daraus darin",
    "darüber davon davor dadurch danach hierzu hierbei also sonst jedoch allerdings nämlich trotzdem",
    "dennoch zudem außerdem ebenfalls ebenso etwa fast ganz gar gerade kaum sehr ziemlich",
    "vielleicht wohl tatsächlich wirklich natürlich selbstverständlich eigentlich sicherlich",
    "eben mal halt bereits bald sogar zwar eher gern weiter zurück zusammen danke",
  ]

  private static let abbreviations = ["z.b d.h u.a usw etc bzw bspw ca vgl u.ä evtl ggf inkl i.d.r"]

  private static let numerals =
    [
      "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn",
      "siebzehn achtzehn neunzehn zwanzig",
      "erste ersten erster erstes erstem letzte letzten letzter letztes letztem nächste nächsten nächster",
      "nächstes nächstem zweite zweiten zweiter zweites zweitem dritte dritten dritter drittes drittem",
    ] + ordinals

  /// The ordinals from the fourth to the twentieth, with the endings of adjectives.
  private static let ordinals = [
    "viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt",
    "achtzehnt neunzehnt zwanzigst",
  ].flatMap { $0.partedAtSpaces }.flatMap { stem in
    ["e", "en", "er", "es", "em"].map { stem + $0 }
  }
}

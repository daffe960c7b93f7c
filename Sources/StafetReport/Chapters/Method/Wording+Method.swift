import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// How the figures are made, a point each.
  func methods(_ settings: AnalysisSettings) -> [String] {
    let level = numbers.percent(of: settings.confidence)
    return [
      say(
        "Procenterne er hele tal, afrundet efter største rest, så hver kage giver 100 % i alt: En andel kan derfor"
          + " være rundet ned, selv om den ligger nærmest det næste hele tal.",
        "Percentages are whole numbers, rounded by largest remainder, so that every cake totals"
          + " 100%."),
      say(
        "Intervallerne om andelene er beregnet efter Wilson (1927) og om forskelle mellem andele efter"
          + " Newcombe (1998), alle med en sikkerhed på \(level).",
        "Intervals around shares are Wilson\u{2019}s (1927), those around differences between shares"
          + " Newcombe\u{2019}s (1998), all at the \(level) level."),
      say(
        "Temaernes andele sammenlignes ved Fishers eksakte test, også hvor kun den ene har temaet. Et ord"
          + " sammenlignes ved, hvor mange bidrag det står i: Et bidrag, der gentager det, tæller én gang. Hvor et"
          + " af de antal, man måtte vente, er under 5, afgør Fishers eksakte test, ellers G² (Dunning 1993) uden"
          + " kontinuitetskorrektion. Oddsforholdets interval er eksakt (Cornfield 1956).",
        "Shares of themes are compared by Fisher\u{2019}s exact test, also where only one side has the theme. A word"
          + " is compared by how many contributions hold it: one that repeats it counts once. Where a count to be"
          + " expected is below 5, Fisher\u{2019}s exact test decides, elsewhere G² (Dunning 1993) without"
          + " continuity correction. The interval of the odds ratio is exact (Cornfield 1956)."),
      say(
        "Kagerne som helhed sammenlignes ved en χ²\u{2011}test (Pearson 1900). Er de antal, man måtte vente, for"
          + " små til den (Cochran 1954), bruges en eksakt test (Freeman og Halton 1951), og er der for mange"
          + " mulige fordelinger, et tilfældigt udvalg af dem. Cramérs V viser, hvor forskellige"
          + " kagerne er, fra 0 (ens) til 1 (ingen temaer til fælles); det, som tilfældet alene giver, er trukket"
          + " fra (Bergsma 2013).",
        "Cakes as a whole are compared by a χ² test (Pearson 1900). Where the counts to be expected are too"
          + " small for it (Cochran 1954), an exact test is used (Freeman and Halton 1951), and where too many"
          + " divisions are possible, a random sample of them. Cramér\u{2019}s V shows how different the cakes"
          + " are, from 0 (alike) to 1 (no themes in common), less what chance alone adds (Bergsma 2013)."
      ),
      say(
        "Tallet p er sandsynligheden for en mindst lige så stor forskel, hvis de to i virkeligheden"
          + " var ens. Tallet q er p justeret for antallet af sammenligninger (Benjamini og Hochberg"
          + " 1995).",
        "The number p is the probability of a difference at least as large if the two were really"
          + " alike. The number q is p adjusted for the number of comparisons (Benjamini and Hochberg"
          + " 1995)."),
      say(
        "Varigheden tælles i påbegyndte døgn fra åbning til lukning. Er et af tidspunkterne ikke oplyst,"
          + " tælles fra det første daterede bidrag til det sidste. Er der flere stafetter, gælder den længste"
          + " for dem tilsammen.",
        "Days are counted as begun stretches of 24 hours from opening to closing or, where either time"
          + " is not recorded, from the first dated contribution to the last. With several relays,"
          + " the longest one gives the total."),
      say(
        "Store og små bogstaver regnes for ens. \(shownForm(settings.folding ?? .forms)) Et ord skiller sig ud, når det står i mindst 3"
          + " bidrag og i flere end tredje kvartil plus halvanden gange kvartilafstanden, og det står i"
          + " langt flere, når der er tale om tre gange kvartilafstanden (Tukey 1977).",
        "Upper and lower case count as the same. \(shownForm(settings.folding ?? .forms)) A word stands out when it is in at least 3"
          + " contributions and in more than the third quartile plus one and a half times the range"
          + " between the quartiles, and is in far more when that is three times the range (Tukey"
          + " 1977)."),
      say(
        "Ord kendetegner et tema, når de står i en større del af temaets spørgsmål end af de andre temaers i samme"
          + " stafet (p højst på grænsen ovenfor, som ved ord på tværs) og i mindst \(spelled(ThemeWords.leastQuestions)) af temaets"
          + " spørgsmål. Svarene er ikke talt med. Tallet q tager højde for alle ord i alle stafettens temaer. Der"
          + " vises højst \(spelled(ThemeWords.mostWords)) ord, og ingen, hvor ingen når grænsen.",
        "Words are typical of a theme when a larger part of its questions hold them than of those of the other themes"
          + " of the same relay (p no larger than the limit above, as for words compared) and at least \(spelled(ThemeWords.leastQuestions)) of its"
          + " questions do. Answers are not counted. The number q allows for all words in all themes of the relay."
          + " At most \(spelled(ThemeWords.mostWords)) words are shown, and none where none reaches the limit."
      ),
      say(
        "Om et spørgsmål er åbent eller lukket, er afgjort af et program ud fra ordvalg og ordstilling.",
        "Whether a question is open or closed was decided by a program from wording and word order."
      ),
    ]
  }

  /// In which form a word is shown.
  private func shownForm(_ folding: WordFolding) -> String {
    switch folding {
    case .danishLemmas:
      say(
        "Et ord vises i den form, det slås op under i en ordbog (\(quote("barn")) for \(quote("børnene"))), og et ord,"
          + " som leksikonet ikke kender, i den form, det har i teksterne; tabellerne viser, hvilke former der er talt med.",
        "A word is shown in the form in which a dictionary has it (\(quote("barn")) for \(quote("børnene"))), and one that"
          + " the lexicon does not know in the form that it has in the texts; the tables tell which forms were counted with"
          + " it.")
    case .forms, .danishForms:
      say(
        "Hver form af et ord tælles og vises for sig.",
        "Each form of a word is counted and shown by itself.")
    case .danishStems, .norwegianStems, .swedishStems, .englishStems, .germanStems:
      say(
        "Et ord vises i den form, der bruges mest; tabellerne viser, hvilke former der er talt med.",
        "A word is shown in the form that is used most; the tables tell which forms were counted with it."
      )
    }
  }

  var method: String { say("Metode og forbehold", "Method and limitations") }
  var settings: String { say("Sådan er tallene beregnet", "How the figures were calculated") }
  var warnings: String { say("Bemærkninger til materialet", "Notes on the material") }
  var noWarnings: String {
    say("Der er ikke noget at bemærke.", "There is nothing to note.")
  }

  var methodLead: String {
    say(
      "Hvordan tallene er fundet, og hvad de ikke kan vise.",
      "How the figures were obtained, and what they cannot show.")
  }
}

/// Danish expressions whose words mean something else together than by themselves.
///
/// A closed list, written by this project: prepositions and adverbs of several words, and a few expressions of relays.
/// Those that are function words stand on ``StopWords/danish`` too, and are left out with it.
enum Expressions {
  /// All expressions: words in term form with one space between each two.
  static let danish: Set<String> = Set(danishFunctionWords + danishContent)

  /// Expressions that hold sentences together.
  static let danishFunctionWords: [String] = [
    "i forhold til", "i stedet for", "i stedet", "for eksempel", "på grund af", "ved hjælp af",
    "i forbindelse med",
    "med hensyn til", "med henblik på", "på trods af", "i kraft af", "i løbet af", "i retning af",
    "i tilfælde af",
    "i tråd med", "i takt med", "i modsætning til", "i overensstemmelse med", "i henhold til",
    "på baggrund af",
    "på vegne af", "i lyset af", "som følge af", "til fordel for", "ved siden af", "i nærheden af",
    "for at",
    "i hvert fald", "i alt fald", "under alle omstændigheder", "i det hele taget", "i det mindste",
    "i virkeligheden",
    "i princippet", "i øvrigt", "i øjeblikket", "for nylig", "for tiden", "til tider",
    "fra tid til anden", "af og til", "en gang imellem", "på den ene side", "på den anden side",
    "på en måde",
    "på sigt", "på forhånd", "i forvejen", "til sidst", "til slut", "til stede", "i stand til",
    "i gang med",
    "i gang", "i sig selv", "i sidste ende", "i høj grad", "i mindre grad", "i nogen grad",
    "i lige så høj grad",
    "hver især", "lige så", "et par", "en del", "en hel del", "en række", "en smule", "et antal",
    "så vidt", "så snart", "så længe", "hvad angår", "for så vidt", "alt i alt",
    "først og fremmest", "til dels",
    "efter min mening", "oven i købet", "i dag", "i går", "i morgen", "i år",
    "i fjor", "på et tidspunkt", "for det første", "for det andet", "blandt andet", "og så videre",
    "med andre ord",
    "med mindre", "med det samme", "på ny", "lov til", "få lov", "får lov", "fik lov", "fået lov",
    "kan godt",
    "kunne godt", "må godt", "vil godt", "ville godt", "skal godt", "på vej", "på egen hånd",
    "på samme tid",
    "hånden på hjertet", "for længst", "til rådighed", "til gengæld", "i den sidste ende",
    "det vil sige",
  ]

  /// Expressions that a relay is about.
  static let danishContent: [String] = [
    "på tværs", "på spil", "på spidsen",
  ]
}

// Written for Stafet. No list of another project was taken over.

extension StopWords {
  /// Words of content that say little by themselves, for a language.
  ///
  /// They are a second list beside the stop words: verbs that take their meaning from the words beside them, and words
  /// of time, quantity and manner that are frequent in any text. Leave them in where they are what is asked for.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does not matter.
  /// - Returns: The list; ``empty`` for languages other than Danish and English.
  public static func lightWords(for language: String) -> StopWords {
    switch WrittenLanguage(language) {
    case .danish: danishLightWords
    case .english: englishLightWords
    default: empty
    }
  }

  /// Danish light verbs, and words of time, quantity and manner; each stands for all its forms.
  public static let danishLightWords = StopWords(
    lemmas: [
      // Verbs that take their meaning from the words beside them.
      "komme sige tage gøre blive bruge holde stå gå give få sætte se ligge lægge lade føre finde sidde ske synes hedde",
      // Time.
      "år dag gang uge måned time minut sekund tidspunkt periode øjeblik morgen aften nat døgn weekend",
      "mandag tirsdag onsdag torsdag fredag lørdag søndag",
      "sidste næste første forrige sen tidlig",
      // Quantity and manner.
      "hel halv enkelt del antal række mængde procent måde ting slags grad eksempel",
    ].flatMap { $0.partedAtSpaces }, name: "danish light words")

  /// English light verbs, and words of time, quantity and manner, in the forms that are in use.
  public static let englishLightWords = StopWords(
    [
      "come comes coming came say says saying said take takes taking took taken make makes making made",
      "get gets getting got gotten go goes going went gone give gives giving gave given put puts putting",
      "see sees seeing saw seen let lets letting keep keeps keeping kept use uses using used hold holds held",
      "seem seems seemed mean means meant think thinks thinking thought know knows knowing knew known",
      "year years day days time times week weeks month months hour hours last next first",
      "lot lots bit number part parts whole half way ways thing things kind kinds sort sorts",
    ].flatMap { $0.partedAtSpaces }, name: "english light words")
}

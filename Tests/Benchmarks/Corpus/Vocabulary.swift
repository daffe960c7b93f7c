/// The words that contributions are made of: real function words of Danish, words about leadership
/// in seven themes, and made-up stems that sound Danish, with endings and in compounds.
///
/// Compounds are put together anew each time from two or three stems, so that the vocabulary keeps
/// growing with the text, as Heaps' law has it.
public struct Vocabulary {
  /// Function words, the most frequent one first: the stop words of every benchmark.
  public static let functionWords = words(
    """
    og i at det er en til af på for de med den der som vi ikke har et jeg kan om men man så fra ved
    skal hvordan du hvad hvor når os vil være eller dem min din vores over også efter alle mere kun
    ud op mellem under ind hvis end nogle meget andre blive selv bliver noget hvilke mange da mod
    uden gør gennem hvilken dette derfor ville kunne været disse deres måtte både her hvorfor blev
    havde jer jeres mit dit sin sig hende ham hun han ingen altid aldrig
    """)

  /// Seven themes, the most frequent word of each first.
  static let themes = [
    "krydspres forventning styring prioritering balance spænding krav dilemma hensyn pres",
    "borger bruger pårørende inddragelse fællesskab værdi service deltagelse behov hverdag",
    "frirum råderum ramme dokumentation regel budget frihed mandat registrering kontrol",
    "leder topleder politiker beslutning tillid ansvar retning samarbejde rolle embede",
    "sammenhæng kommune region stat overgang netværk partnerskab helhed sektor koordination",
    "kerneopgave kvalitet faglighed effekt resultat læring pleje undervisning evidens mål",
    "medarbejder motivation trivsel kompetence arbejdsmiljø kollega feedback team sygefravær vilkår",
  ].map(words)

  private static let onsets = words(
    "b bl br d dr f fl fr g gl gr h j k kl kn kr kv l m n p pl pr r s sk sl sm sn sp st str sv t tr v"
  )
  private static let vowels = words("a e i o u y æ ø å")
  private static let codas = words(
    "b d f g k l m n p r s t v nd ng nk ld lk lt ls ms ns rd rk rm rn rs rt sk st ft gt")
  private static let middles = words("d g k l m n r s t v ll nn mm")

  private static let nounEndings = ["", "", "", "", "en", "en", "er", "erne", "ens", "s"]
  private static let otherEndings = ["", "e", "e", "er", "ede", "et", "ende", "ig", "ige", "t"]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private let stems: [String]
  private let functionRanks = Ranks(count: functionWords.count)
  private let stemRanks: Ranks
  private let partRanks: Ranks
  private let themeRanks = Ranks(count: 10, shift: 1)

  /// Makes up the stems.
  public init(seed: UInt64 = 224, stems count: Int = 6000) {
    var chance = Chance(seed: seed)
    var known = Set(Self.functionWords)
    var stems: [String] = []
    while stems.count < count {
      var stem = chance.element(of: Self.onsets) + chance.element(of: Self.vowels)
      // Frequent words are short ones.
      if chance.happens(stems.count < 300 ? 0.3 : 0.7) {
        stem += chance.element(of: Self.middles) + chance.element(of: Self.vowels)
      }
      stem += chance.element(of: Self.codas)
      if stem.unicodeScalars.count > 2, known.insert(stem).inserted { stems.append(stem) }
    }
    self.stems = stems
    stemRanks = Ranks(count: count)
    partRanks = Ranks(count: count, bend: 30)
  }

  /// Draws the next word of a text.
  ///
  /// - Parameters:
  ///   - theme: The theme of the text, from 0 to 6.
  ///   - chance: The source of chance.
  /// - Returns: The word, in lower case.
  func word(about theme: Int, by chance: inout Chance) -> String {
    let share = chance.fraction()
    if share < 0.48 { return Self.functionWords[functionRanks.draw(by: &chance)] }
    if share < 0.52 {
      return ending(
        Self.themes[theme][themeRanks.draw(by: &chance)], with: Self.nounEndings, by: &chance)
    }
    if share < 0.93 {
      let rank = stemRanks.draw(by: &chance)
      // A stem is either that of a noun or of another word.
      let endings = rank % 3 == 0 ? Self.otherEndings : Self.nounEndings
      return ending(stems[rank], with: endings, by: &chance)
    }
    if share < 0.99 { return compound(by: &chance) }
    return String(chance.happens(0.5) ? 2 + chance.below(98) : 1990 + chance.below(30))
  }

  /// A compound of two stems or, seldom, of three.
  private func compound(by chance: inout Chance) -> String {
    var word = stems[partRanks.draw(by: &chance)]
    for _ in 0..<(chance.happens(0.08) ? 2 : 1) {
      if word.utf8.count % 3 == 0 { word += "s" }
      word += stems[partRanks.draw(by: &chance)]
    }
    return ending(word, with: Self.nounEndings, by: &chance)
  }

  private func ending(
    _ stem: String, with endings: [String], by chance: inout Chance
  ) -> String {
    let ending = chance.element(of: endings)
    if stem.hasSuffix("e"), ending.hasPrefix("e") { return stem + ending.dropFirst() }
    return stem + ending
  }
}

import FuzzSupport
import StafetText

/// Parts one text into words and sentences and counts it; a law that does not hold ends the program.
///
/// - Parameters:
///   - start: The first byte: four choices and a text.
///   - count: How many bytes there are.
/// - Returns: 0, as libFuzzer wants it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count: count)
  let choices = WordChoices(from: &input)
  let text = input.text
  checkForms(of: text)
  checkTokens(of: text, raw: Array(input.rest), choices)
  checkSentences(of: text, choices)
  checkCounting(of: text, choices)
  checkLemmas(of: text, choices)
  return 0
}

/// How a text is parted and counted.
struct WordChoices {
  static let languages = ["da", "nb", "sv", "en", "de", "xx"]

  let language: String
  let tokenizer: Tokenizer
  let rules: TermRules

  /// Takes the choices from the front of an input: language, rule, conventions, counting.
  init(from input: inout FuzzInput) {
    language = Self.languages[input.choice(of: Self.languages.count)]
    var conventions = WordConventions.conventions(for: language)
    let joined = input.choice(of: 16)
    conventions.hyphens = joined & 1 == 0 ? .parted : .whole
    conventions.slashes = joined & 2 == 0 ? .parted : .whole
    conventions.sections = joined & 4 == 0 ? .whole : .parted
    conventions.addresses = joined & 8 == 0 ? .whole : .parted
    let written = input.choice(of: 24)
    if joined & written & 3 == 3 { conventions.digitHyphens = .parted }
    if written & 1 == 1 { conventions.abbreviations = .none }
    conventions.apostrophes = written & 2 == 0 ? .endingsRemoved : .kept
    conventions.numbers = [.whole, .parted, .leftOut][written / 4 % 3]
    tokenizer = Tokenizer(
      rule: written < 12 ? .unicode : .alphanumeric, conventions: conventions)
    let counting = input.choice(of: 16)
    rules = TermRules(
      tokenizer: tokenizer, minimumLength: counting / 4,
      stopWords: counting & 1 == 0 ? .list(for: language) : .empty,
      folding: .folding(
        for: language, by: FoldingMethod.allCases[Int(counting & 3) % FoldingMethod.allCases.count])
    )
  }
}

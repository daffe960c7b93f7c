import FuzzSupport

@testable import StafetText

/// Stems words and splits them into parts; a law that does not hold ends the program.
///
/// - Parameters:
///   - start: The first byte: one choice, and words parted by white space.
///   - count: How many bytes there are.
/// - Returns: 0, as libFuzzer wants it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count: count)
  let language = input.choice(of: CompoundSplitter.Language.allCases.count)
  let words = input.parts(between: [0x20, 0x0A])
  for word in words {
    for stemmer in Stemmer.allCases { check(stemmer, with: word) }
  }
  let terms = words.map { TermForm.term(of: String(decoding: $0, as: UTF8.self)) }
  checkCompounds(of: terms, language: CompoundSplitter.Language.allCases[language])
  return 0
}

/// A stem depends on its word alone, is no longer than allowed, and is UTF-8 if the word is.
private func check(_ stemmer: Stemmer, with word: [UInt8]) {
  let stem = stemBytes(of: word, followedBy: 0, by: stemmer)
  demand(stem.count <= word.count + Stemmer.slack, "\(stemmer): A stem is too long.")
  for filler in [UInt8(ascii: "e"), UInt8(ascii: "s"), 0xA5] {
    demand(
      stem == stemBytes(of: word, followedBy: filler, by: stemmer),
      "\(stemmer): What stands behind a word changes its stem.")
  }
  guard let text = String(validating: word, as: UTF8.self) else { return }
  demand(isUTF8(stem), "\(stemmer): A stem is not UTF-8.")
  demand(stemmer.stem(of: text).utf8.elementsEqual(stem), "\(stemmer): There are two stems.")
}

/// The stem of a word in a buffer in which other bytes stand behind it.
private func stemBytes(
  of word: [UInt8], followedBy filler: UInt8, by stemmer: Stemmer
) -> ArraySlice<UInt8> {
  let guards: [UInt8] = [0xEE, 0xFF, 0x00, 0x65]
  var buffer = word + Array(repeating: filler, count: Stemmer.slack) + guards
  let length = stemmer.stem(&buffer, count: word.count)
  demand((0...word.count + Stemmer.slack).contains(length), "\(stemmer): \(length) is no length.")
  demand(Array(buffer.suffix(guards.count)) == guards, "\(stemmer): Other bytes are overwritten.")
  return buffer[..<length]
}

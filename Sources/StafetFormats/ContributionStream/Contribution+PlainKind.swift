import StafetModel

extension Contribution.Kind {
  /// The kind that a word means if it is written in English and in lower case.
  init?(plainWord word: UnsafeBufferPointer<UInt8>) {
    switch unsafe (word.count, word.first) {
    case (8, UInt8(ascii: "q")): self = .question
    case (6, UInt8(ascii: "a")): self = .answer
    case (9, UInt8(ascii: "s")): self = .statement
    default: return nil
    }
    if unsafe !word.elementsEqual(rawValue.utf8) { return nil }
  }
}

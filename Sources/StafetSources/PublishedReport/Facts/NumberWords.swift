/// How whole numbers are written in running text.
struct NumberWords {
  /// The words for one, two, three and so on; several for one number where there are.
  private let words: [[String]]

  /// What parts thousands in digits.
  private let thousandsMark: UInt8

  private init(_ words: [[String]], thousandsMark: Unicode.Scalar) {
    self.words = words
    self.thousandsMark = UInt8(truncatingIfNeeded: thousandsMark.value)
  }

  /// Danish: en to tolv, and 1.234.
  static var danish: NumberWords {
    NumberWords(
      [
        ["en", "et", "én", "ét"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"], ["syv"], ["otte"],
        ["ni"], ["ti"], ["elleve"], ["tolv"],
      ], thousandsMark: ".")
  }

  /// English: one to twelve, and 1,234.
  static var english: NumberWords {
    NumberWords(
      [
        ["one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
        ["ten"], ["eleven"], ["twelve"],
      ], thousandsMark: ",")
  }

  /// The words for a BCP 47 tag: English for English, and Danish otherwise.
  init(language: String) {
    let primary = language.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    self = String(primary)?.lowercased() == "en" ? .english : .danish
  }

  /// The number that a word stands for, or `nil` when it is not a number or too large.
  func value(of word: String) -> Int? {
    let key = word.lowercased()
    if let index = words.firstIndex(where: { $0.contains(key) }) { return index + 1 }
    return digits(word)
  }

  /// The number in digits, of which thousands may be parted by the mark.
  private func digits(_ word: String) -> Int? {
    let groups = word.utf8.split(separator: thousandsMark, omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count == 1 || (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    var value = 0
    var count = 0
    for byte in groups.joined() {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = product.addingReportingOverflow(Int(byte - 0x30))
      guard !isTooLarge, !overflows else { return nil }
      value = sum
      count += 1
    }
    return count == 0 ? nil : value
  }
}

import StafetStatistics
import Testing

@testable import StafetReport

@Suite struct WordLayoutTests {
  /// Words of all lengths and sizes by chance, the most frequent first.
  private func words(seed: UInt64) -> [Picture.Word] {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...40, using: &generator)
    return (0..<count).map { index in
      let length = Int.random(in: 1...30, using: &generator)
      return Picture.Word(
        label: (0..<length).map { _ in "aeimnst".randomElement(using: &generator) ?? "e" }
          .map(String.init).joined(),
        weight: Double(count - index) / Double(count))
    }
  }

  private struct Box {
    let left, top, right, bottom: Double
  }

  /// The room that letters take in most typefaces: no more than their size above the line and a quarter
  /// of it below.
  private func box(_ word: WordLayout.PlacedWord) -> Box {
    Box(
      left: word.x - word.width / 2, top: word.baseline - 0.78 * word.size,
      right: word.x + word.width / 2, bottom: word.baseline + 0.24 * word.size)
  }

  @Test(arguments: 1...60) func noWordCoversAnotherOrLeavesThePicture(_ seed: UInt64) {
    let layout = WordLayout(of: words(seed: seed), width: 360)
    let boxes = layout.words.map { box($0) }
    for (index, one) in boxes.enumerated() {
      #expect(one.left >= -0.001 && one.right <= 360.001, "seed \(seed)")
      #expect(one.top >= 0 && one.bottom <= layout.height, "seed \(seed)")
      for other in boxes[(index + 1)...] {
        #expect(
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top
            || other.bottom <= one.top, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...20) func theSameWordsMakeTheSamePicture(_ seed: UInt64) {
    func places() -> [[Double]] {
      WordLayout(of: words(seed: seed), width: 360).words.map { [$0.x, $0.baseline, $0.size] }
    }
    #expect(places() == places())
  }

  @Test func lettersGrowWithTheRootOfTheCount() {
    // By hand: 38 for the most frequent word, 38 · √¼ = 19 for a quarter, never less than 12.
    let layout = WordLayout(
      of: [
        Picture.Word(label: "tid", weight: 1), Picture.Word(label: "ro", weight: 0.25),
        Picture.Word(label: "mål", weight: 0.01),
      ], width: 360)
    #expect(layout.words.map(\.size) == [38, 19, 12])
  }

  @Test func aLongWordIsSetSmallerAndCutAtLast() {
    let long = String(repeating: "ministerium", count: 3)
    let longest = String(repeating: "ministerium", count: 30)
    let layout = WordLayout(
      of: [
        Picture.Word(label: long, weight: 1), Picture.Word(label: longest, weight: 1),
        Picture.Word(label: "", weight: 0.5),
      ], width: 360)
    #expect(layout.words[0].label == long)
    #expect(layout.words[0].size < 38)
    #expect(layout.words[1].size == 12)
    #expect(layout.words[1].label.hasSuffix("\u{2026}"))
    #expect(layout.words.allSatisfy { $0.width <= 352.001 })
  }

  @Test func noWordsMakeAnEmptyPicture() {
    let layout = WordLayout(of: [], width: 360)
    #expect(layout.words.isEmpty)
    #expect(layout.height == 0)
  }
}

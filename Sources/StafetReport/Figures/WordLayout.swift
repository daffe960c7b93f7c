/// Places words of different sizes in a picture so that none covers another.
///
/// The words are placed in their order, each at the first free place along a spiral from the middle, so
/// that the first, largest ones stand in the middle. Nothing is left to chance: the same words always
/// make the same picture.
struct WordLayout {
  /// A word in its place.
  struct PlacedWord {
    /// The word, cut where it is wider than the picture.
    let label: String

    /// The size of its letters.
    let size: Double

    /// How long the word is made, so that it stays in its place whatever the typeface at hand.
    let width: Double

    /// The middle of the word along its line.
    let x: Double

    /// Where its letters stand.
    let baseline: Double
  }

  /// The words, in the order in which they were given.
  private(set) var words: [PlacedWord] = []

  /// How high the picture is.
  private(set) var height = 0.0

  /// The letters of the most frequent word; those of the others have a part of its area.
  static let largest = 38.0

  /// The smallest letters that can be read on a phone.
  static let smallest = 12.0

  /// The room that bold letters take over plain ones.
  private static let boldness = 1.1

  /// How much of their size letters stand out above their line, and below it.
  private static let ascent = 0.78
  private static let descent = 0.24

  /// The room between words on a line.
  private static let gap = 8.0

  /// The directions of the spiral, one after the other.
  private static let turns = (0..<40).map { Turn(Double($0) / 40) }

  private var taken: [Box] = []

  private struct Box {
    let left, top, right, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// Lays words out.
  ///
  /// - Parameters:
  ///   - words: The words, the largest first.
  ///   - width: How wide the picture is.
  /// - Complexity: O(*n*²) in the number of words.
  init(of words: [Picture.Word], width: Double) {
    var placed: [(word: Picture.Word, size: Double, box: Box)] = []
    for word in words {
      let natural = max(0.28, TextMeasure.width(of: word.label, size: 1)) * Self.boldness
      let wanted = max(Self.smallest, Self.largest * word.weight.squareRoot())
      // A long word is set smaller; one that is too long even so is cut.
      let size = max(Self.smallest, min(wanted, (width - Self.gap) / natural))
      let room = min(width, natural * size + Self.gap)
      let box = place(width: room, height: size * (Self.ascent + Self.descent) + 3, in: width)
      taken.append(box)
      placed.append((word, size, box))
    }
    let top = taken.map { $0.top }.min() ?? 0
    height = (taken.map { $0.bottom }.max() ?? 0) - top
    self.words = placed.map { word, size, box in
      PlacedWord(
        label: TextMeasure.fitting(
          word.label, width: (width - Self.gap) / Self.boldness, size: size),
        size: size, width: box.right - box.left - Self.gap, x: (box.left + box.right) / 2,
        baseline: box.top - top + 1.5 + size * Self.ascent)
    }
  }

  /// The first free place along the spiral, twice as wide as it is high.
  private func place(width: Double, height: Double, in picture: Double) -> Box {
    var step = 0
    var last = 0  // the word that was in the way: it mostly still is one turn further
    while true {
      let turn = Self.turns[step % Self.turns.count]
      let reach = Double(step) * 0.4
      let x = picture / 2 + reach * turn.x
      let y = reach * turn.y / 2
      step += 1
      let left = max(0, min(x - width / 2, picture - width))
      let box = Box(
        left: left, top: y - height / 2, right: left + width, bottom: y + height / 2)
      if last < taken.count, box.overlaps(taken[last]) { continue }
      guard let hit = taken.firstIndex(where: { box.overlaps($0) }) else { return box }
      last = hit
    }
  }
}

/// Stems that others are compared with, to find what is nearly the same.
///
/// Two stems are nearly the same if one begins with the whole of the other, which has four letters or more
/// (`budg` and `budget`), or if five letters or more that they begin with are at least seven tenths of the longer
/// (`trivsl` and `trivsel`, but not `undervis` and `undersøg`).
struct NearStems {
  private static let shortest = 4
  private static let shortestShared = 5

  /// The stems in the order of their letters, so that those which begin alike stand beside each other.
  private let sorted: [[Unicode.Scalar]]
  private let stems: Set<String>

  /// Takes the stems to compare with.
  init(of stems: some Sequence<String>) {
    let all = Set(stems)
    self.stems = all
    sorted = all.map { Array($0.unicodeScalars) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether one of them is nearly the same as another stem.
  func holdOneLike(_ stem: String) -> Bool {
    let letters = Array(stem.unicodeScalars)
    guard letters.count >= Self.shortest else { return false }
    for length in Self.shortest...letters.count {
      if stems.contains(String(String.UnicodeScalarView(letters[..<length]))) { return true }
    }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(letters) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return [low - 1, low].contains { place in
      sorted.indices.contains(place) && Self.isLike(sorted[place], letters)
    }
  }

  private static func isLike(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let shared = zip(first, second).prefix { $0 == $1 }.count
    if shared == min(first.count, second.count) { return shared >= shortest }
    return shared >= shortestShared && shared * 10 >= max(first.count, second.count) * 7
  }
}

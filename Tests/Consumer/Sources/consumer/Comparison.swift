/// Compares figures with those worked out by hand, and remembers which differ.
struct Comparison {
  private(set) var mistakes: [String] = []

  mutating func expect<Value: Equatable>(_ figure: String, _ value: Value?, is expected: Value) {
    if value == expected { return }
    mistakes.append("\(figure): \(value.map { "\($0)" } ?? "nothing") instead of \(expected)")
  }
}

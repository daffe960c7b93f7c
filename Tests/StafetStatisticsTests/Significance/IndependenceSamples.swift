import StafetStatistics

/// A table of plain numbers, row by row.
func table(_ counts: [[Int]]) -> ContingencyTable<Int, Int> {
  ContingencyTable(
    rows: Array(counts.indices), columns: Array((counts.first ?? []).indices), counts: counts)
}

extension RandomNumberGenerator {
  /// Counts up to a limit, for so many rows and columns.
  mutating func counts(_ rows: Int, _ columns: Int, upTo largest: Int) -> [[Int]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in Int.random(in: 0...largest, using: &self) }
    }
  }
}

/// The same counts with rows and columns in another order.
func shuffled(_ counts: [[Int]], using generator: inout SplitMix64) -> [[Int]] {
  let columns = (counts.first ?? []).indices.shuffled(using: &generator)
  return counts.shuffled(using: &generator).map { row in columns.map { row[$0] } }
}

/// The same counts with rows and columns exchanged.
func transposed(_ counts: [[Int]]) -> [[Int]] {
  (counts.first ?? []).indices.map { column in counts.map { $0[column] } }
}

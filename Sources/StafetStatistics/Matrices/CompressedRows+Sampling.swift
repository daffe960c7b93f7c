extension CompressedRows {
  /// Some of the rows, in the order given; a row that is named twice comes twice.
  ///
  /// - Parameter chosen: The numbers of the rows.
  /// - Returns: A table of these rows with the same columns.
  /// - Precondition: There are such rows.
  /// - Complexity: O(*n*) in the kept cells of these rows.
  @inlinable
  package func selecting(_ chosen: [Int]) -> CompressedRows {
    var starts = [0]
    var columns: [UInt32] = []
    var values: [Value] = []
    for row in chosen {
      columns += self.columns[self.row(row)]
      values += self.values[self.row(row)]
      starts.append(columns.count)
    }
    return CompressedRows(
      rowStarts: starts, columns: columns, values: values, columnCount: columnCount)
  }
}

extension CompressedRows<UInt32> {
  /// The same counts dealt out to the rows at random, so that the sums of rows and of columns stay.
  ///
  /// - Parameter generator: Where chance comes from.
  /// - Returns: A table of what each row got.
  /// - Complexity: O(*n* log *n*) in the sum of all counts.
  package func dealtOut(using generator: inout SplitMix64) -> CompressedRows<UInt32> {
    var occurrences: [UInt32] = []
    for (place, column) in columns.enumerated() {
      for _ in 0..<values[place] { occurrences.append(column) }
    }
    for place in occurrences.indices.reversed() {
      occurrences.swapAt(place, generator.index(below: place + 1))
    }
    var starts = [0]
    var newColumns: [UInt32] = []
    var newValues: [UInt32] = []
    var next = 0
    for row in 0..<rowCount {
      let size = self.row(row).reduce(0) { $0 + Int(values[$1]) }
      for column in occurrences[next..<next + size].sorted() {
        if newColumns.count > (starts.last ?? 0), newColumns.last == column {
          newValues[newValues.count - 1] += 1
        } else {
          newColumns.append(column)
          newValues.append(1)
        }
      }
      next += size
      starts.append(newColumns.count)
    }
    return CompressedRows(
      rowStarts: starts, columns: newColumns, values: newValues, columnCount: columnCount)
  }
}

extension KrippendorffAlpha {
  /// The values of each unit that has at least two, as places on a scale, lowest first.
  ///
  /// Sorting makes sums within a unit the same in whatever order the coders are.
  ///
  /// - Parameters:
  ///   - codings: For each coder the value of each unit.
  ///   - place: The place of a value on the scale.
  /// - Returns: The units with at least two values, in the order given.
  static func units<Value>(
    of codings: [[Value?]], place: (Value) -> Int
  ) -> [[Int]] {
    guard let first = codings.first else { return [] }
    for coding in codings {
      precondition(coding.count == first.count, "All coders' lists must be equally long.")
    }
    var units: [[Int]] = []
    for unit in first.indices {
      var places: [Int] = []
      for coding in codings {
        if let value = coding[unit] { places.append(place(value)) }
      }
      guard places.count > 1 else { continue }
      places.sort()
      units.append(places)
    }
    return units
  }

  /// How often each place of the scale is taken.
  static func frequencies(of units: [[Int]], _ count: Int) -> [Int] {
    var frequencies = [Int](repeating: 0, count: count)
    for unit in units {
      for place in unit { frequencies[place] += 1 }
    }
    return frequencies
  }

  /// The numbers in rising order, each once; 0 and −0 are one.
  static func sortedAndDistinct(_ values: [Double]) -> [Double] {
    var distinct: [Double] = []
    for value in values.sorted() where distinct.last != value { distinct.append(value) }
    return distinct
  }

  /// Where a number stands in a rising list that holds it.
  static func place(of value: Double, in distinct: [Double]) -> Int {
    var low = 0
    var high = distinct.count - 1
    while low < high {
      let middle = low + (high - low) / 2
      if distinct[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

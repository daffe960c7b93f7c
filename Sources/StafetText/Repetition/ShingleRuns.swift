/// The runs of units of many texts, each distinct run that occurs more than once with its own number.
///
/// Runs are told apart exactly: no two share a number, as they might if runs were hashed. A run that
/// occurs once has no number, since it is like no other; nor has a longer one that begins with it.
struct ShingleRuns: Sendable {
  /// Where the units of each text begin, and at the end their number.
  private(set) var textStarts = [0]

  /// The run that begins at each unit, from 1; 0 for one that occurs only there.
  private(set) var runs: [UInt32] = []

  /// How many units a run has; the last units of a text begin none.
  let length: Int

  /// Numbers are at most this.
  private(set) var runCount = 0

  /// Finds the runs.
  ///
  /// - Parameters:
  ///   - texts: The units of each text. A text shorter than a run counts as if it went on with units
  ///     found in no text; a text without units has no run.
  ///   - length: How many units a run has.
  init(of texts: some Sequence<[String]>, length: Int) {
    self.length = length
    var vocabulary = Vocabulary()
    var units: [UInt32] = []  // from 1; 0 fills short texts up
    for text in texts {
      for unit in text { units.append(vocabulary.number(of: unit) + 1) }
      if !text.isEmpty, text.count < length {
        units += [UInt32](repeating: 0, count: length - text.count)
      }
      precondition(units.count < Int(Int32.max), "There are too many units.")
      textStarts.append(units.count)
    }

    var places: [UInt32] = []  // where a run that may occur elsewhere begins
    for text in 1..<textStarts.count {
      let (start, end) = (textStarts[text - 1], textStarts[text])
      guard end > start else { continue }
      for place in start...(end - length) { places.append(UInt32(truncatingIfNeeded: place)) }
    }
    runs = [UInt32](repeating: 0, count: units.count)
    runCount = 0
    // Runs of one unit more: equal ones are brought together by their shorter run and the new unit.
    for offset in 0..<length {
      if offset == 0 {
        places = Self.sorted(places, upTo: vocabulary.terms.count) { units[$0] }
      } else {
        places = Self.sorted(places, upTo: vocabulary.terms.count) { units[$0 + offset] }
        places = Self.sorted(places, upTo: runCount) { runs[$0] }
      }
      number(&places, by: units, at: offset)
    }
  }

  /// Numbers the runs at places where equal runs stand together, and drops those that stand alone.
  private mutating func number(_ places: inout [UInt32], by units: [UInt32], at offset: Int) {
    var kept = 0
    var number: UInt32 = 0
    var begin = 0
    while begin < places.count {
      let first = Int(places[begin])
      let (run, unit) = (runs[first], units[first + offset])
      var end = begin + 1
      while end < places.count, runs[Int(places[end])] == run,
        units[Int(places[end]) + offset] == unit
      {
        end += 1
      }
      if end == begin + 1 {
        runs[first] = 0
      } else {
        number += 1
        for index in begin..<end {
          let place = places[index]
          runs[Int(place)] = number
          places[kept] = place
          kept += 1
        }
      }
      begin = end
    }
    places.removeLast(places.count - kept)
    runCount = Int(number)
  }

  /// Sorts places by a number from 0 to a limit; equal ones keep their order.
  private static func sorted(
    _ places: [UInt32], upTo limit: Int, by key: (_ place: Int) -> UInt32
  ) -> [UInt32] {
    var next = [Int32](repeating: 0, count: limit + 2)
    for place in places { next[Int(key(Int(place))) + 1] += 1 }
    for number in 1..<next.count { next[number] += next[number - 1] }
    var sorted = [UInt32](repeating: 0, count: places.count)
    for place in places {
      let number = Int(key(Int(place)))
      sorted[Int(next[number])] = place
      next[number] += 1
    }
    return sorted
  }
}

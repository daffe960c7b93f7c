/// Finds all pairs of sets whose Jaccard similarity reaches a threshold, and misses none.
///
/// Two sets that share enough elements share one among their rarest. So each set is looked up by a
/// few of its rarest elements only, and what comes up is compared in full. The candidates hold every
/// pair (their recall is 1, by proof and not by chance); the full comparison leaves no false one.
///
/// > Source: Chaudhuri, Ganti and Kaushik (2006), *A Primitive Operator for Similarity Joins in Data
/// > Cleaning*; Bayardo, Ma and Srikant (2007), *Scaling Up All Pairs Similarity Search*; Xiao, Wang,
/// > Lin and Yu (2008), *Efficient Similarity Joins for Near Duplicate Detection*.
struct SimilarityJoin {
  private let sets: ShingleSets
  private let threshold: Double

  /// A set that can be found by one of its rarest elements, and the place of the element in it.
  private struct Posting {
    var set: UInt32
    var place: UInt32
  }

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - sets: The sets, each with its rarest elements first.
  ///   - threshold: The least similarity, above 0 and at most 1.
  init(of sets: ShingleSets, threshold: Double) {
    self.sets = sets
    self.threshold = threshold
  }

  /// Calls a function with every pair of distinct sets that are similar.
  ///
  /// - Parameters:
  ///   - context: What both functions share.
  ///   - isKnown: Whether a pair need not be looked at; asked before sets are compared.
  ///   - found: Receives both sets and the number of elements that they share.
  func forEachPair<Context>(
    updating context: inout Context,
    unless isKnown: (_ context: inout Context, _ one: Int, _ other: Int) -> Bool,
    _ found: (_ context: inout Context, _ one: Int, _ other: Int, _ shared: Int) -> Void
  ) {
    let order = (0..<sets.count).sorted { one, other in
      let (size, otherSize) = (sets.sizes[one], sets.sizes[other])
      return size == otherSize ? one < other : size < otherSize
    }
    // The postings of an element lie at starts[element]..<ends[element], small sets first.
    var starts = [Int](repeating: 0, count: sets.shingleCount + 1)
    for set in order {
      for element in sets.elements[indexedPlaces(of: set)] { starts[Int(element) + 1] += 1 }
    }
    for element in 0..<sets.shingleCount { starts[element + 1] += starts[element] }
    var ends = starts
    var postings = [Posting](repeating: Posting(set: 0, place: 0), count: starts[sets.shingleCount])
    var lastSeenBy = [Int32](repeating: -1, count: sets.count)

    for set in order {
      let places = sets.places(of: set)
      let size = sets.sizes[set]
      let least = leastCount(threshold * Double(size))
      for place in places.dropLast(least - 1) {
        let element = Int(sets.elements[place])
        // Sets come in the order of their size: one too small now is too small from now on.
        while starts[element] < ends[element],
          sets.sizes[Int(postings[starts[element]].set)] < least
        {
          starts[element] += 1
        }
        for index in starts[element]..<ends[element] {
          let other = Int(postings[index].set)
          guard lastSeenBy[other] != Int32(truncatingIfNeeded: set) else { continue }
          lastSeenBy[other] = Int32(truncatingIfNeeded: set)
          let otherPlaces = sets.places(of: other)
          let otherPlace = otherPlaces.lowerBound + Int(postings[index].place)
          let needed = sharedNeeded(by: size, and: sets.sizes[other])
          // This is the first element that they share: they share none before it.
          guard
            min(places.upperBound - place, otherPlaces.upperBound - otherPlace) >= needed,
            !isKnown(&context, set, other),
            let shared = shared(
              place..<places.upperBound, otherPlace..<otherPlaces.upperBound, atLeast: needed)
          else { continue }
          found(&context, set, other, shared)
        }
      }
      for place in indexedPlaces(of: set) {
        let element = Int(sets.elements[place])
        postings[ends[element]] = Posting(
          set: UInt32(truncatingIfNeeded: set),
          place: UInt32(truncatingIfNeeded: place - places.lowerBound))
        ends[element] += 1
      }
    }
  }

  /// The sets joined by chains of similar pairs.
  ///
  /// - Returns: For each set the smallest set that it hangs together with, itself if there is none.
  func components() -> [Int] {
    var parents = Array(0..<sets.count)
    forEachPair(updating: &parents) { parents, one, other in
      Self.root(of: one, in: &parents) == Self.root(of: other, in: &parents)
    } _: { parents, one, other, _ in
      let (root, otherRoot) = (Self.root(of: one, in: &parents), Self.root(of: other, in: &parents))
      parents[max(root, otherRoot)] = min(root, otherRoot)
    }
    return (0..<sets.count).map { Self.root(of: $0, in: &parents) }
  }

  /// The root of a set's tree; the way to it is halved.
  private static func root(of set: Int, in parents: inout [Int]) -> Int {
    var set = set
    while parents[set] != set {
      parents[set] = parents[parents[set]]
      set = parents[set]
    }
    return set
  }

  /// The similarity of two sets that share so many elements.
  func similarity(of one: Int, and other: Int, sharing shared: Int) -> Double {
    Double(shared) / Double(sets.sizes[one] + sets.sizes[other] - shared)
  }

  /// How many elements two sets share; all, if they are the same set.
  func shared(by one: Int, and other: Int) -> Int {
    one == other
      ? sets.sizes[one]
      : shared(sets.places(of: one), sets.places(of: other), atLeast: 0) ?? 0
  }

  /// The places by which a set can be found: no larger set is similar to it without one of them.
  private func indexedPlaces(of set: Int) -> Range<Int> {
    // A set at least as large must share 2t / (1 + t) of this one's elements.
    let least = leastCount(2 * threshold / (1 + threshold) * Double(sets.sizes[set]))
    return sets.places(of: set).dropLast(least - 1)
  }

  /// The smallest whole number that is not below a bound; a bound missed by rounding is met.
  private func leastCount(_ bound: Double) -> Int {
    let whole = Int(bound)
    return max(Double(whole) < bound - 1e-6 ? whole + 1 : whole, 1)
  }

  /// The smallest number of shared elements that makes two sets of these sizes similar.
  private func sharedNeeded(by size: Int, and otherSize: Int) -> Int {
    let sum = size + otherSize
    var shared = max(Int(threshold / (1 + threshold) * Double(sum)) - 1, 1)
    while Double(shared) / Double(sum - shared) < threshold { shared += 1 }
    return shared
  }

  /// How many elements two parts of sets share; `nil` as soon as it cannot reach a number.
  private func shared(_ one: Range<Int>, _ other: Range<Int>, atLeast needed: Int) -> Int? {
    let elements = sets.elements
    var (place, otherPlace) = (one.lowerBound, other.lowerBound)
    var shared = 0
    while place < one.upperBound, otherPlace < other.upperBound {
      let (element, otherElement) = (elements[place], elements[otherPlace])
      if element == otherElement {
        shared += 1
        place += 1
        otherPlace += 1
      } else {
        if element < otherElement { place += 1 } else { otherPlace += 1 }
        let open = min(one.upperBound - place, other.upperBound - otherPlace)
        if shared + open < needed { return nil }
      }
    }
    return shared >= needed ? shared : nil
  }
}

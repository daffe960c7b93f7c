/// How evenly something is spread over the parts of a collection.
///
/// For words the parts are documents, groups of people or relays, and their sizes are tokens. Ten
/// occurrences in one contribution and one occurrence in each of ten contributions are the same
/// frequency, but not the same finding.
///
/// Parts may differ in size. Parts of size 0 can hold nothing and are left out of all figures.
public struct Dispersion: Hashable, Sendable {
  /// How many parts there are, those of size 0 left out.
  public let partCount: Int

  /// How often the thing occurs in all parts together.
  public let occurrences: Int

  /// In how many parts it occurs at least once; also called the range.
  public let range: Int

  /// The deviation of proportions, DP: ½ Σ |vᵢ − sᵢ|, for shares vᵢ of the occurrences and sᵢ of
  /// the size.
  ///
  /// 0 when the occurrences are distributed like the sizes, and close to 1 when all are in one
  /// small part; at most 1 less the smallest share of size. `nil` when nothing occurs.
  ///
  /// > Source: Gries (2008), *Dispersions and Adjusted Frequencies in Corpora*.
  public let deviationOfProportions: Double?

  /// The deviation of proportions divided by its largest possible value, 1 − min sᵢ.
  ///
  /// From 0 to 1, whatever the sizes. `nil` when nothing occurs, and when there is only one part.
  ///
  /// > Source: Lijffijt and Gries (2012), *Correction to Stefan Th. Gries' "Dispersions and adjusted
  /// > frequencies in corpora"*.
  public let normalizedDeviationOfProportions: Double?

  /// Juilland's D: 1 − V / √(n − 1), where V is the standard deviation of the relative frequencies
  /// in the n parts, divided by their mean.
  ///
  /// 1 when the relative frequency is the same in every part, 0 when all occurrences are in one
  /// part. The standard deviation is that of a population (divisor n). Relative frequencies are
  /// used instead of counts, since parts may differ in size. With very many parts D comes close to
  /// 1 for nearly everything. `nil` when nothing occurs, and when there is only one part.
  ///
  /// > Source: Juilland, Brodin and Davidovitch (1970), *Frequency Dictionary of French Words*; for
  /// > parts of different size as in Gries (2008).
  public let juillandD: Double?

  /// Works out how evenly something is spread.
  ///
  /// - Parameters:
  ///   - counts: How often it occurs in each part.
  ///   - sizes: The size of each part, in the same order, such as its number of tokens.
  /// - Precondition: Both lists are equally long, no number is negative, and a part of size 0 holds
  ///   nothing.
  /// - Complexity: O(*n*) in the number of parts.
  public init(counts: [Int], sizes: [Int]) {
    precondition(counts.count == sizes.count, "Every part has a count and a size.")
    var parts: [(count: Double, size: Double)] = []
    var occurrences = 0
    var range = 0
    var size = 0.0
    for index in counts.indices {
      precondition(
        counts[index] >= 0 && sizes[index] >= 0 && (sizes[index] > 0 || counts[index] == 0),
        "A count must be 0 or more, and a part of size 0 holds nothing.")
      guard sizes[index] > 0 else { continue }
      parts.append((Double(counts[index]), Double(sizes[index])))
      occurrences += counts[index]
      size += Double(sizes[index])
      if counts[index] > 0 { range += 1 }
    }
    partCount = parts.count
    self.occurrences = occurrences
    self.range = range
    guard occurrences > 0 else {
      deviationOfProportions = nil
      normalizedDeviationOfProportions = nil
      juillandD = nil
      return
    }

    let all = Double(occurrences)
    let smallest = parts.reduce(size) { min($0, $1.size) }
    // Σ |count · size of all − size · count of all| is exact for counts below 2^26.
    let deviation = parts.reduce(0) { $0 + ($1.count * size - $1.size * all).magnitude }
    deviationOfProportions = deviation / (2 * all * size)
    guard parts.count > 1 else {
      normalizedDeviationOfProportions = nil
      juillandD = nil
      return
    }
    normalizedDeviationOfProportions = min(deviation / (2 * all * (size - smallest)), 1)

    let number = Double(parts.count)
    let mean = parts.reduce(0) { $0 + $1.count / $1.size } / number
    let squares = parts.reduce(0) { sum, part in
      let difference = part.count / part.size - mean
      return sum + difference * difference
    }
    let variation = RealFunctions.squareRoot(squares / number) / mean
    juillandD = max(1 - variation / RealFunctions.squareRoot(number - 1), 0)
  }
}

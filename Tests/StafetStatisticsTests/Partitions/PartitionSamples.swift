import StafetStatistics
import Testing

/// Tables of two partitions with the figures that other tools give for them.
struct PartitionSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let counts: [[Int]]
  let rand, adjustedRand, information: Double
  let byArithmetic, byGeometric, byMinimum, byMaximum: Double

  var table: ContingencyTable<Int, Int> {
    ContingencyTable(
      rows: Array(counts.indices), columns: Array(counts[0].indices), counts: counts)
  }

  // Expected values: scikit-learn 1.9.1, `rand_score`, `adjusted_rand_score`, `mutual_info_score`,
  // `normalized_mutual_info_score`. The second table is that of Manning, Raghavan and Schütze
  // (2008), *Introduction to Information Retrieval*, section 16.3, who have 0.68 for the Rand index
  // and 0.36 for the normalised information.
  static let all = [
    PartitionSample(
      testDescription: "ten units", counts: [[1, 1, 0], [1, 2, 1], [0, 0, 4]],
      rand: 0.7111111111111111, adjustedRand: 0.3125734430082256,
      information: 0.47513526961661756, byArithmetic: 0.4558585649165829,
      byGeometric: 0.45589205577972697, byMinimum: 0.4614518319535749,
      byMaximum: 0.45039926625315796),
    PartitionSample(
      testDescription: "seventeen units", counts: [[5, 1, 0], [1, 4, 1], [2, 0, 3]],
      rand: 0.6764705882352942, adjustedRand: 0.242914979757085,
      information: 0.3919366205725909, byArithmetic: 0.3645617718571899,
      byGeometric: 0.36462479619424293, byMinimum: 0.371468125745918,
      byMaximum: 0.3579075371075876),
    PartitionSample(
      testDescription: "nearly the same", counts: [[10, 0, 0], [0, 7, 0], [0, 3, 9]],
      rand: 0.8817733990147784, adjustedRand: 0.72737955346651,
      information: 0.8647184233887986, byArithmetic: 0.7959594231598989,
      byGeometric: 0.796000404604895, byMinimum: 0.8041189826272349,
      byMaximum: 0.7879637936925584),
    PartitionSample(
      testDescription: "independent", counts: [[2, 3, 4], [2, 3, 4]],
      rand: 0.47058823529411764, adjustedRand: -0.0816967792615868, information: 0,
      byArithmetic: 0, byGeometric: 0, byMinimum: 0, byMaximum: 0),
    PartitionSample(
      testDescription: "the lowest there is", counts: [[1, 1], [1, 1]],
      rand: 0.3333333333333333, adjustedRand: -0.5, information: 0, byArithmetic: 0,
      byGeometric: 0, byMinimum: 0, byMaximum: 0),
    PartitionSample(
      testDescription: "four by three", counts: [[0, 1, 1], [1, 0, 0], [0, 2, 2], [7, 3, 1]],
      rand: 0.6143790849673203, adjustedRand: 0.17236637022095902,
      information: 0.30427232633856416, byArithmetic: 0.28967743656155126,
      byGeometric: 0.28969183852743535, byMinimum: 0.29259499288469365,
      byMaximum: 0.2868174895339974),
  ]
}

import StafetStatistics
import Testing

@Suite struct CodingTableTests {
  @Test func countsTwoCodings() {
    let table = CodingTable(["care", "time", "care", "trust"], ["care", "care", "time", "trust"])
    #expect(table.categories == ["care", "time", "trust"])
    #expect(table.counts == [[1, 1, 0], [1, 0, 0], [0, 0, 1]])
    #expect(table.firstTotals == [2, 1, 1])
    #expect(table.secondTotals == [2, 1, 1])
    #expect(table.unitCount == 4)
  }

  @Test func keepsToTheGivenOrder() {
    let table = CodingTable([3, 1, 1], [3, 3, 1], categories: [1, 2, 3])
    #expect(table.counts == [[1, 0, 1], [0, 0, 0], [0, 0, 1]])
    #expect(
      table == CodingTable(categories: [1, 2, 3], counts: [[1, 0, 1], [0, 0, 0], [0, 0, 1]]))
  }

  @Test func nothingToSort() {
    let table = CodingTable<String>([], [])
    #expect(table.categories.isEmpty)
    #expect(table.counts.isEmpty)
    #expect(table.unitCount == 0)
    #expect(CodingTable([], [], categories: ["care"]).counts == [[0]])
  }

  /// By hand from the table of Cohen (1968): 2·88 / (120 + 100), 2·40 / (60 + 60), 2·12 / (20 + 40).
  @Test func agreementInOneCategory() {
    let table = CodingTable(
      categories: ["a", "b", "c", "d"],
      counts: [[88, 14, 18, 0], [10, 40, 10, 0], [2, 6, 12, 0], [0, 0, 0, 0]])
    #expect(table.agreement(in: "a") == 0.8)
    #expect(table.agreement(in: "b") == 80.0 / 120)
    #expect(table.agreement(in: "c") == 0.4)
    #expect(table.agreement(in: "d") == nil)  // used by neither
    #expect(table.agreement(in: "e") == nil)  // unknown
  }

  @Test func aCategoryThatOneCoderKnowsHasNoAgreement() {
    #expect(CodingTable(["a", "b"], ["a", "a"]).agreement(in: "b") == 0)
  }
}

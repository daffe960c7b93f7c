import StafetStatistics
import StafetText
import Testing

@Suite struct DocumentTermMatrixTests {
  static let documents = [
    ["ledelse", "er", "at", "turde", "lede"],
    ["ledelse", "på", "tværs", "af", "sektor", "og", "sektor"],
    ["sektor", "sektor", "sektor", "ledelse"], [],
    ["at", "være", "leder", "er", "ledelse"],
  ]

  /// Expected values: scikit-learn 1.9.1, `CountVectorizer` on the same five documents.
  @Test func agreesWithAnotherTool() {
    let matrix = DocumentTermMatrix(documents: Self.documents)
    #expect(
      matrix.terms == [
        "af", "at", "er", "lede", "ledelse", "leder", "og", "på", "sektor", "turde", "tværs",
        "være",
      ])
    #expect(matrix.counts.rowStarts == [0, 5, 11, 13, 13, 18])
    #expect(
      matrix.counts.columns == [1, 2, 3, 4, 9, 0, 4, 6, 7, 8, 10, 4, 8, 1, 2, 4, 5, 11])
    #expect(matrix.counts.values == [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1])
    #expect(matrix.counts.columnCount == 12)
    #expect(matrix.documentSizes == [5, 7, 4, 0, 5])
    #expect(matrix.uses[4] == TermUse(occurrences: 4, documents: 4))
    #expect(matrix.uses[8] == TermUse(occurrences: 5, documents: 2))
    #expect(matrix[2, "sektor"] == 3)
    #expect(matrix[0, "sektor"] == 0)
    #expect(matrix[0, "findes ikke"] == 0)
    #expect(matrix.column(of: "tværs") == 10)
  }

  @Test func exchangesRowsAndColumns() {
    let matrix = DocumentTermMatrix(documents: Self.documents)
    let exchanged = matrix.counts.transposed()
    #expect(exchanged.rowCount == 12 && exchanged.columnCount == 5)
    #expect(exchanged.columns[exchanged.row(4)].elementsEqual([0, 1, 2, 4]))
    #expect(exchanged.values[exchanged.row(8)].elementsEqual([2, 3]))
    #expect(exchanged.transposed() == matrix.counts)
  }

  @Test func nothingToCount() {
    let none = DocumentTermMatrix(documents: [[String]]())
    #expect(none.documentCount == 0 && none.terms.isEmpty && none.counts.cellCount == 0)
    #expect(none.counts.transposed().rowCount == 0)
    let empty = DocumentTermMatrix(documents: [[String](), []])
    #expect(empty.documentCount == 2 && empty.documentSizes == [0, 0])
    #expect(empty.counts.transposed().transposed() == empty.counts)
    #expect(WeightedTerms(none).weights.cellCount == 0)
    #expect(WeightedTerms(empty).weights.rowCount == 2)
  }

  @Test func keepsSomeTermsOnly() {
    let matrix = DocumentTermMatrix(documents: Self.documents)
    let kept = matrix.filteringTerms { term, use in use.documents >= 2 && term != "er" }
    #expect(kept.terms == ["at", "ledelse", "sektor"])
    #expect(kept.counts.rowStarts == [0, 2, 4, 6, 6, 8])
    #expect(kept[1, "sektor"] == 2)
    #expect(kept == DocumentTermMatrix(terms: kept.terms, counts: kept.counts))
    #expect(matrix.filteringTerms { _, _ in true } == matrix)
    #expect(matrix.filteringTerms { _, _ in false }.documentCount == 5)
  }

  /// So many distinct terms that the table of their numbers grows several times.
  @Test func manyTerms() {
    let terms = (0..<5_000).map { "w\($0)" }
    let matrix = DocumentTermMatrix(documents: [terms, terms.reversed()])
    #expect(matrix.terms == terms.sorted())
    #expect(matrix.counts.values == Array(repeating: 1, count: 10_000))
    #expect(matrix.uses.allSatisfy { $0 == TermUse(occurrences: 2, documents: 2) })
  }

  /// Laws: every count is what counting by hand gives, and the parts fit together.
  @Test func agreesWithCountingOneByOne() {
    var generator = SplitMix64(seed: 17)
    for _ in 0..<100 {
      let documents = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in
          ["a", "å", "a\u{30A}", "æ", "b", "ø", "z", "ord", "NPM"][
            Int.random(in: 0..<9, using: &generator)]
        }
      }
      let matrix = DocumentTermMatrix(documents: documents)
      #expect(Set(matrix.terms) == Set(documents.joined()))
      #expect(matrix.terms == matrix.terms.sorted())
      for (row, document) in documents.enumerated() {
        for term in matrix.terms {
          #expect(matrix[row, term] == document.filter { $0 == term }.count)
        }
      }
      let rebuilt = CompressedRows(
        rowStarts: matrix.counts.rowStarts, columns: matrix.counts.columns,
        values: matrix.counts.values, columnCount: matrix.counts.columnCount)
      #expect(rebuilt == matrix.counts)
    }
  }
}

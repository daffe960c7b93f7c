import StafetSyntax

/// Where the columns of a layout stand in a table.
struct LayoutColumns {
  /// The column of the questions.
  private(set) var question: Int?
  /// The columns of the answers.
  private(set) var answers: [Int] = []
  /// The column of the times of answers.
  private(set) var answerTime: Int?
  /// The columns that are attributes of the author.
  private(set) var persons: [AttributeColumn] = []
  /// The columns that are left out.
  private(set) var leftOut: Set<Int> = []
  /// The headings that the layout names and the table does not have.
  private(set) var missing: [String] = []

  /// What stands for an empty cell.
  private let emptyWords: Set<String>

  /// A table as this library writes it.
  init() {
    emptyWords = []
  }

  /// Looks the headings of a layout up in a table.
  init(_ layout: TableLayout, in header: TableHeader) {
    emptyWords = Set(layout.emptyWords.map { $0.foldedColumnName })
    question = find(layout.questionColumn, in: header)
    if layout.hasPairs {
      for title in layout.answerColumns {
        let indexes = header.indexes(ofTitle: title).filter { !answers.contains($0) }
        if indexes.isEmpty { missing.append(title) }
        answers += indexes
      }
      answerTime = find(layout.answerTimeColumn, in: header)
    }
    for title in layout.personColumns {
      guard let index = find(title, in: header) else { continue }
      persons.append(AttributeColumn(index: index, name: header.columns[index].name.onOneLine))
    }
    leftOut = Set(
      layout.leftOutColumns.compactMap { header.index(ofTitle: $0) ?? header.index(of: $0) })
  }

  private mutating func find(_ title: String?, in header: TableHeader) -> Int? {
    guard let title else { return nil }
    if let index = header.index(ofTitle: title) { return index }
    missing.append(title)
    return nil
  }

  /// Whether the layout itself says what a column is.
  func has(_ index: Int) -> Bool {
    index == question || answers.contains(index) || index == answerTime || leftOut.contains(index)
      || persons.contains { $0.index == index }
  }

  /// A cell, empty where it holds nothing but a word for that.
  ///
  /// - Complexity: O(1) where no such words are known.
  func cleaned(_ cell: String) -> String {
    if emptyWords.isEmpty || cell.isEmpty || cell.utf8.count > 64 { return cell }
    return emptyWords.contains(cell.foldedColumnName) ? "" : cell
  }
}

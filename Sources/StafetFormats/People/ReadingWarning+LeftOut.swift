import StafetSyntax

extension ReadingWarning {
  /// The warning without columns that were left out; nil where it is about nothing else.
  ///
  /// - Parameter names: The names of attributes that were left out, folded.
  /// - Returns: The warning about the other columns.
  func keepingQuiet(of names: Set<String>) -> ReadingWarning? {
    if names.isEmpty { return self }
    func isLeftOut(_ title: String) -> Bool {
      names.contains(AttributeColumn.attribute(for: title).name.foldedColumnName)
    }
    switch reason {
    case .attributeColumns(let titles):
      let rest = titles.filter { !isLeftOut($0) }
      if rest.isEmpty { return nil }
      return ReadingWarning(.attributeColumns(rest), at: place, file: file)
    case .columnLooksLike(let title, _) where isLeftOut(title): return nil
    default: return self
    }
  }
}

extension Workbook {
  /// The sheet that was asked for or that was found, and what there is to know about it.
  package struct Choice: Sendable {
    /// The sheet.
    package let sheet: WorkbookSheet

    /// What there is to know.
    package let warnings: [WorkbookWarning]
  }

  /// Reads the sheet of a name, without regard to case and to white space around it; or without a name the
  /// first visible one that holds anything, and looks whether others do.
  ///
  /// - Parameter name: The name, of a hidden sheet too.
  /// - Returns: The sheet, an empty one when no visible sheet holds anything.
  /// - Throws: Why it cannot be read, or which names there are when there is none of this one.
  package mutating func choice(of name: String?) throws(WorkbookProblem) -> Choice {
    if let name {
      let exact = listings.first { $0.name == name }
      let folded = name.foldedColumnName
      guard let listing = exact ?? listings.first(where: { $0.name.foldedColumnName == folded })
      else { throw .unknownSheet(name, known: listings.map { $0.name }) }
      let sheet = try sheet(listing)
      return Choice(sheet: sheet, warnings: sheet.warnings)
    }
    let visible = listings.filter { $0.isVisible }
    var first: WorkbookSheet?
    for (index, listing) in visible.enumerated() {
      let sheet = try sheet(listing)
      if first == nil { first = sheet }
      if sheet.rows.isEmpty { continue }
      var others: [String] = []
      for other in visible[(index + 1)...] where holdsAnything(other) { others.append(other.name) }
      var warnings = sheet.warnings
      if !others.isEmpty { warnings.append(.otherSheets(read: sheet.name, others: others)) }
      return Choice(sheet: sheet, warnings: warnings)
    }
    guard let first else { throw .noSheet }
    return Choice(sheet: first, warnings: first.warnings)
  }

  /// Whether a sheet holds anything; what cannot be read is taken for something.
  private mutating func holdsAnything(_ listing: Listing) -> Bool {
    do throws(WorkbookProblem) {
      return !(try sheet(listing, isGlance: true).rows.isEmpty)
    } catch {
      return true
    }
  }
}

extension WorkbookSheet {
  fileprivate var warnings: [WorkbookWarning] {
    guard let firstUnsolved else { return [] }
    return [.formulasWithoutResults(count: unsolved, first: firstUnsolved.name)]
  }
}

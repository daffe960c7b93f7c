/// Reads a workbook as Excel has saved it since 2007 (`.xlsx`, `.xlsm`), and as other programs write it.
///
/// Of each cell its text is read as a person sees it, or nearly: numbers in their shortest digits, days and
/// times in the form of ISO 8601, the stored results of formulas. Where texts stand inside an archive, how
/// cells look and what else there is, pictures and notes among it, is left aside.
///
/// > Source: ECMA-376, "Office Open XML File Formats", part 1 (2016), chapter 18.
package struct Workbook: Sendable {
  /// One of the sheets that a workbook lists.
  package struct Listing: Hashable, Sendable {
    /// The name on its tab.
    package let name: String

    /// Whether its tab is shown.
    package let isVisible: Bool

    let path: String
  }

  /// The sheets of cells, in their order; those that hold nothing but a chart are left out.
  package let listings: [Listing]

  private var archive: ZIPArchive
  private let limits: WorkbookLimits
  private let countsFrom1904: Bool
  private let formats: [NumberFormat]
  private let stringsPath: String?
  private var strings: [String]?

  /// Reads what a workbook says of its sheets.
  ///
  /// - Parameters:
  ///   - archive: The workbook.
  ///   - limits: How much it may hold.
  /// - Throws: What is wrong with it.
  package init(
    _ archive: ZIPArchive, limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookProblem) {
    var archive = archive
    let top = try WorkbookPart(path: "").relationships(in: &archive)
    let path = top.values.filter { $0.kind == "officeDocument" }.map { $0.path }.sorted().first
    let part = WorkbookPart(path: path ?? "xl/workbook.xml")
    let parts = try part.relationships(in: &archive)
    let contents = try part.read(in: &archive) { (reader) throws(XMLError) in
      try reader.workbookContents()
    }
    var listings: [Listing] = []
    for sheet in contents.sheets {
      guard let target = parts[sheet.id], target.kind == "worksheet" else { continue }
      listings.append(Listing(name: sheet.name, isVisible: sheet.isVisible, path: target.path))
    }
    let styles = parts.values.filter { $0.kind == "styles" }.map { $0.path }.sorted().first
    formats =
      if let styles, archive.entry(styles) != nil {
        try WorkbookPart(path: styles).read(in: &archive) { (reader) throws(XMLError) in
          try reader.numberFormats()
        }
      } else {
        []
      }
    stringsPath = parts.values.filter { $0.kind == "sharedStrings" }.map { $0.path }.sorted().first
    countsFrom1904 = contents.countsFrom1904
    self.listings = listings
    self.archive = archive
    self.limits = limits
  }

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - listing: One of ``listings``.
  ///   - isGlance: Whether to stop at the first cell that holds anything.
  /// - Returns: Its rows.
  /// - Throws: Why it cannot be read.
  /// - Complexity: O(*n*) in the size of the sheet and of the texts that sheets share.
  package mutating func sheet(
    _ listing: Listing, isGlance: Bool = false
  ) throws(WorkbookProblem) -> WorkbookSheet {
    let strings = try sharedStrings()
    let formats = formats
    let countsFrom1904 = countsFrom1904
    let rows = try WorkbookPart(path: listing.path).read(in: &archive) { (xml) throws(XMLError) in
      var rows = SheetRows(
        strings: strings, formats: formats, countsFrom1904: countsFrom1904, isGlance: isGlance)
      try rows.read(&xml)
      return rows
    }
    if let cell = rows.malformed { throw .malformedCell(cell, sheet: listing.name) }
    return WorkbookSheet(
      name: listing.name, rows: rows.sorted, unsolved: rows.unsolved,
      firstUnsolved: rows.firstUnsolved, limits: limits)
  }

  private mutating func sharedStrings() throws(WorkbookProblem) -> [String] {
    if let strings { return strings }
    var read: [String]? = []
    if let path = stringsPath, archive.entry(path) != nil {
      let limit = limits.cells
      read = try WorkbookPart(path: path).read(in: &archive) { (reader) throws(XMLError) in
        try reader.sharedStrings(limit: limit)
      }
    }
    guard let read else { throw .tooManyCells(sheet: "", limit: limits.cells) }
    strings = read
    return read
  }
}

extension XMLReader {
  /// What the main part says: the sheets with the names by which it refers to their parts, and from which
  /// day days are counted.
  fileprivate mutating func workbookContents() throws(XMLError) -> (
    sheets: [(name: String, id: String, isVisible: Bool)], countsFrom1904: Bool
  ) {
    var sheets: [(name: String, id: String, isVisible: Bool)] = []
    var countsFrom1904 = false
    while try next() != .finished {
      guard event == .start else { continue }
      switch name {
      case "workbookPr":
        let value = try attribute("date1904")
        countsFrom1904 = value == "1" || value == "true" || value == "on"
      case "sheet":
        let state = try attribute("state") ?? "visible"
        sheets.append(
          (
            EscapedText.decoded(try attribute("name") ?? ""), try attribute("id") ?? "",
            state == "visible"
          ))
      default: break
      }
    }
    return (sheets, countsFrom1904)
  }
}

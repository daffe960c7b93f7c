import StafetModel
import StafetSyntax

/// How a table of themes is laid out: what its columns are called, in English or Danish, and whether it
/// has identifiers or they are made from the names.
struct CodebookTable {
  /// What the columns are called in the file.
  private(set) var mapping = ColumnMapping()

  /// Whether the themes have identifiers of their own.
  private(set) var hasIdentifiers = true

  /// Looks at the header of a table.
  ///
  /// - Parameter file: The bytes, valid UTF-8 without a byte order mark.
  init(_ file: InputFile) {
    let columns: [TableHeader.Column]
    do throws(SyntaxError) {
      columns = try TableReader(file.bytes, known: [], required: []).header.columns
    } catch {
      // Whoever reads the table says what is wrong with it.
      return
    }
    // A column that has our own name comes before one that is only understood.
    var taken = Set(columns.compactMap { ThemeColumn(rawValue: $0.title.foldedColumnName) })
    for column in columns where ThemeColumn(rawValue: column.title.foldedColumnName) == nil {
      guard let meant = ThemeColumn(heading: column.title), taken.insert(meant).inserted else {
        continue
      }
      mapping.rename(column.title, to: meant.rawValue)
    }
    hasIdentifiers = taken.contains(.id) || !taken.contains(.name)
  }

  /// The themes, their parents by identifier also where the table names them.
  static func withParents(_ rows: [RecordRow<Theme>]) -> [RecordRow<Theme>] {
    let identifiers = Set(rows.map { $0.record.id })
    return rows.map { row in
      guard let parent = row.record.parent, !identifiers.contains(parent) else { return row }
      let sought = parent.text.lowercased()
      guard let named = rows.first(where: { $0.record.name.lowercased() == sought }) else {
        return row
      }
      var row = row
      let theme = row.record
      row.record = Theme(
        id: theme.id, name: theme.name, aliases: theme.aliases, definition: theme.definition,
        include: theme.include, exclude: theme.exclude, examples: theme.examples,
        keywords: theme.keywords, colour: theme.colour, parent: named.record.id,
        isRest: theme.isRest)
      return row
    }
  }
}

extension ThemeColumn {
  /// The column that a heading means, in English or Danish, in any case and with any punctuation.
  init?(heading: String) {
    switch heading.foldedHeading {
    case "id", "nr", "nummer", "kode", "temaid", "themeid": self = .id
    case "name", "navn", "tema", "temanavn", "theme", "themename", "betegnelse",
      "kategori", "category", "kode navn", "titel", "undertema":
      self = .name
    case "alias", "aliases", "aliaser", "aliasser", "andrenavne", "synonymer", "othernames":
      self = .aliases
    case "definition", "beskrivelse", "description", "forklaring": self = .definition
    case "include", "includes", "inclusion", "hørermed", "hørertil", "inkluder", "inkluderer",
      "inklusion", "omfatter":
      self = .include
    case "exclude", "excludes", "exclusion", "hørerikkemed", "hørerikketil", "ekskluder",
      "ekskluderer", "eksklusion", "omfatterikke":
      self = .exclude
    case "example", "examples", "eksempel", "eksempler": self = .examples
    case "keyword", "keywords", "nøgleord", "søgeord", "stikord": self = .keywords
    case "colour", "color", "farve": self = .colour
    case "parent", "overtema", "hovedtema", "overordnettema", "delaf": self = .parent
    case "rest", "restgruppe", "restgruppen", "resttema", "øvrige": self = .rest
    default: return nil
    }
  }
}

extension RecordTable<ThemeColumn> {
  /// What stands between the items of the lists in the columns that hold words.
  struct ListSeparators {
    var aliases = ListCell.Separator.semicolon
    var keywords = ListCell.Separator.semicolon
  }

  /// Finds what the table puts between words: a semicolon where a column has one anywhere, else a comma.
  func listSeparators() -> ListSeparators {
    var table = self
    var separators = ListSeparators(aliases: .comma, keywords: .comma)
    while table.advance() {
      if ListCell.has(.semicolon, in: table.text(.aliases)) { separators.aliases = .semicolon }
      if ListCell.has(.semicolon, in: table.text(.keywords)) { separators.keywords = .semicolon }
    }
    return separators
  }

  /// The theme of the current row.
  mutating func theme(hasIdentifier: Bool, lists: ListSeparators) -> Theme {
    var id: Theme.ID = ""
    if hasIdentifier {
      id = ownIdentifier(.id) ?? ""
    } else if let name = label(.name) {
      id = Theme.ID(label: name)
      record = id.text
    } else {
      report(.record(.emptyCell(column: ThemeColumn.name.rawValue)), in: .name)
    }
    return Theme(
      id: id, name: hasIdentifier ? text(.name) : label(.name) ?? "",
      aliases: words(.aliases, lists.aliases), definition: text(.definition),
      include: text(.include), exclude: text(.exclude), examples: list(.examples),
      keywords: words(.keywords, lists.keywords), colour: label(.colour),
      parent: identifier(.parent), isRest: flag(.rest))
  }

  /// The words of a list; an item that holds a comma between semicolons is told of.
  private mutating func words(_ column: ThemeColumn, _ separator: ListCell.Separator) -> [String] {
    let cell = text(column)
    if separator == .semicolon, ListCell.has(.comma, in: cell) {
      let item = ListCell.items(in: cell).first { $0.utf8.contains(UInt8(ascii: ",")) }
      warn(
        .facts(.separatorInItem(item ?? cell, column: column.rawValue, separator: ",")),
        in: column)
    }
    return ListCell.items(in: cell, separator: separator)
  }
}

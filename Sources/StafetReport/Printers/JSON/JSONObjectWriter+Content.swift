import StafetFormats
import StafetSyntax

extension JSONObjectWriter {
  /// What was remarked on the words of texts and names.
  mutating func write(_ warning: ContentWarning) {
    switch warning {
    case .markup(let count), .lostCharacters(let count), .controlCharacters(let count),
      .writtenControlCharacters(let count):
      write(count)
    case .brokenLetters(let count, let mended), .macLetters(let count, let mended):
      write(count)
      string("mended", mended)
    case .placeholder(let word, let role, let count):
      string("name", word)
      string("role", role.rawValue)
      integer("count", count)
    case .alikeNames(let names, let role, let differences, let others):
      strings("names", names)
      string("role", role.rawValue)
      strings("differences", differences.map { $0.rawValue })
      integer("count", others + 1)
    case .joinedNames(let name, let parts, let role, let others):
      string("name", name)
      strings("parts", parts)
      string("role", role.rawValue)
      integer("count", others + 1)
    case .uncountedThemes(let count, let example):
      integer("count", count)
      string("example", example)
    case .repeats(let exact, let alike, let example, let first):
      integer("exact", exact)
      integer("alike", alike)
      string("example", example)
      string("first", first)
    case .rowsInCell(let lines, let rows):
      integer("lines", lines)
      integer("rows", rows)
    case .textColumn(let name, let cells, let example):
      string("name", name)
      integer("count", cells)
      string("example", example)
    case .formulaTexts(let count, let example):
      integer("count", count)
      string("example", example)
    case .decodedMarkup(let texts, let names), .mendedLetters(let texts, let names),
      .droppedControlCharacters(let texts, let names):
      integer("in_texts", texts)
      integer("in_names", names)
    case .droppedRepeats(let count):
      integer("count", count)
    case .keptRepeats(let records):
      strings("records", records)
    }
  }

  private mutating func write(_ count: ContentCount) {
    integer("in_texts", count.texts)
    integer("in_names", count.names)
    string("example", count.example)
  }
}

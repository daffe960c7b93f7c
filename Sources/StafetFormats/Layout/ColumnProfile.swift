import StafetModel
import StafetSyntax

/// What the cells of a column look like, judged by the first rows.
struct ColumnProfile {
  /// How many rows are looked at.
  static let sampleSize = 200

  /// The titles in all rows that name the column.
  let titles: [String]
  /// The cells that hold anything, in the order of the rows.
  private(set) var cells: [String] = []
  /// How many rows there were.
  private(set) var rows = 0
  private var kinds = 0
  private var times = 0
  private var addresses = 0
  private var numbers = 0
  private var letters = 0
  private var spaces = 0

  init(titles: [String]) {
    self.titles = titles
  }

  mutating func add(_ cell: String, emptyWords: LayoutColumns) {
    rows += 1
    let text = emptyWords.cleaned(cell).trimmed
    if text.isEmpty { return }
    cells.append(text)
    if Contribution.Kind(word: text) != nil { kinds += 1 }
    if text.utf8.count <= 64, text.utf8.contains(where: { 0x30...0x39 ~= $0 }), Self.isTime(text) {
      times += 1
    }
    if text.isAddress { addresses += 1 }
    if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { numbers += 1 }
    letters += text.unicodeScalars.count
    if text.contains(" ") { spaces += 1 }
  }

  var isEmpty: Bool { cells.isEmpty }

  /// Whether every cell that holds anything is a word for a kind.
  var holdsKinds: Bool { !cells.isEmpty && kinds == cells.count }

  /// Whether every cell that holds anything is a word or an abbreviation for a kind, and more than one kind is
  /// there.
  var abbreviatesKinds: Bool {
    let found = Set(cells.map { $0.foldedColumnName })
    let kinds = found.map { Contribution.Kind(word: $0) ?? Self.abbreviations[$0] }
    return found.count > 1 && !kinds.contains(nil) && Set(kinds).count > 1
  }

  /// The words in the cells that are no words for kinds but abbreviate them, and what they mean.
  var abbreviatedKinds: [String: Contribution.Kind] {
    var kinds: [String: Contribution.Kind] = [:]
    for cell in cells where Contribution.Kind(word: cell) == nil {
      if let kind = Self.abbreviations[cell.foldedColumnName] { kinds[cell] = kind }
    }
    return kinds
  }

  private static let abbreviations: [String: Contribution.Kind] = [
    "spm": .question, "spm.": .question, "spg": .question, "spg.": .question, "sp": .question,
    "spørgsmål:": .question, "q": .question, "ask": .question, "asks": .question,
    "spørger": .question, "stiller": .question, "questions": .question, "sv": .answer,
    "sv.": .answer, "a": .answer, "ans": .answer, "reply": .answer, "replies": .answer,
    "svarer": .answer, "besvarelse": .answer, "response": .answer, "answers": .answer,
  ]

  /// Whether most cells that hold anything are words for kinds.
  var holdsKindsMostly: Bool { kinds * 2 > cells.count }

  /// Whether nearly every cell that holds anything is a time.
  var holdsTimes: Bool { !cells.isEmpty && times * 10 >= cells.count * 8 }

  /// Whether any cell is a time.
  var holdsATime: Bool { times > 0 }

  /// Whether nearly every cell that holds anything is an e-mail address.
  var holdsAddresses: Bool { !cells.isEmpty && addresses * 10 >= cells.count * 8 }

  /// Whether every row has a cell of its own.
  var isUnique: Bool { cells.count == rows && Set(cells).count == rows }

  /// Whether the cells are sentences rather than names, words or numbers.
  var holdsTexts: Bool {
    !cells.isEmpty && !holdsTimes && !holdsAddresses && numbers * 2 < cells.count
      && (meanLength >= 20 || spaces * 3 >= cells.count * 2 && meanLength >= 12)
  }

  /// Whether most cells have more than a word and are no numbers, names in one word or times.
  var holdsSentences: Bool {
    !holdsTimes && !holdsAddresses && numbers * 2 < cells.count && spaces * 2 >= cells.count
  }

  /// Whether most cells are no numbers, times or addresses.
  var holdsWords: Bool { !holdsTimes && !holdsAddresses && numbers * 2 < cells.count }

  /// Whether the cells are short enough to be names.
  var holdsNames: Bool { !cells.isEmpty && meanLength <= 40 && !holdsTimes }

  /// The characters of a cell on average.
  var meanLength: Int { cells.isEmpty ? 0 : letters / cells.count }

  static func isTime(_ text: String) -> Bool {
    do throws(TimeProblem) {
      _ = try TimeText.moment(
        in: text, style: TimeStyle(order: .dayMonthYear, zone: .centralEuropean))
      return true
    } catch {
      switch error {
      case .noSuchDay, .notOnTheClock: return true
      default: return false
      }
    }
  }
}

extension String {
  /// Whether the text is an e-mail address.
  var isAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !contains(" ")
  }
}

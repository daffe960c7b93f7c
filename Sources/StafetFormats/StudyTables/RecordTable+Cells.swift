import StafetModel
import StafetSyntax

extension RecordTable {
  /// The text of a cell without white space around it, or nil when nothing is left.
  func label(_ column: Column) -> String? {
    let text = text(column)
    if text.isEmpty { return nil }
    let label = text.trimmed
    return label.isEmpty ? nil : label
  }

  /// An identifier, or nil in an empty cell.
  func identifier<Owner>(_ column: Column) -> Identifier<Owner>? {
    label(column).map { Identifier($0) }
  }

  /// An identifier that must be there.
  mutating func requiredIdentifier<Owner>(_ column: Column) -> Identifier<Owner>? {
    if let label = label(column) { return Identifier(label) }
    report(.record(.emptyCell(column: column.rawValue)), in: column)
    return nil
  }

  /// The identifier of the record itself, which then is known to belong to its problems.
  mutating func ownIdentifier<Owner>(_ column: Column) -> Identifier<Owner>? {
    let id: Identifier<Owner>? = requiredIdentifier(column)
    record = id?.text
    return id
  }

  /// One of the words of an enumeration without regard to case, or nil in an empty cell.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ column: Column, of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = label(column) else { return nil }
    if let word = Word(rawValue: text) ?? Word(rawValue: text.lowercased()) { return word }
    report(.value(.unknownWord(text, allowed: Word.allCases.map { $0.rawValue })), in: column)
    return nil
  }

  /// A time, or nil in an empty cell.
  mutating func instant(_ column: Column) -> Instant? {
    guard let text = label(column) else { return nil }
    do throws(TimeProblem) {
      return try Instant(timeText: text, style: times)
    } catch {
      report(.value(.time(error)), in: column)
      return nil
    }
  }

  /// A whole number, or nil in an empty cell.
  mutating func integer(_ column: Column) -> Int? {
    guard let text = label(column) else { return nil }
    if let number = Int(text) { return number }
    report(.value(NumberCell.problem(ofInteger: text)), in: column)
    return nil
  }

  /// A number with a point or a comma before its decimals, or nil in an empty cell.
  mutating func number(_ column: Column) -> Double? {
    guard let text = label(column) else { return nil }
    if let number = NumberCell.number(in: text) { return number }
    report(.value(.notANumber(text)), in: column)
    return nil
  }

  /// Yes or no; an empty cell is no.
  mutating func flag(_ column: Column) -> Bool {
    guard let text = label(column) else { return false }
    switch text.lowercased() {
    case "true", "yes", "1", "sand", "ja", "x": return true
    case "false", "no", "0", "falsk", "nej": return false
    default:
      report(.value(.unknownWord(text, allowed: ["true", "false"])), in: column)
      return false
    }
  }

  /// Marks; none in an empty cell.
  mutating func marks(_ column: Column) -> [Range<Int>] {
    let text = text(column)
    if text.isEmpty { return [] }
    if let marks = MarksCell.ranges(in: text) { return marks }
    report(.value(.marks(text)), in: column)
    return []
  }

  /// A list of texts; none in an empty cell.
  func list(_ column: Column) -> [String] {
    ListCell.items(in: text(column))
  }

  /// Periods written `from/to;from/to`; none in an empty cell.
  mutating func periods(_ column: Column) -> [Period] {
    var periods: [Period] = []
    for part in text(column).split(separator: ";") {
      let period = String(part).trimmed
      if period.isEmpty { continue }
      let ends = period.split(separator: "/", omittingEmptySubsequences: false)
      guard ends.count == 2 else {
        report(.value(.malformedPeriod), in: column)
        continue
      }
      do throws(TimeProblem) {
        let end = String(ends[1]).trimmed
        periods.append(
          Period(
            from: try Instant(timeText: String(ends[0])),
            to: end.isEmpty ? nil : try Instant(timeText: end)))
      } catch {
        report(.value(.time(error)), in: column)
      }
    }
    return periods
  }
}

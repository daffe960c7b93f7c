/// Finds what the words of one text after the other are counted as.
///
/// A word costs one look into a table, whatever it takes to find out what it is counted as, since a form
/// is stemmed and compared with the stop words only once.
struct TermReader: ~Copyable {
  /// What is counted as a term.
  let rules: TermRules

  /// The forms and terms met so far.
  let tables: TermTables

  /// The terms of the words that were looked up last, as many as ``look()`` said; behind them it is spoilt.
  private(set) var ids: [UInt32] = Array(repeating: 0, count: 512)

  private var scanner: WordScanner
  private let isScannable: Bool
  private var tokens = TokenBuffer()
  private var text = TextBuffer()

  init(rules: TermRules) {
    self.rules = rules
    tables = TermTables(rules: rules)
    scanner = WordScanner(for: rules)
    isScannable = WordScanner.isMade(for: rules.tokenizer)
  }

  /// How many words were found last, counted or not.
  var wordCount: Int { scanner.wordCount }

  /// Finds the words of a text, if it is ordinary.
  ///
  /// - Parameter text: The text of a document.
  /// - Returns: Whether the text is ordinary, and so is sure to be UTF-8. If not, nothing was found.
  @inline(__always)
  mutating func findOrdinary(_ text: borrowing TextBuffer) -> Bool {
    isScannable && scanner.scan(text)
  }

  /// Finds the words of any text.
  ///
  /// - Parameter text: The text of a document.
  mutating func findWithCare(_ text: borrowing TextBuffer) {
    let bytes = text.storage[text.range]
    rules.tokenizer.read(bytes.span, into: &tokens)
    scanner.take(tokens, of: bytes.span)
  }

  /// Finds the words of a text.
  mutating func find(_ text: String) {
    var buffer = TextBuffer(capacity: 0)
    swap(&buffer, &self.text)
    text.withUTF8Span { buffer.replace(with: $0) }
    if !findOrdinary(buffer) { findWithCare(buffer) }
    swap(&buffer, &self.text)
  }

  /// Looks up the words that were found last.
  ///
  /// - Returns: How many of them are counted; their terms are in ``ids``.
  @inline(__always)
  mutating func look() -> Int {
    // Held by themselves, here and below: reached through this value, which cannot be copied, they make
    // the compiler fail when it builds for the thread sanitizer.
    let tables = tables
    return tables.forms.count(scanner, as: &tables.terms, into: &ids)
  }

  /// Adds the terms and forms that another reader has met.
  ///
  /// - Parameter other: The other reader.
  /// - Returns: The number here for each of the other one's terms.
  /// - Precondition: Both read by the same rules.
  mutating func merge(_ other: borrowing TermReader) -> [UInt32] {
    precondition(rules == other.rules, "Counts made by different rules cannot be joined.")
    let tables = tables
    let numbers = tables.terms.merge(other.tables.terms)
    tables.forms.merge(
      other.tables.forms, numbers: numbers, terms: &tables.terms, from: other.tables.terms)
    return numbers
  }
}

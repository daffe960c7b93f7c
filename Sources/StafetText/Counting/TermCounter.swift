/// Counts the terms of documents, group by group.
///
/// It is made for very many documents: a form is stemmed and compared with the stop words only when
/// it is met for the first time, and every later occurrence costs one look-up in a table. Counters
/// that counted different documents can be merged in any order; the result is the same as that of
/// one counter.
///
/// ```swift
/// var counter = TermCounter(rules: .rules(for: "da"))
/// counter.add("Hvordan skaber vi ledelsesrum?", to: "topledere")
/// let counts = counter.counts()
/// ```
///
/// There is one of each, since it cannot be copied: only its owner changes it, and what is asked of it
/// changes nothing. So it may be handed to another task, and several may ask the same one at once.
public struct TermCounter: ~Copyable, @unchecked Sendable {
  /// What is counted as a term.
  public var rules: TermRules { reader.rules }

  /// The groups of documents, in the order of their first documents.
  var groups: [GroupColumn] = []

  private var reader: TermReader

  /// Starts with no documents.
  ///
  /// - Parameter rules: What is counted as a term.
  public init(rules: TermRules) {
    reader = TermReader(rules: rules)
  }

  /// The forms and terms met so far.
  var tables: TermTables { reader.tables }

  /// Counts one more document.
  ///
  /// - Parameters:
  ///   - text: The text of the document.
  ///   - group: The name of the group to which the document belongs.
  /// - Complexity: O(*n*) expected in the length of the text.
  public mutating func add(_ text: String, to group: String = "") {
    add(text, to: group.withUTF8Span { self.group(named: $0) })
  }

  /// Counts one more document.
  ///
  /// - Parameters:
  ///   - text: The text of the document.
  ///   - group: The number of its group.
  package mutating func add(_ text: String, to group: Int) {
    reader.find(text)
    countFound(to: group)
  }

  /// How many groups there are.
  package var groupCount: Int { groups.count }

  /// The number of a group, which is made if it is not there.
  ///
  /// - Parameter name: What the group is called, in UTF-8.
  /// - Returns: Its number, by which documents are added to it.
  package mutating func group(named name: borrowing Span<UInt8>) -> Int {
    for index in groups.indices where groups[index].isNamed(name) { return index }
    var bytes: [UInt8] = []
    for index in 0..<name.count { bytes.append(name[index]) }
    groups.append(GroupColumn(name: bytes))
    return groups.count - 1
  }

  /// Finds the words of a text, if it is ordinary.
  ///
  /// - Parameter text: The text of a document.
  /// - Returns: Whether the text is ordinary, and so is sure to be UTF-8. If not, nothing was found.
  @inline(__always)
  package mutating func findOrdinary(_ text: borrowing TextBuffer) -> Bool {
    reader.findOrdinary(text)
  }

  /// Finds the words of any text.
  ///
  /// - Parameter text: The text of a document.
  package mutating func findWithCare(_ text: borrowing TextBuffer) {
    reader.findWithCare(text)
  }

  /// Counts a document with the words that were found last.
  ///
  /// - Parameter group: The number of the group that the document belongs to.
  package mutating func countFound(to group: Int) {
    let kept = reader.look()
    groups[group].addDocument(
      reader.ids, count: kept, tokens: reader.wordCount, terms: tables.terms.count)
  }

  /// Adds the counts of another counter, which counted other documents.
  ///
  /// - Parameter other: The other counter.
  /// - Precondition: Both count by the same rules.
  /// - Complexity: O(*n*) expected in the number of forms that the other one has met.
  public mutating func merge(_ other: borrowing TermCounter) {
    let numbers = reader.merge(other.reader)
    for theirs in other.groups {
      let name = theirs.name[...]
      let ours = groups[group(named: name.span)]
      ours.merge(theirs, terms: numbers, count: tables.terms.count)
    }
  }
}

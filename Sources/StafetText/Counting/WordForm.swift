/// A form of a word as people write it, and how often it occurs.
public struct WordForm: Hashable, Sendable, Identifiable {
  /// The word, composed and in lower case.
  public let text: String

  /// How often it occurs, in all groups of the counts together.
  public let occurrences: Int

  /// Makes a word form of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - text: The word, composed and in lower case.
  ///   - occurrences: How often it occurs, in all groups of the counts together.
  public init(text: String, occurrences: Int) {
    self.text = text
    self.occurrences = occurrences
  }

  /// What tells it from the others of one list: `text`.
  public var id: String { text }

  init(_ text: String, _ occurrences: Int) {
    self.text = text
    self.occurrences = occurrences
  }

  /// Sorts the forms of a term: the most frequent first; of equally frequent ones the shorter, then in
  /// Danish order.
  ///
  /// What is shorter is told by Unicode scalars.
  ///
  /// - Parameter forms: The forms, each once.
  /// - Returns: The forms in the order in which they are shown.
  static func sorted(_ forms: [WordForm]) -> [WordForm] {
    forms.count < 2 ? forms : forms.sorted { $0.isShown(before: $1) }
  }

  /// Whether the form is shown rather than another.
  func isShown(before other: WordForm) -> Bool {
    if occurrences != other.occurrences { return occurrences > other.occurrences }
    let length = text.unicodeScalars.count
    let otherLength = other.text.unicodeScalars.count
    if length != otherLength { return length < otherLength }
    return DanishOrder.precedes(text, other.text)
  }
}

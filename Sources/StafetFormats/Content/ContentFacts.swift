import StafetModel

/// How many texts and names have something, and a passage of the first of them.
package struct ContentCount: Hashable, Sendable {
  /// How many texts.
  package var texts: Int

  /// How many names and identifiers.
  package var names: Int

  /// The passage, as it stands in the file.
  package let example: String

  package init(texts: Int, names: Int, example: String) {
    self.texts = texts
    self.names = names
    self.example = example
  }
}

/// What a text or name is taken for.
package enum ContentRole: String, Hashable, Sendable, CaseIterable {
  /// What a contribution says.
  case text
  /// A person, by the identifier.
  case participant
  /// A group.
  case group
  /// A relay.
  case relay
  /// A theme.
  case theme
}

/// How two names differ that look much the same.
package enum NameDifference: String, Hashable, Sendable, CaseIterable {
  /// In upper and lower case.
  case letterCase = "case"
  /// In white space, or in what kind of it.
  case space
  /// In characters that nobody sees.
  case invisible
  /// In kinds of dashes, apostrophes or quotation marks.
  case sign
  /// In letters of other alphabets or widths that look the same.
  case letter
}

/// A warning, and the record and field that it is about.
struct ContentFinding {
  let warning: ContentWarning
  let place: StudyPlace
  let field: String?
}

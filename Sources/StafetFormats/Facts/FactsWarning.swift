/// A remark on what was stated beside a file, or on the words of a small table.
package enum FactsWarning: Hashable, Sendable {
  /// A fact of a study or of a relay, as files name it.
  package enum Fact: Hashable, Sendable {
    case title, topic, language, relayName, opens, closes
    case participants, contributions, days, themes
    case attribute(String)

    /// The name of the fact for programs.
    package var name: String {
      switch self {
      case .title: "title"
      case .topic: "topic"
      case .language: "language"
      case .relayName: "relay_name"
      case .opens: "opens"
      case .closes: "closes"
      case .participants: "declared_participants"
      case .contributions: "declared_contributions"
      case .days: "declared_days"
      case .themes: "declared_themes"
      case .attribute(let name): name
      }
    }
  }

  /// Something was stated that the file says otherwise; what was stated was taken.
  case overridden(Fact, given: String, found: String, relay: String?)
  /// A file `study.csv` beside a lone table that is no table of keys and values; it was left alone.
  case otherStudyTable
  /// An item of a list that holds the separator which other lists stand between.
  case separatorInItem(String, column: String, separator: String)

  var kind: ReadingKind {
    switch self {
    case .overridden, .otherStudyTable: .input
    case .separatorInItem: .table
    }
  }

  /// The code without the kind.
  var code: String {
    switch self {
    case .overridden: "fact-overridden"
    case .otherStudyTable: "other-study-table"
    case .separatorInItem: "separator-in-item"
    }
  }
}

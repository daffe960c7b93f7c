import StafetModel
import StafetSyntax

/// What the relays, groups and themes of a study are called in a file that names them by labels.
struct StudyLabels {
  /// The labels of the relays, in their order.
  let relays: [String]

  private let groups: [[Participant.ID: String]]
  private let themes: [Theme.ID: String]
  private let sorting: Sorting?

  init(_ study: Study) {
    relays = study.relays.map { Self.label($0.name, for: $0.id) }
    groups = study.relays.map { relay in
      var names: [ParticipantGroup.ID: String] = [:]
      for group in relay.groups { names[group.id] = Self.label(group.name, for: group.id) }
      var groups: [Participant.ID: String] = [:]
      for participant in relay.participants {
        groups[participant.id] = participant.group.flatMap { names[$0] }
      }
      return groups
    }
    var themes: [Theme.ID: String] = [:]
    for theme in study.codebook.themes { themes[theme.id] = Self.label(theme.name, for: theme.id) }
    self.themes = themes
    sorting = study.sortings.first
  }

  /// The label of the group that a participant belongs to, if any.
  func group(of participant: Participant.ID?, relay: Int) -> String? {
    participant.flatMap { groups[relay][$0] }
  }

  /// The label of the theme that the first sorting places a contribution in, if it does.
  func theme(of contribution: Contribution.ID) -> String? {
    sorting?.theme(of: contribution).flatMap { themes[$0] }
  }

  /// The name where a reader makes the same identifier of it, else the identifier.
  private static func label<Owner>(_ name: String, for id: Identifier<Owner>) -> String {
    // A reader takes white space off the edges.
    !name.isEmpty && name == name.trimmed && Identifier<Owner>(label: name) == id ? name : id.text
  }
}

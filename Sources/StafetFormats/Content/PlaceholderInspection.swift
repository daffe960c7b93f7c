import StafetModel

/// Finds words that stand for a missing value among people, groups, relays, themes and texts.
struct PlaceholderInspection {
  private struct Key: Hashable {
    let role: ContentRole
    let word: String
  }

  private struct Found {
    let place: StudyPlace
    let field: String?
    var count: Int
  }

  private var found: [Key: Found] = [:]
  private var order: [Key] = []

  /// Notes a text or name if it is such a word.
  mutating func inspect(
    _ text: String, _ role: ContentRole, at place: StudyPlace, _ field: String?
  ) {
    guard PlaceholderWords.contain(text) else { return }
    let key = Key(role: role, word: text)
    if found[key] == nil {
      found[key] = Found(place: place, field: field, count: 0)
      order.append(key)
    }
    if role == .text || role == .relay { found[key]?.count += 1 }
  }

  /// Counts how often the people and groups that are such words appear in a relay.
  mutating func count(in relay: Relay) {
    if found.keys.contains(where: { $0.role == .participant }) {
      for contribution in relay.contributions {
        for person in Set([contribution.author, contribution.recipient].compactMap { $0?.text }) {
          found[Key(role: .participant, word: person)]?.count += 1
        }
      }
    }
    var words: [ParticipantGroup.ID: Key] = [:]
    for group in relay.groups {
      let key = Key(role: .group, word: group.name)
      if found[key] != nil { words[group.id] = key }
    }
    if words.isEmpty { return }
    for participant in relay.participants {
      if let key = participant.group.flatMap({ words[$0] }) { found[key]?.count += 1 }
    }
  }

  /// Counts how often the themes that are such words are given.
  mutating func count(in sortings: [Sorting], of codebook: Codebook) {
    var words: [Theme.ID: Key] = [:]
    for theme in codebook.themes {
      let key = Key(role: .theme, word: theme.name)
      if found[key] != nil { words[theme.id] = key }
    }
    if words.isEmpty { return }
    for sorting in sortings {
      for assignment in sorting.assignments.values {
        if let key = words[assignment.theme] { found[key]?.count += 1 }
      }
    }
  }

  /// What was found, in the order of first use.
  var findings: [ContentFinding] {
    order.compactMap { key in
      found[key].map {
        ContentFinding(
          warning: .placeholder(key.word, of: key.role, count: $0.count), place: $0.place,
          field: $0.field)
      }
    }
  }
}

import StafetModel
import StafetText

/// Finds names among those of one kind that may not be meant to be different, or not to be names at all.
struct NameInspection {
  /// A name, and where it is first used.
  struct Name {
    let text: String
    let place: StudyPlace
    let field: String?
  }

  private var alike: [ContentRole: (names: [String], place: Name, others: Int)] = [:]
  private var joined: [ContentRole: (name: Name, parts: [String], others: Int)] = [:]

  /// Looks at the names of one kind that must be told apart.
  mutating func inspect(_ names: [Name], of role: ContentRole) {
    let areAllPlain = names.allSatisfy { $0.text.withUTF8Span { NameForm.isPlain($0) } }
    if areAllPlain || names.isEmpty { return }
    var first: [String: Int] = [:]
    var sets: [Int: [Int]] = [:]
    var order: [Int] = []
    for (index, name) in names.enumerated() {
      let form = NameForm.form(of: name.text)
      guard let earlier = first[form] else {
        first[form] = index
        continue
      }
      if names[earlier].text == name.text { continue }
      if sets[earlier] == nil { order.append(earlier) }
      sets[earlier, default: [earlier]].append(index)
    }
    for set in order { note(sets[set, default: []].map { names[$0] }, of: role) }
    for (index, name) in names.enumerated() {
      guard let parts = JoinedName.parts(of: name.text) else { continue }
      let known = parts.filter { part in
        first[NameForm.form(of: part)].map { $0 != index } ?? false
      }
      if known.isEmpty { continue }
      if joined[role] == nil {
        joined[role] = (name, parts, 0)
      } else {
        joined[role]?.others += 1
      }
    }
  }

  private mutating func note(_ set: [Name], of role: ContentRole) {
    if alike[role] == nil {
      // The second of them is the one that is in doubt.
      alike[role] = (set.map { $0.text }, set[1], 0)
    } else {
      alike[role]?.others += 1
    }
  }

  /// What was found, kind by kind.
  var findings: [ContentFinding] {
    ContentRole.allCases.flatMap { role in
      var findings: [ContentFinding] = []
      if let found = alike[role] {
        findings.append(
          ContentFinding(
            warning: .alikeNames(
              found.names, of: role, by: NameForm.differences(found.names[0], found.names[1]),
              others: found.others), place: found.place.place, field: found.place.field))
      }
      if let found = joined[role] {
        findings.append(
          ContentFinding(
            warning: .joinedNames(
              found.name.text, parts: found.parts, of: role, others: found.others),
            place: found.name.place, field: found.name.field))
      }
      return findings
    }
  }
}

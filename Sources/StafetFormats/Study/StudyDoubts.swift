import StafetModel

/// The parts of a study that could not be read, and what therefore cannot be held against it.
///
/// A record that cannot be read whole is still given to the model, with what is missing left empty,
/// so that the problems of all others are found in the same run. The model then also finds problems
/// that only follow from the gap; these are not shown.
struct StudyDoubts {
  /// Where a whole record, rather than a field of it, could not be read.
  private static let wholeRecord = ""

  private var fields: [StudyPlace: Set<String>] = [:]
  private var kinds: Set<Contribution.ID> = []

  /// Whether references may lead to groups, participants, contributions or themes that could not
  /// be read.
  var hasLostGroups = false
  var hasLostParticipants = false
  var hasLostContributions = false
  var hasLostThemes = false

  /// Notes a field that could not be read.
  mutating func note(_ field: String, of place: StudyPlace) {
    fields[place, default: []].insert(field)
    if field == "id" { noteLostRecord(at: place) }
  }

  /// Notes a record of which nothing could be read.
  mutating func note(_ place: StudyPlace) {
    note(Self.wholeRecord, of: place)
    noteLostRecord(at: place)
    if case .relay = place { noteLostRelays() }
  }

  /// Notes that relays could not be read, and with them everything that others may refer to.
  mutating func noteLostRelays() {
    hasLostGroups = true
    hasLostParticipants = true
    hasLostContributions = true
  }

  /// Notes a contribution of which it is not known whether it is a question.
  mutating func noteKind(of contribution: Contribution.ID) {
    kinds.insert(contribution)
  }

  private mutating func noteLostRecord(at place: StudyPlace) {
    switch place {
    case .group: hasLostGroups = true
    case .participant: hasLostParticipants = true
    case .contribution: hasLostContributions = true
    case .theme: hasLostThemes = true
    case .study, .relay, .sorting, .assignment: break
    }
  }

  /// Whether a field could not be read.
  func doubts(_ field: String, of place: StudyPlace) -> Bool {
    fields[place]?.contains(field) ?? false
  }

  /// The problems that do not merely follow from what could not be read.
  ///
  /// - Parameters:
  ///   - problems: What the model found.
  ///   - others: How many problems there are besides. Without any, nothing is left out.
  /// - Returns: The problems to show, in the same order.
  func certain(_ problems: [StudyProblem], others: Int) -> [StudyProblem] {
    others == 0 ? problems : problems.filter { !cover($0) }
  }

  /// Whether a problem may follow from what could not be read.
  private func cover(_ problem: StudyProblem) -> Bool {
    switch problem.reason {
    case .unknownGroup where hasLostGroups: return true
    case .unknownParticipant where hasLostParticipants: return true
    case .unknownContribution where hasLostContributions: return true
    case .unknownTheme where hasLostThemes: return true
    case .replyToNoQuestion(let other) where kinds.contains(other): return true
    case .followsNoAnswer(let other) where kinds.contains(other): return true
    default: break
    }
    guard let unread = fields[problem.place] else { return false }
    if unread.contains(Self.wholeRecord) { return true }
    guard let field = problem.fieldName else { return false }
    switch field {
    case "reply_to", "follows": return unread.contains(field) || unread.contains("kind")
    case "marks": return unread.contains(field) || unread.contains("text")
    default: return unread.contains(field)
    }
  }
}

extension StudyProblem {
  /// The key concerned without what lies inside it: `marks` for `marks[0]`.
  var fieldName: String? {
    guard let field else { return nil }
    return String(field.prefix { $0 != "[" && $0 != "." })
  }
}

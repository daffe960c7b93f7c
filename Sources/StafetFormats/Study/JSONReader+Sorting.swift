import StafetModel
import StafetSyntax

extension JSONReader {
  /// Reads the sortings of a study; `null` is none.
  mutating func sortings(into draft: inout StudyDraft) throws(JSONStop) {
    if try isNull() { return }
    try array { (reader) throws(JSONStop) in
      let place = StudyPlace.sorting(draft.sortings.count)
      let sorting = try reader.sorting(at: place, doubts: &draft.doubts)
      draft.sortings.append(sorting)
    }
  }

  private mutating func sorting(
    at place: StudyPlace, doubts: inout StudyDoubts
  ) throws(JSONStop) -> Sorting {
    let first = log.problemCount
    var id: Sorting.ID?
    var coder = ""
    var at: Instant?
    var kind = Sorting.Kind.given
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    let isObject = try object(
      SortingField.all, required: [.id, .coder, .kind]
    ) { (field, reader) throws(JSONStop) in
      switch field {
      case .id: id = try reader.identifier()
      case .coder: coder = try reader.string() ?? ""
      case .at: at = try reader.instantOrNull()
      case .kind: kind = try reader.word(Sorting.Kind.self) ?? .given
      case .assignments:
        if try reader.isNull() { return }
        try reader.object { (contribution, reader) throws(JSONStop) in
          let first = reader.log.problemCount
          if let assignment = try reader.assignment() {
            assignments[Contribution.ID(contribution)] = assignment
          }
          reader.log.name(record: contribution, since: first)
        }
      }
    }
    finishRecord(id, isObject: isObject, at: place, since: first, doubts: &doubts)
    return Sorting(id: id ?? "", coder: coder, at: at, kind: kind, assignments: assignments)
  }

  /// Reads the place of one contribution: a theme, a theme with a certainty, or `null` for none.
  private mutating func assignment() throws(JSONStop) -> Sorting.Assignment? {
    if try isNull() { return nil }
    guard try kind() == .object else {
      let theme: Theme.ID? = try identifier()
      return theme.map { Sorting.Assignment(theme: $0) }
    }
    var theme: Theme.ID?
    var certainty: Double?
    try object(AssignmentField.all, required: [.theme]) { (field, reader) throws(JSONStop) in
      switch field {
      case .theme: theme = try reader.identifier()
      case .certainty: certainty = try reader.isNull() ? nil : try reader.double()
      }
    }
    return theme.map { Sorting.Assignment(theme: $0, certainty: certainty) }
  }
}

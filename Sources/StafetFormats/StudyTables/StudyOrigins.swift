import StafetModel

/// Where in the tables each part of a study comes from.
struct StudyOrigins {
  /// A row, and the column of it that gave rise to a record that has no row of its own.
  struct Origin {
    let table: StudyTable
    let offset: Int
    var column: String?
  }

  /// The rows of `study.csv` by key.
  var keys: [String: Int] = [:]
  var relays: [Origin] = []
  var groups: [[Origin]] = []
  var participants: [[Origin]] = []
  var contributions: [[Origin]] = []
  var themes: [Origin] = []
  var sortings: [Origin] = []
  var assignments: [[Contribution.ID: Int]] = []

  /// Where a part of a study comes from, and the column that holds a field of it.
  func origin(of place: StudyPlace, field: String?) -> Origin? {
    switch place {
    case .study:
      let key = field.map { $0.split(separator: ".").joined(separator: "_") }
      return key.flatMap { keys[$0] }.map { Origin(table: .study, offset: $0, column: "value") }
    case .relay(let relay): return record(relays, relay, field)
    case .group(let relay, let number): return record(list(groups, relay), number, field)
    case .participant(let relay, let number):
      return record(list(participants, relay), number, field)
    case .contribution(let relay, let number):
      return record(list(contributions, relay), number, field)
    case .theme(let number): return record(themes, number, field)
    case .sorting(let number): return record(sortings, number, field)
    case .assignment(let sorting, let contribution):
      guard sorting < sortings.count, sorting < assignments.count,
        let offset = assignments[sorting][contribution]
      else { return nil }
      let table = sortings[sorting].table
      let column = table == .sortings ? field ?? "contribution" : "theme"
      return Origin(table: table, offset: offset, column: column)
    }
  }

  private func list(_ lists: [[Origin]], _ relay: Int) -> [Origin] {
    relay < lists.count ? lists[relay] : []
  }

  private func record(_ origins: [Origin], _ number: Int, _ field: String?) -> Origin? {
    guard number < origins.count else { return nil }
    var origin = origins[number]
    if origin.column == nil { origin.column = field.flatMap(Self.column) }
    return origin
  }

  /// The column that holds a field: `marks` for `marks[0]`, `declared_days` for `declared.days`.
  private static func column(for field: String) -> String? {
    if field == "attributes" { return nil }
    let path = field.prefix { $0 != "[" }
    return path.split(separator: ".").joined(separator: "_")
  }
}

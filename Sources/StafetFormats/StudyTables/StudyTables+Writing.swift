public import StafetModel
public import StafetSyntax

extension StudyTables {
  /// The tables for a study, by the names of their files.
  ///
  /// All seven tables are written, with commas, also those in which nothing stands; where a study has
  /// themes and sortings, they are in tables of their own and not in a column of contributions.
  /// Attributes are ordered by name, assignments by the order of the contributions; everything else
  /// keeps its order.
  ///
  /// - Parameter study: The study.
  /// - Returns: The bytes of each file, in UTF-8 without a byte order mark.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the study, times the number of sortings.
  public static func files(of study: Study) -> [String: [UInt8]] {
    files(of: study, for: .exact)
  }

  /// The tables for a study, by the names of their files, written for programs or for a spreadsheet.
  ///
  /// They are those of ``files(of:)``, and read as an equal study too, also after a spreadsheet has saved
  /// them, unless it rewrote values: see ``warnings(about:for:)``.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - style: For whom the tables are.
  /// - Returns: The bytes of each file, in UTF-8.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the study, times the number of sortings.
  public static func files(of study: Study, for style: TableStyle) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for table in StudyTable.allCases { files[table.fileName] = bytes(of: table, study, style) }
    return files
  }

  private static func bytes(
    of table: StudyTable, _ study: Study, _ style: TableStyle
  ) -> [UInt8] {
    switch table {
    case .study: heading(of: study, style)
    case .relays: relays(of: study, style)
    case .groups: groups(of: study, style)
    case .participants: participants(of: study, style)
    case .contributions: contributions(of: study, style)
    case .themes: themes(of: study.codebook, style)
    case .sortings: sortings(of: study, style)
    }
  }

  private static func names<Column: TableColumn>(of columns: [Column]) -> [String] {
    columns.map { $0.rawValue }
  }

  private static func heading(of study: Study, _ style: TableStyle) -> [UInt8] {
    var writer = TableWriter(columns: names(of: StudyColumn.allCases), style: style)
    for key in StudyKey.allCases {
      let value =
        switch key {
        case .title: study.title
        case .topic: study.topic
        case .language: study.language ?? ""
        case .participants: cell(study.declared.participants)
        case .contributions: cell(study.declared.contributions)
        case .days: cell(study.declared.days)
        case .themes: cell(study.declared.themes)
        }
      writer.row([key.rawValue, value])
    }
    for (name, value) in study.attributes.sortedByName {
      writer.row([StudyTerm.title(for: name), value])
    }
    return writer.bytes
  }

  private static func relays(of study: Study, _ style: TableStyle) -> [UInt8] {
    var writer = TableWriter(columns: names(of: RelayColumn.allCases), style: style)
    for relay in study.relays {
      writer.row(
        RelayColumn.allCases.map { column in
          switch column {
          case .id: relay.id.text
          case .name: relay.name
          case .kind: relay.kind.rawValue
          case .opens: relay.opens?.iso8601 ?? ""
          case .closes: relay.closes?.iso8601 ?? ""
          case .declaredParticipants: cell(relay.declared.participants)
          case .declaredContributions: cell(relay.declared.contributions)
          case .declaredDays: cell(relay.declared.days)
          case .declaredThemes: cell(relay.declared.themes)
          }
        })
    }
    return writer.bytes
  }

  private static func groups(of study: Study, _ style: TableStyle) -> [UInt8] {
    var writer = TableWriter(columns: names(of: GroupColumn.allCases), style: style)
    for relay in study.relays {
      for group in relay.groups {
        writer.row([relay.id.text, group.id.text, group.name, group.isExternal ? "true" : "false"])
      }
    }
    return writer.bytes
  }

  private static func participants(of study: Study, _ style: TableStyle) -> [UInt8] {
    let known = names(of: ParticipantColumn.allCases)
    let attributes = AttributeColumns(
      study.relays.lazy.flatMap { $0.participants }.map { $0.attributes }, known: known)
    var writer = TableWriter(columns: known + attributes.titles, style: style)
    for relay in study.relays {
      for participant in relay.participants {
        let suspended = participant.suspended
          .map { $0.start.iso8601 + "/" + ($0.end?.iso8601 ?? "") }
          .joined(separator: ";")
        writer.row(
          [relay.id.text, participant.id.text, participant.group?.text ?? "", suspended]
            + attributes.cells(participant.attributes))
      }
    }
    return writer.bytes
  }

  private static func contributions(of study: Study, _ style: TableStyle) -> [UInt8] {
    let columns = ContributionColumn.allCases.filter { $0 != .theme }
    let attributes = AttributeColumns(
      study.relays.lazy.flatMap { $0.contributions }.map { $0.attributes },
      known: names(of: ContributionColumn.allCases))
    var writer = TableWriter(columns: names(of: columns) + attributes.titles, style: style)
    for course in study.courses {
      for (position, contribution) in course.relay.contributions.enumerated() {
        let author = course.authors[position].flatMap { course.people.participant($0) }
        let cells = columns.map { column in
          switch column {
          case .relay: course.relay.id.text
          case .group: author?.group?.text ?? ""
          default: contribution.cell(column, style)
          }
        }
        writer.row(cells + attributes.cells(contribution.attributes))
      }
    }
    return writer.bytes
  }

  private static func sortings(of study: Study, _ style: TableStyle) -> [UInt8] {
    var writer = TableWriter(columns: names(of: SortingColumn.allCases), style: style)
    for sorting in study.sortings {
      let head = [
        sorting.id.text, sorting.coder, sorting.kind.rawValue, sorting.at?.iso8601 ?? "",
      ]
      if sorting.assignments.isEmpty { writer.row(head + ["", "", ""]) }
      for relay in study.relays {
        for contribution in relay.contributions {
          guard let assignment = sorting.assignments[contribution.id] else { continue }
          let certainty = assignment.certainty.map { style.cell(for: $0) }
          writer.row(head + [contribution.id.text, assignment.theme.text, certainty ?? ""])
        }
      }
    }
    return writer.bytes
  }

  private static func cell(_ count: Int?) -> String {
    count.map { "\($0)" } ?? ""
  }
}

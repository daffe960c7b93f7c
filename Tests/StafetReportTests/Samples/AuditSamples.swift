import StafetAnalysis
import StafetModel
import StafetReport
import TestSupport

/// Relays of ten people, a to j, in two groups over three days, and what their reports say of the rules.
enum AuditSamples {
  static let hour: Int64 = 3600
  static let day: Int64 = 86_400

  static func relay(
    _ contributions: [Contribution],
    id: Relay.ID = "r",
    name: String = "Topledere",
    suspended: [Participant.ID: [Period]] = [:]
  ) -> Relay {
    .played(
      contributions, id: id, name: name,
      groups: (ParticipantGroup(id: "g", name: "Stab"), ParticipantGroup(id: "h", name: "Drift")),
      suspended: suspended)
  }

  static func instant(_ seconds: Int64) -> Instant { Instant(secondsSince1970: seconds) }

  static func question(
    _ id: Contribution.ID,
    _ author: Participant.ID? = nil,
    _ recipient: Participant.ID? = nil,
    follows: Contribution.ID? = nil,
    at seconds: Int64? = nil
  ) -> Contribution {
    .question(id, by: author, to: recipient, follows: follows, at: seconds)
  }

  static func answer(
    _ id: Contribution.ID,
    to question: Contribution.ID,
    _ author: Participant.ID? = nil,
    _ recipient: Participant.ID? = nil,
    at seconds: Int64? = nil
  ) -> Contribution {
    .answer(id, to: question, by: author, addressee: recipient, at: seconds)
  }

  /// The part of a report that tells of the rules, its spaces made plain.
  static func section(
    of relays: [Relay],
    topic: String = "Tid til ledelse",
    rules: RelayRules = .digital,
    _ language: ReportLanguage
  ) throws -> ReportChapter? {
    let study = try Study(topic: topic, relays: relays)
    var settings = AnalysisSettings()
    settings.rules = rules
    let report = Report(
      on: try StudyAnalysis(of: study, settings: settings),
      options: ReportOptions(language: language))
    return report.methodParts.first { $0.anchor == "rules" }
  }
}

extension ReportChapter {
  /// Everything that stands under the heading, a line each, its spaces made plain.
  var lines: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let sentence): return [sentence]
      case .caution(let sentence): return ["! " + sentence]
      case .list(let sentences): return sentences.map { "- " + $0 }
      case .table(let table):
        let rows = [table.columns.map { $0.title }] + table.rows
        return rows.map { $0.joined(separator: " | ") } + (table.note.isEmpty ? [] : [table.note])
      default: return []
      }
    }
    .map { $0.split(separator: "\u{A0}").joined(separator: " ") }
  }

  /// The points of all lists, their spaces made plain.
  var points: [String] { lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) } }
}

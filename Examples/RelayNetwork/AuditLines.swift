import ExampleSupport
import Stafet

/// The chains of a relay, and how often it broke each rule.
struct AuditLines {
  private let audit: RelayAudit?

  init(of audit: RelayAudit?) { self.audit = audit }

  func lines(in language: ReportLanguage) -> [String] {
    guard let audit else { return [] }
    return ["  " + chains(of: audit, in: language)] + rules(of: audit, in: language)
  }

  private func chains(of audit: RelayAudit, in language: ReportLanguage) -> String {
    guard let longest = audit.longestChain else {
      return language.say("Chains are not known.", danish: "Kæder kendes ikke.")
    }
    let ends = AuditedChain.End.allCases.map { "\(audit.count(of: $0)) " + word(for: $0, language) }
    let inferred =
      audit.inferredLinks == 0
      ? ""
      : language.say(
        "; \(audit.inferredLinks) links are inferred",
        danish: "; \(audit.inferredLinks) led er udledt")
    return language.say(
      "\(audit.chains.count) chains, the longest of \(longest) pairs: ",
      danish: "\(audit.chains.count) kæder, den længste på \(longest) par: ")
      + ends.joined(separator: ", ") + inferred
  }

  private func word(for end: AuditedChain.End, _ language: ReportLanguage) -> String {
    switch end {
    case .answered:
      language.say("answered without a new question", danish: "besvaret uden et nyt spørgsmål")
    case .unanswered: language.say("unanswered", danish: "ubesvarede")
    case .stranded: language.say("stranded", danish: "strandede")
    case .cutByClosing: language.say("cut by closing", danish: "afbrudt af lukningen")
    }
  }

  /// A line for each rule that was not kept, or could not be checked everywhere.
  private func rules(of audit: RelayAudit, in language: ReportLanguage) -> [String] {
    var lines: [String] = []
    var kept: [String] = []
    for rule in RelayRule.allCases {
      switch audit.verdict(on: rule) {
      case .kept: kept.append(rule.code)
      case .broken(let count):
        lines.append(
          "  \(rule.code): "
            + language.say(
              count == 1 ? "broken once" : "broken \(count) times",
              danish: count == 1 ? "brudt én gang" : "brudt \(count) gange"))
      case .notCheckable(.partly):
        lines.append(
          "  \(rule.code): "
            + language.say("could be checked in part only", danish: "kunne kun delvis efterprøves"))
      case .notCheckable(.wholly):
        lines.append(
          "  \(rule.code): "
            + language.say("could not be checked", danish: "kunne ikke efterprøves"))
      case .notAudited: break
      }
    }
    if !kept.isEmpty {
      lines.append(
        "  " + language.say("Kept: ", danish: "Overholdt: ") + kept.joined(separator: ", "))
    }
    return lines
  }
}

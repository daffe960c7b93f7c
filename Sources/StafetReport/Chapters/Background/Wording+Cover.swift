import StafetAnalysis
import StafetModel

extension Wording {
  var untitled: String { say("Stafetanalyse", "Relay analysis") }

  /// What kind of report it is.
  func kicker(_ analysis: StudyAnalysis) -> String {
    let relays = analysis.relays.count { $0.kind == .relay }
    if relays == 0 || relays < analysis.relays.count {
      return say("Analyse", "Analysis")
    }
    return relays == 1
      ? say("Stafetanalyse", "Relay analysis")
      : say(
        "Stafetanalyse af \(spelled(relays)) stafetter", "Analysis of \(spelled(relays)) relays")
  }

  /// When a relay was open, if that is recorded.
  func dates(of relay: Relay) -> String? {
    guard let opens = relay.opens, let closes = relay.closes else { return nil }
    return DateStyle(language: language).days(from: opens, to: closes)
  }

  func commissioned(by name: String) -> String {
    say("Gennemført for \(name)", "Conducted for \(name)")
  }
}

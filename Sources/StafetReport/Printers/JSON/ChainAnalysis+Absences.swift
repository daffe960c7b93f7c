import StafetAnalysis
import StafetModel

extension ChainAnalysis {
  /// Why figures are `nil`: the key of each in `analysis.json` and a code, in the order in which they are written.
  func absences(in relay: RelayAnalysis) -> [(figure: String, code: String)] {
    var absences: [(figure: String, code: String)] = []
    func note(_ figure: String, _ isAbsent: Bool, _ code: @autoclosure () -> String) {
      if isAbsent { absences.append((figure, code())) }
    }
    let hasQuestions = answerTimes != nil
    /// The reason of a figure of chains.
    func chains(_ code: @autoclosure () -> String) -> String {
      if !hasQuestions { return "no_questions" }
      return links == .unknown ? "unknown_chains" : code()
    }
    /// The reason of a figure of groups.
    func groups(_ code: @autoclosure () -> String) -> String {
      hasQuestions ? code() : "no_questions"
    }
    note("lengths", lengths == nil, chains("no_chains"))
    note("durations", durations == nil, chains("no_times"))
    note("pauses", pauses == nil, chains(linkedQuestions == 0 ? "no_links" : "no_times"))
    note("answer_times", answerTimes == nil, "no_questions")
    note("meetings", meetings == nil, chains("no_addressees"))
    note("rings", rings == nil, chains("no_chains"))
    if let rings {
      note("returns", rings.returns == nil, chains("no_addressees"))
      note("stays", rings.stays == nil, groups(Self.untoldGroups(of: relay) ?? "withheld"))
    }
    note("crossings", crossings == nil, groups(missingSides(in: relay)))
    if let crossings { note("crossing_chains", crossings.chains == nil, chains("no_chains")) }
    note("direction", direction == nil, groups(missingDirection(in: relay)))
    note("shifts", shifts == nil, missingTurns)
    note("reach", reach == nil, chains(lacksAll(.author) ? "no_authors" : "no_times"))
    return absences
  }

  /// Whether nothing at all has a record.
  private func lacksAll(_ record: AuditGap.Missing) -> Bool {
    gaps.contains { $0.missing == record && $0.lacking == $0.total }
  }

  /// Why nothing can be told by group, if so.
  private static func untoldGroups(of relay: RelayAnalysis) -> String? {
    let filled = relay.groups.filter { $0.participants > 0 }
    if filled.isEmpty { return "no_groups" }
    if filled.count == 1 { return "one_group" }
    return filled.contains { $0.contributors != nil } ? nil : "withheld"
  }

  /// Why it is not known of any question whether it crosses.
  private func missingSides(in relay: RelayAnalysis) -> String {
    if let code = Self.untoldGroups(of: relay) { return code }
    if lacksAll(.author) { return "no_authors" }
    if lacksAll(.recipient) { return "no_addressees" }
    let lacksSome = gaps.contains {
      [AuditGap.Missing.author, .recipient, .group].contains($0.missing)
    }
    return lacksSome ? "unknown_groups" : "withheld"
  }

  /// Why it is not known of any question whether it went to an external group.
  private func missingDirection(in relay: RelayAnalysis) -> String {
    if let reading = relay.indicators?[.direction], let absence = reading.absence {
      return absence.code
    }
    return Self.untoldGroups(of: relay)
      ?? (lacksAll(.recipient) ? "no_addressees" : "no_external_groups")
  }

  /// Why there are no shifts.
  private var missingTurns: String {
    let undated = gaps.first { $0.missing == .time }
    if lacksAll(.contributions) { return "no_contributions" }
    if let undated, undated.total - undated.lacking < 2 { return "no_times" }
    return "no_people"
  }
}

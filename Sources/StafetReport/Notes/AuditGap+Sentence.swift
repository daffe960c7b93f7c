import StafetAnalysis
public import StafetModel

extension AuditGap {
  /// What is not recorded, in a sentence on one line that counts the contributions.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension AuditGap: CustomStringConvertible {
  /// The code of the rule and the sentence in English, such as `R6: No time is recorded for …`.
  public var description: String { "\(rule.code): \(sentence(in: .english))" }
}

extension Wording {
  func sentence(of gap: AuditGap) -> String {
    missing(
      gap.missing, records: lacking(gap.missing, count: gap.contributions.count), relays: nil) + "."
  }

  /// What lacks something, counted.
  private func lacking(_ what: AuditGap.Missing, count: Int) -> String {
    switch what {
    case .author, .time: contributions(count)
    case .recipient, .link, .group, .opening, .closing, .days, .roster, .topic, .contributions:
      questions(count)
    }
  }

  /// What is missing, each thing once, with the relays that lack it and the rules that it is missing for.
  ///
  /// A relay is named only if there are several.
  func gaps(in audited: [(relay: RelayReference, audit: RelayAudit)]) -> [String] {
    AuditGap.Missing.allCases.compactMap { what in
      var names: [String] = []
      var counts: [Int] = []
      var rules: Set<RelayRule> = []
      for (relay, audit) in audited {
        let gaps = audit.gaps.filter { $0.missing == what }
        if gaps.isEmpty { continue }
        names.append(quote(relay.name))
        counts.append(Set(gaps.flatMap { $0.contributions }).count)
        rules.formUnion(gaps.map { $0.rule })
      }
      if names.isEmpty { return nil }
      let isNamed = audited.count > 1
      let codes = RelayRule.allCases.filter { rules.contains($0) }.map { $0.code }
      let records = zip(counts, names).map { count, name in
        lacking(what, count: count) + (isNamed ? say(" i ", " in ") + name : "")
      }
      return missing(what, records: list(records), relays: isNamed ? list(names) : nil)
        + " (\(list(codes)))."
    }
  }

  private func missing(_ what: AuditGap.Missing, records: String, relays: String?) -> String {
    let place = relays.map { say(" i ", " in ") + $0 } ?? ""
    return switch what {
    case .author:
      say(
        "Det er ikke oplyst, hvem der skrev \(records)", "It is not recorded who wrote \(records)")
    case .recipient:
      say(
        "Det er ikke oplyst, hvem der skulle svare på \(records)",
        "It is not recorded who was to answer \(records)")
    case .time:
      say(
        "Der er ikke oplyst noget tidspunkt for \(records)", "No time is recorded for \(records)")
    case .link:
      say(
        "Det er ikke oplyst, hvilket svar der gav ret til \(records)",
        "It is not recorded which answer gave the right to \(records)")
    case .group:
      say(
        "Det er ikke oplyst, hvilken gruppe der stillede \(records)",
        "It is not recorded which group asked \(records)")
    case .opening:
      say("Åbningen er ikke oplyst\(place)", "The opening is not recorded\(place)")
    case .closing:
      say("Lukningen er ikke oplyst\(place)", "The closing is not recorded\(place)")
    case .days:
      say(
        "Det er ikke oplyst, hvor længe \(relays ?? "stafetten") varede",
        "It is not recorded how long \(relays ?? "the relay") lasted")
    case .roster:
      say("Der er ingen liste over deltagerne\(place)", "There is no list of participants\(place)")
    case .topic: say("Emnet er ikke oplyst", "The topic is not recorded")
    case .contributions:
      say("Der er ingen spørgsmål eller svar\(place)", "There are no questions or answers\(place)")
    }
  }
}

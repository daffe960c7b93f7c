import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes the rules, and relay by relay what became of them.
  mutating func writeAudit(of analysis: StudyAnalysis) {
    object("rules", layout: .line) { $0.write(analysis.settings.rules) }
    array("relays") { relays in
      for relay in analysis.relays {
        guard let audit = relay.audit else { continue }
        relays.object { object in
          object.string("relay", relay.relay.id.text)
          object.write(audit, of: analysis.study.relay(relay.relay.id))
        }
      }
    }
  }

  private mutating func write(_ audit: RelayAudit, of relay: Relay?) {
    boolean("clean", audit.isClean)
    array("verdicts") { verdicts in
      for rule in RelayRule.allCases {
        verdicts.object(layout: .line) { object in
          object.string("rule", rule.code)
          object.write(audit.verdict(on: rule))
        }
      }
    }
    array("violations") { violations in
      for violation in audit.violations {
        violations.object(layout: .line) { $0.write(violation, of: relay) }
      }
    }
    array("warnings") { warnings in
      for warning in audit.warnings {
        warnings.object(layout: .line) { $0.write(warning, of: relay) }
      }
    }
    array("gaps") { gaps in
      for gap in audit.gaps {
        gaps.object(layout: .line) { object in
          object.string("rule", gap.rule.code)
          object.string("missing", gap.missing.rawValue)
          object.strings("contributions", gap.contributions.map { $0.text })
          object.string("sentence", gap.sentence(in: .english))
        }
      }
    }
    string("links", audit.links.rawValue)
    if audit.links == .unknown {
      null("chains")
    } else {
      object("chains") { $0.writeChains(of: audit) }
    }
  }

  private mutating func write(_ verdict: RelayAudit.Verdict) {
    switch verdict {
    case .kept: string("verdict", "kept")
    case .broken(let count):
      string("verdict", "broken")
      integer("count", count)
    case .notCheckable(let extent):
      string("verdict", "not_checkable")
      string("extent", extent.rawValue)
    case .notAudited: string("verdict", "not_audited")
    }
  }

  private mutating func write(_ deviation: RuleDeviation, of relay: Relay?) {
    string("rule", deviation.rule.code)
    write(deviation.reason)
    strings("contributions", deviation.contributions.map { $0.text })
    strings("participants", deviation.participants.map { $0.text })
    string("sentence", deviation.sentence(in: .english, of: relay))
  }

  /// The kind of a deviation, and what is neither a contribution nor a participant.
  private mutating func write(_ reason: RuleDeviation.Reason) {
    switch reason {
    case .anotherStartQuestion: string("kind", "another_start_question")
    case .tooManyStarters(let limit): limited("too_many_starters", by: limit)
    case .sameGroupStarts(let group, _):
      string("kind", "same_group_starts")
      string("group", group.text)
    case .rightOfAnother: string("kind", "right_of_another")
    case .rightAlreadyUsed: string("kind", "right_already_used")
    case .askedBeforeRight: string("kind", "asked_before_right")
    case .noRightLeft: string("kind", "no_right_left")
    case .chainTooLong(let limit): limited("chain_too_long", by: limit)
    case .goesBack: string("kind", "goes_back")
    case .askedAgain: string("kind", "asked_again")
    case .asksHimself: string("kind", "asks_himself")
    case .authorSuspended: string("kind", "author_suspended")
    case .addresseeSuspended: string("kind", "addressee_suspended")
    case .facilitatorTakesPart: string("kind", "facilitator_takes_part")
    case .answeredByAnother: string("kind", "answered_by_another")
    case .answeredAgain: string("kind", "answered_again")
    case .answeredBeforeAsked: string("kind", "answered_before_asked")
    case .answeredToAnother: string("kind", "answered_to_another")
    case .beforeOpening: string("kind", "before_opening")
    case .afterClosing: string("kind", "after_closing")
    case .answeredTooLate(let limit):
      string("kind", "answered_too_late")
      integer("limit", wide: limit)
    case .tooFewParticipants(let count, let limit):
      limited("too_few_participants", count: count, by: limit)
    case .tooManyParticipants(let count, let limit):
      limited("too_many_participants", count: count, by: limit)
    case .moreThanIdealParticipants(let count, let limit):
      limited("more_than_ideal_participants", count: count, by: limit)
    case .tooFewDays(let count, let limit): limited("too_few_days", count: count, by: limit)
    case .tooManyDays(let count, let limit): limited("too_many_days", count: count, by: limit)
    case .noGroups: string("kind", "no_groups")
    case .tooFewGroups(let count, let limit): limited("too_few_groups", count: count, by: limit)
    case .tooManyGroups(let count, let limit): limited("too_many_groups", count: count, by: limit)
    case .smallGroup(let group, let count, let limit):
      limited("small_group", count: count, by: limit)
      string("group", group.text)
    case .withoutGroup: string("kind", "without_group")
    case .topicIsQuestion: string("kind", "topic_is_question")
    }
  }

  private mutating func limited(_ kind: String, count: Int? = nil, by limit: Int) {
    string("kind", kind)
    if let count { integer("count", count) }
    integer("limit", limit)
  }

  private mutating func writeChains(of audit: RelayAudit) {
    integer("count", audit.chains.count)
    integer("inferred_links", audit.inferredLinks)
    integer("longest", audit.longestChain)
    object("ends", layout: .line) { ends in
      for end in AuditedChain.End.allCases { ends.integer(end.rawValue, audit.count(of: end)) }
    }
    array("rows") { rows in
      for chain in audit.chains {
        rows.object(layout: .line) { object in
          object.string("start", chain.start.text)
          object.string("last", chain.last.text)
          object.integer("questions", chain.questions)
          object.integer("pairs", chain.pairs)
          object.integer("inferred_links", chain.inferredLinks)
          object.boolean("branched", chain.isBranched)
          object.string("end", chain.end.rawValue)
        }
      }
    }
  }
}

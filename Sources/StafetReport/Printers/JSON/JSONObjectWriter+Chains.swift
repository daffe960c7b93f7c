import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes the chains of a relay; what is not known of them is `null` and named in `absences`.
  mutating func write(_ chains: ChainAnalysis, of relay: RelayAnalysis) {
    let isKnown = chains.links != .unknown
    string("links", chains.links.rawValue)
    integer("inferred_links", isKnown ? chains.inferredLinks : nil)
    integer("linked_questions", isKnown ? chains.linkedQuestions : nil)
    integer("count", isKnown ? chains.chains.count : nil)
    integer("branched", isKnown ? chains.branchedChains : nil)
    if isKnown {
      object("ends", layout: .line) { ends in
        for end in AuditedChain.End.allCases { ends.integer(end.rawValue, chains.count(of: end)) }
      }
    } else {
      null("ends")
    }
    array("gaps") { gaps in
      for gap in chains.gaps {
        gaps.object(layout: .line) { object in
          object.string("missing", gap.missing.rawValue)
          object.integer("lacking", gap.lacking)
          object.integer("total", gap.total)
          object.string("sentence", gap.sentence(in: .english))
        }
      }
    }
    lengths(chains.lengths)
    spread("durations", chains.durations)
    spread("pauses", chains.pauses)
    answerTimes(chains.answerTimes)
    meetings(chains.meetings)
    rings(chains.rings, of: relay)
    crossings(chains.crossings)
    direction(chains.direction)
    shifts(chains.shifts)
    reach(chains.reach)
    object("absences", layout: .line) { object in
      for absence in chains.absences(in: relay) { object.string(absence.figure, absence.code) }
    }
    writeRows(of: chains, in: relay)
  }

  /// A share, or `null` where there is none.
  mutating func share(_ key: String, _ share: Share?) {
    guard let share else { return null(key) }
    object(key, layout: .line) { $0.members(of: share) }
  }

  private mutating func lengths(_ lengths: ChainLengths?) {
    guard let lengths else { return null("lengths") }
    object("lengths") { object in
      object.integer("chains", lengths.chains)
      object.number("mean", lengths.mean)
      object.number("median", lengths.median)
      object.integer("longest", lengths.longest)
      object.array("rows", layout: .line) { rows in
        for row in lengths.rows {
          rows.object { object in
            object.integer("pairs", row.pairs)
            object.integer("chains", row.chains)
          }
        }
      }
    }
  }

  private mutating func spread(_ key: String, _ spread: TimeSpread?) {
    guard let spread else { return null(key) }
    object(key, layout: .line) { object in
      object.integer("count", spread.count)
      object.integer("left_out", spread.leftOut)
      object.number("lower_quartile", spread.lower)
      object.number("median", spread.median)
      object.number("upper_quartile", spread.upper)
    }
  }

  private mutating func answerTimes(_ times: AnswerTimes?) {
    guard let times else { return null("answer_times") }
    object("answer_times") { object in
      object.share("answered", times.answered)
      object.integer("total", times.total)
      object.integer("timed", times.timed)
      object.integer("cut_at_horizon", times.cutAtHorizon)
      object.integer("cut_by_suspension", times.cutBySuspension)
      object.object("left_out", layout: .line) { leftOut in
        leftOut.integer("total", times.leftOut.total)
        leftOut.integer("undated_questions", times.leftOut.undatedQuestions)
        leftOut.integer("undated_answers", times.leftOut.undatedAnswers)
        leftOut.integer("answered_before_asked", times.leftOut.answeredBeforeAsked)
        leftOut.integer("asked_after_closing", times.leftOut.askedAfterClosing)
      }
      object.string("horizon", times.horizon?.rawValue)
      object.number("median", times.median)
      object.number("median_low", times.medianLow)
      object.number("median_high", times.medianHigh)
      object.array("steps") { steps in
        for step in times.steps {
          steps.object(layout: .line) { object in
            object.number("seconds", step.seconds)
            object.integer("waiting", step.waiting)
            object.integer("answered", step.answered)
            object.number("share", step.share)
            object.number("low", step.low)
            object.number("high", step.high)
          }
        }
      }
    }
  }

  private mutating func meetings(_ meetings: ChainMeetings?) {
    guard let meetings else { return null("meetings") }
    object("meetings") { object in
      object.share("people", meetings.people)
      object.strings("questions", meetings.questions.map { $0.text })
      object.integer("left_out", meetings.leftOut)
    }
  }

  private mutating func rings(_ rings: ChainRings?, of relay: RelayAnalysis) {
    guard let rings else { return null("rings") }
    object("rings") { object in
      object.integer("chains", rings.chains)
      object.integer("returning_chains", rings.returningChains)
      object.integer("staying_chains", rings.stayingChains)
      if let returns = rings.returns {
        object.array("returns") { rows in
          for row in returns {
            rows.object(layout: .line) { object in
              object.string("question", row.question.text)
              object.string("earlier", row.earlier.text)
              object.integer("steps", row.steps)
              object.string("chain", row.chain.text)
            }
          }
        }
      } else {
        object.null("returns")
      }
      if let stays = rings.stays {
        object.array("stays") { rows in
          for row in stays {
            rows.object(layout: .line) { object in
              object.string("group", relay.group(at: row.group)?.text)
              object.string("first", row.first.text)
              object.string("fourth", row.fourth.text)
              object.integer("steps", row.steps)
              object.string("chain", row.chain.text)
            }
          }
        }
      } else {
        object.null("stays")
      }
    }
  }

  private mutating func crossings(_ crossings: GroupCrossings?) {
    guard let crossings else { return null("crossings") }
    object("crossings") { object in
      object.share("questions", crossings.questions)
      object.share("chains", crossings.chains)
      object.integer("left_out", crossings.leftOut)
      object.strings("withheld_groups", crossings.withheld.map { $0.text })
    }
  }

  private mutating func direction(_ direction: ExternalDirection?) {
    guard let direction else { return null("direction") }
    object("direction") { object in
      object.share("external", direction.external)
      object.integer("left_out", direction.leftOut)
    }
  }

  private mutating func shifts(_ shifts: ParticipationShifts?) {
    guard let shifts else { return null("shifts") }
    object("shifts") { object in
      object.object("after_questions") { $0.write(shifts.afterQuestions) }
      object.object("after_answers") { $0.write(shifts.afterAnswers) }
      object.integer("left_out", shifts.leftOut)
    }
  }

  private mutating func write(_ counts: ParticipationShifts.Counts) {
    array("rows") { rows in
      for row in counts.rows {
        rows.object(layout: .line) { object in
          object.string("shift", row.shift.rawValue)
          object.members(of: row.share)
        }
      }
    }
    integer("repeated", counts.repeated)
    integer("unknown", counts.unknown)
    integer("to_oneself", counts.toOneself)
    integer("tied", counts.tied)
  }

  private mutating func reach(_ reach: ChainReach?) {
    guard let reach else { return null("reach") }
    object("reach", layout: .line) { object in
      object.integer("chains", reach.chains)
      object.integer("others", reach.others)
      object.number("median", reach.median)
      object.number("median_share", reach.medianShare)
      object.integer("least", reach.least)
      object.integer("most", reach.most)
      object.number("median_reached", reach.medianReached)
      object.integer("left_out", reach.leftOut)
    }
  }
}

import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes who asked whom in a relay.
  mutating func write(_ network: RelayNetwork) {
    integer("people", network.people)
    integer("active_people", network.activePeople)
    integer("questions", network.questions)
    integer("untold_questions", network.untoldQuestions)
    integer("own_questions", network.ownQuestions)
    integer("ties", network.ties)
    number("density", network.density)
    number("mean_degree", network.meanDegree)
    integer("mutual_pairs", network.mutualPairs)
    integer("one_way_pairs", network.oneWayPairs)
    number("reciprocity_of_ties", network.reciprocityOfTies)
    object("triads", layout: .line) { triads in
      for triad in network.triads { triads.integer(triad.type, wide: triad.count) }
    }
    array("parts", layout: .line) { parts in
      for size in network.parts { parts.integer(size) }
    }
    array("circles", layout: .line) { circles in
      for size in network.circles { circles.integer(size) }
    }
    number("reachable_pairs", network.reachablePairs)
    number("mean_distance", network.meanDistance)
    array("received", layout: .line) { rows in
      for row in network.received {
        rows.object(layout: .line) { object in
          object.integer("questions", row.questions)
          object.integer("people", row.people)
        }
      }
    }
    array("measures") { measures in
      for measured in network.measures {
        measures.object(layout: .line) { object in
          object.string("measure", measured.measure.rawValue)
          object.number("value", measured.value)
          object.write(measured.chance)
        }
      }
    }
    if let groups = network.groups {
      object("groups") { $0.write(groups) }
    } else {
      null("groups")
    }
    string("reservation", network.reservation?.rawValue)
  }

  private mutating func write(_ groups: GroupTies) {
    integer("questions", groups.questions)
    integer("left_out", groups.leftOut)
    array("ties") { ties in
      for tie in groups.ties {
        ties.object(layout: .line) { object in
          object.string("asker", tie.asker?.text)
          object.string("addressee", tie.addressee?.text)
          object.integer("questions", tie.questions)
          object.write(tie.chance)
          object.number("q", tie.qValue)
        }
      }
    }
  }

  /// The members of what chance would give; `null` where nothing was compared.
  private mutating func write(_ chance: ChanceComparison?) {
    guard let chance else { return null("chance") }
    object("chance", layout: .line) { object in
      object.number("mean", chance.mean)
      object.number("low", chance.low)
      object.number("high", chance.high)
      object.number("p", chance.pValue)
      object.integer("draws", chance.drawn)
    }
  }
}

import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  mutating func write(_ agreement: SortingAgreement) {
    object("first", layout: .line) { $0.write(agreement.first) }
    object("second", layout: .line) { $0.write(agreement.second) }
    write(agreement.figures)
    array("relays") { relays in
      for relay in agreement.relays {
        relays.object { object in
          object.string("relay", relay.relay.id.text)
          object.write(relay.figures)
        }
      }
    }
    array("theme_pairs") { pairs in
      for pair in agreement.themePairs {
        pairs.object(layout: .line) { object in
          object.string("first", pair.first.text)
          object.string("second", pair.second.text)
          object.integer("count", pair.contributions.count)
          object.strings("contributions", pair.contributions.map { $0.text })
        }
      }
    }
    array("disagreements") { disagreements in
      for disagreement in agreement.disagreements {
        disagreements.object(layout: .line) { $0.write(disagreement) }
      }
    }
  }

  mutating func write(_ reliability: SortingReliability) {
    array("sortings") { sortings in
      for sorting in reliability.sortings {
        sortings.object(layout: .line) { $0.write(sorting) }
      }
    }
    write(reliability.figures)
    array("relays") { relays in
      for relay in reliability.relays {
        relays.object(layout: .line) { object in
          object.string("relay", relay.relay.id.text)
          object.write(relay.figures)
        }
      }
    }
  }

  private mutating func write(_ figures: ReliabilityFigures) {
    integer("units", figures.units)
    integer("placements", figures.placements)
    integer("single", figures.single)
    integer("unplaced", figures.unplaced)
    number("observed_disagreement", figures.observedDisagreement)
    number("expected_disagreement", figures.expectedDisagreement)
    number("alpha", figures.alpha)
    number("alpha_low", figures.interval?.lowerBound)
    number("alpha_high", figures.interval?.upperBound)
  }

  private mutating func write(_ sorting: SortingReference) {
    string("sorting", sorting.id.text)
    string("coder", sorting.coder)
    string("kind", sorting.kind.rawValue)
  }

  private mutating func write(_ figures: AgreementFigures) {
    integer("units", figures.units)
    integer("only_first", figures.onlyFirst)
    integer("only_second", figures.onlySecond)
    integer("neither", figures.neither)
    if let agreed = figures.agreed {
      object("agreed", layout: .line) { $0.members(of: agreed) }
    } else {
      null("agreed")
    }
    number("expected", figures.expected)
    number("kappa", figures.kappa)
    number("kappa_low", figures.kappaInterval?.lowerBound)
    number("kappa_high", figures.kappaInterval?.upperBound)
    array("themes") { themes in
      for theme in figures.themes {
        themes.object(layout: .line) { object in
          object.string("theme", theme.theme.text)
          object.string("name", theme.name)
          object.boolean("rest", theme.isRest)
          object.integer("first", theme.first)
          object.integer("second", theme.second)
          object.integer("both", theme.both)
          object.number("agreement", theme.agreement)
        }
      }
    }
  }

  private mutating func write(_ disagreement: SortingDisagreement) {
    string("relay", disagreement.relay.text)
    string("contribution", disagreement.contribution.text)
    string("first", disagreement.first.theme.text)
    string("second", disagreement.second.theme.text)
    number("first_certainty", disagreement.first.certainty)
    number("second_certainty", disagreement.second.certainty)
  }
}

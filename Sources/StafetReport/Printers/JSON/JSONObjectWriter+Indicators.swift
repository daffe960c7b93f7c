import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes the indicators of a relay, and what several of them share.
  mutating func write(_ indicators: RelayIndicators) {
    array("readings") { readings in
      for reading in indicators.readings {
        readings.object { $0.write(reading, of: indicators) }
      }
    }
    if let matrix = indicators.matrix {
      object("matrix") { $0.write(matrix) }
    } else {
      null("matrix")
    }
    array("map_lines") { lines in
      for line in indicators.mapLines {
        lines.object(layout: .line) { object in
          object.string("asker", indicators.group(at: line.from)?.text)
          object.string("addressee", indicators.group(at: line.to)?.text)
          object.integer("questions", line.questions)
          object.string("theme", line.theme?.text)
          object.integer("theme_questions", line.themeQuestions)
        }
      }
    }
    string("focus", indicators.focus?.rawValue)
    words("shared_words", indicators.sharedWords)
    array("expected_words", layout: .line) { words in
      for word in indicators.expectedWords {
        words.object { object in
          object.string("word", word.word)
          object.boolean("found", word.isFound)
        }
      }
    }
    strings("withheld_groups", indicators.withheldGroups.map { $0.text })
  }

  private mutating func write(_ reading: IndicatorReading, of indicators: RelayIndicators) {
    string("indicator", reading.indicator.rawValue)
    figures(reading.figures)
    if let score = reading.score {
      object("score", layout: .line) { object in
        object.number("value", score.value)
        object.string("answer", score.answer.rawValue)
      }
    } else {
      null("score")
    }
    absence(reading.absence)
    array("limits") { limits in
      for limit in reading.limits { limits.object(layout: .line) { $0.write(limit) } }
    }
    array("groups") { groups in
      for group in reading.groups {
        groups.object { object in
          object.string("group", group.group.text)
          object.string("name", group.name)
          object.figures(group.figures)
          if reading.indicator == .mindset { object.string("mindset", group.mindset?.rawValue) }
          if reading.indicator == .blindspots {
            // Where it is not told which words these are, there are not none.
            if group.figures.contains(where: { $0.value != nil }) {
              object.words("words", group.words)
            } else {
              object.null("words")
            }
          }
        }
      }
    }
    strings(
      "sentences", indicators.sentences(of: reading.indicator, in: .english), layout: .lines)
  }

  private mutating func figures(_ figures: [IndicatorFigure]) {
    array("figures") { list in
      for figure in figures { list.object(layout: .line) { $0.write(figure) } }
    }
  }

  private mutating func write(_ figure: IndicatorFigure) {
    string("formula", figure.formula.rawValue)
    string("expression", figure.formula.expression)
    number("value", figure.value)
    absence(figure.absence)
    share("share", figure.share)
    array("inputs") { inputs in
      for input in figure.inputs {
        inputs.object { object in
          object.string("quantity", input.quantity.rawValue)
          object.number("value", input.value)
          object.boolean("denominator", input.isDenominator)
        }
      }
    }
  }

  /// Why there is no figure: the fact and its sentence in English; `null` where there is one.
  private mutating func absence(_ absence: IndicatorAbsence?) {
    guard let absence else { return null("absence") }
    object("absence", layout: .line) { object in
      object.string("kind", absence.code)
      switch absence {
      case .tooManyGroups(let limit): object.integer("limit", limit)
      case .fewContributions(let least): object.integer("least", least)
      case .zeroDenominator(let quantity): object.string("quantity", quantity.rawValue)
      default: break
      }
      object.string("sentence", absence.sentence(in: .english))
    }
  }

  private mutating func write(_ limit: IndicatorLimit) {
    switch limit {
    case .leftOut(let count, let total, let quantity):
      string("kind", "left_out")
      integer("count", count)
      integer("total", total)
      string("quantity", quantity.rawValue)
    case .withheldGroups(let count):
      string("kind", "withheld_groups")
      integer("count", count)
    case .few(let count, let quantity):
      string("kind", "few")
      integer("count", count)
      string("quantity", quantity.rawValue)
    case .inferredLinks: string("kind", "inferred_links")
    case .unstableOrder: string("kind", "unstable_order")
    }
    string("sentence", limit.sentence(in: .english))
  }

  private mutating func words(_ key: String, _ words: [IndicatorWord]) {
    array(key, layout: .line) { list in
      for word in words {
        list.object { object in
          object.string("stem", word.stem)
          object.string("form", word.form)
        }
      }
    }
  }

  private mutating func write(_ matrix: GroupMatrix) {
    array("places") { places in
      for place in matrix.places {
        places.object(layout: .line) { object in
          object.string("group", place.group?.text)
          object.string("name", place.name)
          object.integer("participants", place.participants)
          object.integer("asked", place.asked)
          object.integer("received", place.received)
        }
      }
    }
    array("counts") { rows in
      for asking in matrix.places.indices {
        rows.array(layout: .line) { row in
          for asked in matrix.places.indices {
            if let count = matrix.count(from: asking, to: asked) {
              row.integer(count)
            } else {
              row.null()
            }
          }
        }
      }
    }
    integer("total", matrix.total)
    integer("left_out", matrix.leftOut)
  }
}

extension RelayIndicators {
  /// The group of a place of the matrix; `nil` for those that are withheld, together.
  fileprivate func group(at place: Int) -> ParticipantGroup.ID? {
    guard let matrix, matrix.places.indices.contains(place) else { return nil }
    return matrix.places[place].group
  }
}

extension IndicatorAbsence {
  /// The code of the reason, which does not change.
  var code: String {
    switch self {
    case .withheld: "withheld"
    case .noAuthors: "no_authors"
    case .noAddressees: "no_addressees"
    case .noAnswers: "no_answers"
    case .noRoster: "no_roster"
    case .noGroups: "no_groups"
    case .oneGroup: "one_group"
    case .tooManyGroups: "too_many_groups"
    case .noThemes: "no_themes"
    case .noWords: "no_words"
    case .noKeywords: "no_keywords"
    case .noExpectedWords: "no_expected_words"
    case .noExternalGroups: "no_external_groups"
    case .unknownChains: "unknown_chains"
    case .fewContributions: "few_contributions"
    case .zeroDenominator: "zero_denominator"
    }
  }
}

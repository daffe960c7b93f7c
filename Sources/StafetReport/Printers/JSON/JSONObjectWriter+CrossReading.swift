import StafetAnalysis
import StafetModel
import StafetSyntax
import StafetText

extension JSONObjectWriter {
  mutating func write(_ reading: CrossReading) {
    strings("compared", [reading.first.id.text, reading.second.id.text])
    array("themes") { themes in
      for theme in reading.themes { themes.object { $0.write(theme) } }
    }
    array("one_sided_themes") { themes in
      for theme in reading.oneSidedThemes {
        themes.object(layout: .line) { object in
          object.string("theme", theme.theme.text)
          object.string("name", theme.name)
          object.string("relay", theme.relay.text)
          object.members(of: theme.share)
          if let comparison = theme.comparison {
            let isFirst = theme.relay == reading.first.id
            object.integer(
              "other_total", isFirst ? comparison.second.total : comparison.first.total)
            object.number("difference", comparison.difference)
            object.number("difference_low", comparison.differenceLow)
            object.number("difference_high", comparison.differenceHigh)
            object.number("p", comparison.p)
            object.number("q", comparison.q)
            object.boolean("small_cell", comparison.hasSmallCell)
          }
        }
      }
    }
    if let cakes = reading.cakes { object("cakes") { $0.write(cakes) } }
    if let chains = reading.chains { object("chains") { $0.write(chains) } }
    integer("tested_words", reading.testedWords)
    integer("overused_ties", reading.overusedTies)
    integer("underused_ties", reading.underusedTies)
    array("words") { words in
      for word in reading.overusedWords + reading.underusedWords.reversed() {
        words.object(layout: .line) { $0.write(word) }
      }
    }
    array("word_families") { families in
      for family in reading.wordFamilies {
        families.object(layout: .line) { $0.write(family) }
      }
    }
    array("findings") { findings in
      for finding in reading.findings { findings.object { $0.write(finding) } }
    }
    array("indications") { indications in
      for indication in reading.indications { indications.object { $0.write(indication) } }
    }
    array("cautions") { cautions in
      for caution in reading.cautions {
        cautions.object(layout: .line) { $0.write(caution) }
      }
    }
  }

  private mutating func write(_ theme: ThemeComparison) {
    string("theme", theme.theme.text)
    string("name", theme.name)
    boolean("rest", theme.isRest)
    object("first", layout: .line) { $0.members(of: theme.first) }
    object("second", layout: .line) { $0.members(of: theme.second) }
    number("difference", theme.difference)
    number("difference_low", theme.differenceLow)
    number("difference_high", theme.differenceHigh)
    number("p", theme.p)
    number("q", theme.q)
    boolean("small_cell", theme.hasSmallCell)
  }

  private mutating func write(_ cakes: CakeComparison) {
    array("themes") { themes in
      for row in cakes.rows {
        themes.object(layout: .line) { object in
          object.string("theme", row.theme.text)
          object.string("name", row.name)
          object.boolean("rest", row.isRest)
          object.integer("first", row.first)
          object.integer("second", row.second)
          object.number("first_expected", row.firstExpected)
          object.number("second_expected", row.secondExpected)
        }
      }
    }
    number("chi_square", cakes.statistic)
    integer("degrees_of_freedom", cakes.degreesOfFreedom)
    switch cakes.method {
    case .chiSquare: string("method", "chi_square")
    case .exact: string("method", "exact")
    case .permutation(let drawn):
      string("method", "permutation")
      integer("drawn", drawn)
    }
    number("p", cakes.p)
    number("smallest_expected", cakes.smallestExpected)
    integer("small_expected", cakes.smallExpectedCount)
    number("cramers_v", cakes.cramersV)
    number("cramers_v_corrected", cakes.correctedCramersV)
  }

  private mutating func write(_ word: WordComparison) {
    string("stem", word.stem)
    string("form", word.form)
    integer("occurrences", word.first.occurrences)
    integer("contributions", word.first.documents)
    integer("other_occurrences", word.second.occurrences)
    integer("other_contributions", word.second.documents)
    number("g2", word.score)
    string("test", word.test.rawValue)
    number("p", word.p)
    if let q = word.q { number("q", q) }
    write(word.oddsRatio)
    string("direction", word.direction.rawValue)
    boolean("small_cell", word.hasSmallCell)
    if let origin = word.origin { string("named", origin.notation) }
  }

  /// The members of an odds ratio; they are `null` where they do not exist or are infinite.
  mutating func write(_ odds: OddsRatio?) {
    func finite(_ number: Double?) -> Double? { number.flatMap { $0.isFinite ? $0 : nil } }
    number("odds_ratio", finite(odds?.ratio))
    number("odds_ratio_low", finite(odds?.low))
    number("odds_ratio_high", finite(odds?.high))
  }

  private mutating func write(_ finding: Finding) {
    switch finding.subject {
    case .sharedTheme(let theme):
      string("kind", "shared_theme")
      object("theme") { $0.write(theme) }
    case .themeShare(let theme):
      string("kind", "theme_share")
      object("theme") { $0.write(theme) }
    case .word(let word):
      string("kind", "word")
      object("word", layout: .line) { $0.write(word) }
    case .wordFamily(let word):
      string("kind", "word_family")
      object("word", layout: .line) { $0.write(word) }
    }
    array("cautions") { cautions in
      for caution in finding.cautions {
        cautions.object(layout: .line) { $0.write(caution) }
      }
    }
    strings("evidence", finding.evidence.map { $0.text })
    strings("other_evidence", finding.otherEvidence.map { $0.text })
    if finding.lines.isEmpty { return }
    array("lines") { lines in
      for line in finding.lines { lines.object(layout: .line) { $0.write(line) } }
    }
  }

  private mutating func write(_ line: EvidenceLine) {
    string("relay", line.relay.text)
    string("contribution", line.contribution.text)
    string("left", line.left)
    string("hit", line.hit)
    string("right", line.right)
    boolean("cut_before", line.isCutBefore)
    boolean("cut_after", line.isCutAfter)
  }

  private mutating func write(_ caution: Finding.Caution) {
    switch caution {
    case .oneOfMany(let comparisons):
      string("kind", "one_of_many")
      integer("comparisons", comparisons)
    case .testedAlone(let families, let origin):
      string("kind", "tested_alone")
      integer("families", families)
      string("named", origin.notation)
    case .smallCell:
      string("kind", "small_cell")
    case .excerpt(let counted, let declared):
      string("kind", "excerpt")
      integer("counted", counted)
      integer("declared", declared)
    }
  }
}

import StafetAnalysis
import StafetSyntax
import StafetText

extension JSONObjectWriter {
  mutating func write(_ words: ThemeWords) {
    integer("tested_words", words.testedWords)
    integer("comparisons", words.comparisons)
    integer("ties", words.ties)
    array("rows") { rows in
      for row in words.rows {
        rows.object(layout: .line) { object in
          object.string("stem", row.stem)
          object.string("form", row.form)
          object.integer("occurrences", row.use.occurrences)
          object.integer("contributions", row.use.documents)
          object.integer("other_occurrences", row.otherUse.occurrences)
          object.integer("other_contributions", row.otherUse.documents)
          object.number("g2", row.score)
          object.string("test", row.test.rawValue)
          object.number("p", row.p)
          object.number("q", row.q)
          object.write(row.oddsRatio)
        }
      }
    }
  }
}

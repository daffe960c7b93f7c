import StafetAnalysis
import StafetSyntax

extension JSONObjectWriter {
  /// Writes the chains of two relays compared.
  mutating func write(_ chains: ChainComparison) {
    compared("answered", chains.answered)
    lengths(chains.lengths)
    answerTimes(chains.answerTimes)
    compared("crossing_questions", chains.crossingQuestions)
    compared("crossing_chains", chains.crossingChains)
    compared("meetings", chains.meetings)
    compared("external", chains.external)
  }

  private mutating func compared(_ key: String, _ comparison: ShareComparison?) {
    guard let comparison else { return null(key) }
    object(key) { object in
      object.share("first", comparison.first)
      object.share("second", comparison.second)
      object.number("difference", comparison.difference)
      object.number("difference_low", comparison.low)
      object.number("difference_high", comparison.high)
    }
  }

  private mutating func lengths(_ lengths: LengthComparison?) {
    guard let lengths else { return null("lengths") }
    object("lengths") { object in
      object.number("first_mean", lengths.first.mean)
      object.number("second_mean", lengths.second.mean)
      object.number("difference", lengths.difference)
      object.number("superiority", lengths.superiority)
      object.number("superiority_low", lengths.low)
      object.number("superiority_high", lengths.high)
    }
  }

  private mutating func answerTimes(_ times: AnswerTimeComparison?) {
    guard let times else { return null("answer_times") }
    object("answer_times") { object in
      object.number("first_median", times.first.median)
      object.number("second_median", times.second.median)
      object.number("median_difference", times.medianDifference)
      object.integer("first_timed", times.first.timed)
      object.integer("second_timed", times.second.timed)
      object.number("first_expected", times.firstExpected)
      object.number("second_expected", times.secondExpected)
      object.number("statistic", times.statistic)
      object.number("p", times.p)
    }
  }
}

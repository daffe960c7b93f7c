import StafetAnalysis

/// How many questions were answered, and how soon.
extension Wording {
  var answerTimesHeading: String { say("Tid til svar", "Time to answer") }

  /// How many were answered, and how soon.
  func meaning(of times: AnswerTimes, in relay: String?, confidence: Double) -> String {
    let count = numbers.count(times.answered.count)
    let all = questions(times.answered.total)
    let share = numbers.percent(times.answered.percent)
    let answered =
      relay.map { name in
        say(
          "I \(quote(name)) blev \(count) af \(all) besvaret (\(share)).",
          "In \(quote(name)), \(count) of \(all) were answered (\(share)).")
      }
      ?? say(
        "\(count) af \(all) blev besvaret (\(share)).",
        "\(count) of \(all) were answered (\(share)).")
    if times.steps.isEmpty { return answered }
    guard let median = times.median else {
      return answered
        + say(
          " Så længe spørgsmålene kunne ses vente, kom svaret til færre end halvdelen.",
          " For as long as questions were seen to wait, fewer than half of them were answered.")
    }
    let half = say(
      " Halvdelen fik svar inden for \(duration(median))",
      " Half of them were answered within \(duration(median))")
    return answered + half + medianRange(of: times, confidence: confidence) + "."
  }

  /// Between which lengths of time the median lies, in brackets; empty where that is not known.
  private func medianRange(of times: AnswerTimes, confidence: Double) -> String {
    guard let low = times.medianLow else { return "" }
    let name = interval(confidence: confidence)
    guard let high = times.medianHigh else {
      return say(" (\(name): mindst \(duration(low)))", " (\(name): at least \(duration(low)))")
    }
    return say(
      " (\(name): \(duration(low)) til \(duration(high)))",
      " (\(name): \(duration(low)) to \(duration(high)))")
  }
}

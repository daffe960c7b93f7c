public import StafetAnalysis
import StafetModel

extension ChainGap {
  /// What is not recorded, and of how many, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension Wording {
  func sentence(of gap: ChainGap) -> String {
    switch gap.missing {
    case .author:
      say(
        "Det er ikke oplyst, hvem der stillede \(part(gap)) \(questionsWord(gap)).",
        "It is not recorded who asked \(part(gap)) \(questionsWord(gap)).")
    case .recipient:
      say(
        "Det er ikke oplyst, hvem der fik \(part(gap)) \(questionsWord(gap)).",
        "It is not recorded who received \(part(gap)) \(questionsWord(gap)).")
    case .time:
      say(
        "Der er ikke oplyst noget tidspunkt for \(part(gap)) spørgsmål og svar.",
        "No time is recorded for \(part(gap)) questions and answers.")
    case .link:
      say(
        "Det er ikke oplyst, hvilke svar spørgsmålene følger.",
        "It is not recorded which answers the questions follow.")
    case .group:
      say(
        "Der er ikke oplyst nogen gruppe for \(part(gap)) deltagere.",
        "No group is recorded for \(part(gap)) participants.")
    case .closing:
      say(
        "Det er ikke oplyst, hvornår stafetten lukkede.",
        "It is not recorded when the relay closed.")
    case .roster:
      say(
        "Stafetten har ingen deltagerliste.", "The relay has no list of participants.")
    case .contributions:
      say(
        "Stafetten rummer ingen spørgsmål eller svar.",
        "The relay holds no questions or answers.")
    case .opening:
      say(
        "Det er ikke oplyst, hvornår stafetten åbnede.",
        "It is not recorded when the relay opened.")
    case .days:
      say(
        "Det er ikke oplyst, hvor længe stafetten varede.",
        "It is not recorded how long the relay lasted.")
    case .topic:
      say("Stafettens emne er ikke oplyst.", "The topic of the relay is not recorded.")
    }
  }

  /// How many of all lack the record.
  private func part(_ gap: ChainGap) -> String {
    numbers.count(gap.lacking) + say(" af ", " of ") + numbers.count(gap.total)
  }

  private func questionsWord(_ gap: ChainGap) -> String {
    pick("spørgsmål", gap.total == 1 ? "question" : "questions")
  }
}

import StafetModel
import StafetStatistics

/// How long the questions of a relay waited for their answers, or at least waited.
struct AnswerWaits: Sendable {
  /// How many waits ended with an answer.
  let answered: Int

  /// How many were cut off since the relay closed or, where that is not recorded, its records end.
  private(set) var cutAtHorizon = 0

  /// How many were cut off since the addressee was suspended.
  private(set) var cutBySuspension = 0

  /// The share of questions that still waits after each length of time; `nil` where no wait is known.
  let curve: KaplanMeierCurve?

  /// What is left out, for want of times that are recorded and possible.
  private(set) var leftOut = AnswerTimes.LeftOut()

  /// Up to when an unanswered question waited.
  let horizon: AnswerTimes.Horizon?

  /// Measures the waits of all questions.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  init(in course: RelayCourse) {
    let contributions = course.relay.contributions
    let latest = contributions.lazy.compactMap { $0.at }.max()
    let end = course.relay.closes ?? latest
    horizon = course.relay.closes == nil ? latest.map { _ in .latestContribution } : .closing
    var waits: [Double] = []
    var cut: [Double] = []
    for question in course.questions {
      guard let asked = contributions[question].at, let end else {
        leftOut.undatedQuestions += 1
        continue
      }
      if let answer = course.firstAnswer(to: question), let answered = contributions[answer].at {
        waits.append(answered.seconds(since: asked))
      } else if course.isAnswered(question) {
        if course.answers[question].contains(where: { contributions[$0].at != nil }) {
          leftOut.answeredBeforeAsked += 1
        } else {
          leftOut.undatedAnswers += 1
        }
      } else if let suspended = course.suspensionOfAddressee(of: question), suspended <= end {
        cut.append(suspended.seconds(since: asked))
        cutBySuspension += 1
      } else if end < asked {
        leftOut.askedAfterClosing += 1
      } else {
        cut.append(end.seconds(since: asked))
        cutAtHorizon += 1
      }
    }
    answered = waits.count
    curve = KaplanMeierCurve(eventTimes: waits, censoredTimes: cut)
  }
}

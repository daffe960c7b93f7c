import StafetAnalysis

/// What the chapter on who asked whom says of how long answers took.
extension Wording {
  var answerTimesGuide: String {
    say(
      "Kurven begynder med alle spørgsmål og falder, hver gang et bliver besvaret. Falder den hurtigt, kom svarene"
        + " hurtigt. Den er et skøn: Spørgsmål, der endnu ventede, da stafetten sluttede, regnes med, så længe de ventede.",
      "The curve begins with all questions and falls each time one is answered. Where it falls quickly, answers came"
        + " quickly. It is an estimate: questions that were still waiting when the relay ended count for as long as they"
        + " waited.")
  }

  func answerTimesTitle(_ relay: RelayReference) -> String {
    say(
      "Spørgsmål, der venter på svar: \(relay.name)",
      "Questions waiting for an answer: \(relay.name)")
  }

  func answerTimesAlternative(_ relay: RelayReference) -> String {
    say(
      "Kurve over, hvor stor en del af spørgsmålene i \(quote(relay.name)) der endnu ikke var besvaret, efter hvor længe"
        + " de havde ventet. Tabellen har tallene.",
      "Curve of the share of questions in \(quote(relay.name)) not yet answered, by how long they had waited. The table"
        + " has the figures.")
  }

  func sinceQuestion(_ unit: WaitScale.Unit) -> String {
    switch unit {
    case .minutes: say("Minutter efter spørgsmålet", "Minutes after the question")
    case .hours: say("Timer efter spørgsmålet", "Hours after the question")
    case .days: say("Dage efter spørgsmålet", "Days after the question")
    }
  }

  func length(_ count: Int, _ unit: WaitScale.Unit) -> String {
    switch unit {
    case .minutes: counted(count, ("minut", "minutter"), ("minute", "minutes"))
    case .hours: counted(count, ("time", "timer"), ("hour", "hours"))
    case .days: days(count)
    }
  }

  var notYetAnswered: String { say("Endnu ikke besvaret", "Not yet answered") }
  var waitedColumn: String { say("Efter", "After") }
  var answeredColumn: String { say("Besvaret (skøn)", "Answered (estimate)") }

  func lastSeenWaiting(_ times: AnswerTimes) -> String {
    times.horizon == .closing && times.cutBySuspension == 0
      ? say("Endnu uden svar, da stafetten lukkede", "Still unanswered when the relay closed")
      : say("Endnu uden svar, da ventetiden endte", "Still unanswered when the wait ended")
  }

  /// How questions without an answer count, and what is left out.
  func answerTimesNote(_ times: AnswerTimes) -> String {
    let end =
      switch times.horizon {
      case .closing: say("til stafetten lukkede", "until the relay closed")
      case .latestContribution:
        say(
          "til det sidste bidrag, da lukningen ikke er oplyst",
          "until the last contribution, since closing is not recorded")
      case nil: ""
      }
    let suspended =
      times.cutBySuspension == 0
      ? ""
      : say(
        ", eller til modtageren blev suspenderet", ", or until the addressee was suspended")
    let waits =
      times.horizon == nil
      ? ""
      : say(
        "Et spørgsmål uden svar tæller med som ventende \(end)\(suspended).",
        "A question without an answer counts as waiting \(end)\(suspended).")
    let left = times.leftOut.total
    if left == 0 { return waits }
    return waits
      + say(
        " \(questions(left)) er ikke med, da tidspunkter mangler eller ikke passer sammen.",
        " \(questions(left)) \(left == 1 ? "is" : "are") left out, since times are missing or do not fit."
      )
  }
}

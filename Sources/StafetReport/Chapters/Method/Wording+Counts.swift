import StafetAnalysis
import StafetModel

extension Wording {
  var countsHeading: String { say("Optællinger", "Counts") }
  var groupActivity: String { say("Gruppernes deltagelse", "How the groups took part") }
  var participantsColumn: String { say("Deltagere", "Participants") }
  var contributorsColumn: String { say("Deltagere, der skrev", "Participants who wrote") }
  var questionsColumn: String { say("Spørgsmål", "Questions") }
  var answersColumn: String { say("Svar", "Answers") }

  func smallGroups(_ smallest: Int) -> String {
    say(
      "Om grupper på under \(numbers.count(smallest)) deltagere vises kun størrelsen. Det samme gælder den næstmindste"
        + " gruppe, hvor man ellers kunne regne sig frem til deres tal.",
      "Of groups of fewer than \(numbers.count(smallest)) participants only the size is shown. So it is with the next"
        + " smallest group where their figures could otherwise be worked out.")
  }

  var unansweredHeading: String { say("Spørgsmål uden svar", "Questions without an answer") }

  /// How many questions of a relay were not answered.
  func unanswered(_ count: Int, in relay: RelayAnalysis) -> String {
    say(
      "\(questions(count)) i \(quote(relay.relay.name)) fik ikke svar:",
      "\(questions(count)) in \(quote(relay.relay.name)) received no answer:")
  }

  // MARK: Finding contributions

  var declaredAndCounted: String {
    say(
      "Oplyst af kilden og talt i materialet", "Reported by the source and counted in the material")
  }

  var declared: String { say("oplyst", "reported") }
  var countedWord: String { say("talt", "counted") }

  func fact(_ fact: DeclaredFacts.Fact) -> String {
    switch fact {
    case .participants: say("Deltagere", "Participants")
    case .contributions: say("Unikke bidrag", "Unique contributions")
    case .days: say("Dage", "Days")
    case .themes: say("Temaer", "Themes")
    }
  }
}

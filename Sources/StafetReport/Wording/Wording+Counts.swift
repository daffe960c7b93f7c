import StafetAnalysis

extension Wording {
  var countsHeading: String { say("Optællinger", "Counts") }
  var groupActivity: String { say("Gruppernes deltagelse", "How the groups took part") }
  var group: String { say("Gruppe", "Group") }
  var participantsColumn: String { say("Deltagere", "Participants") }
  var contributorsColumn: String { say("Deltagere, der skrev", "Participants who wrote") }
  var questionsColumn: String { say("Spørgsmål", "Questions") }
  var answersColumn: String { say("Svar", "Answers") }

  func smallGroups(_ smallest: Int) -> String {
    say(
      "Om grupper på under \(numbers.count(smallest)) deltagere vises kun størrelsen.",
      "Of groups of fewer than \(numbers.count(smallest)) participants only the size is shown.")
  }

  var unansweredHeading: String { say("Spørgsmål uden svar", "Questions without an answer") }

  /// How many questions of a relay were not answered.
  func unanswered(_ count: Int, in relay: RelayAnalysis) -> String {
    say(
      "\(questions(count)) i \(quote(relay.relay.name)) fik ikke svar:",
      "\(questions(count)) in \(quote(relay.relay.name)) received no answer:")
  }

  // MARK: Finding contributions

  var finder: String { say("Find i spørgsmål og svar", "Search the questions and answers") }
  var all: String { say("Alle", "All") }
  var relayField: String { say("Stafet", "Relay") }
  var words: String { say("Søg efter ord", "Search for words") }
  var wholeReport: String { say("Vis hele rapporten", "Show the whole report") }
  var noneFound: String {
    say("Ingen spørgsmål eller svar fundet.", "No questions or answers found.")
  }
  var oneFound: String { say("1 spørgsmål fundet.", "1 question found.") }

  /// What is said of many; `#` stands for the number, which only the page knows.
  var manyFound: String {
    say("# spørgsmål fundet.", "# questions found.")
  }

  /// What stands on every page of paper beside its number.
  var page: String { say("Side", "Page") }
}

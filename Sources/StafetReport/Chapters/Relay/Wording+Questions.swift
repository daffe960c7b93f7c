import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Pages of themes

  var unsorted: String { say("ikke sorteret", "not sorted") }

  /// The heading of a theme's questions.
  func themePage(_ relay: RelayReference, _ theme: String) -> String {
    "\(relay.name) \u{2013} \(theme)"
  }

  /// What stands beside the size of a theme that a program suggested.
  var suggestedTheme: String {
    say("Foreslået af et program, ikke godkendt.", "Suggested by a program, not accepted.")
  }

  var statementsHeading: String { say("Udsagn", "Statements") }

  var noAnswer: String {
    say("Spørgsmålet fik ikke svar.", "The question received no answer.")
  }

  /// How much of a relay a theme takes up.
  func size(of slice: Cake.Slice, _ kind: SortedKind) -> String {
    let share = slice.share
    let all = sorted(share.total, kind)
    return numbers.count(share.count) + say(" af ", " of ") + all + ", "
      + numbers.percent(share.percent) + "."
  }

  /// What shows the questions that were not selected.
  func further(_ count: Int, afterSome: Bool) -> String {
    guard afterSome else {
      return say("Vis \(questions(count))", "Show \(questions(count))")
    }
    if count == 1 {
      return say("Vis det sidste spørgsmål i temaet", "Show the last question of the theme")
    }
    return say(
      "Vis de øvrige \(questions(count)) i temaet",
      "Show the other \(questions(count)) of the theme")
  }

  /// What stands on paper in place of the questions that were not selected.
  func furtherOnPaper(_ count: Int) -> String {
    count == 1
      ? say(
        "Temaets sidste spørgsmål kan læses i den digitale udgave.",
        "The last question of this theme can be read in the digital edition.")
      : say(
        "Temaets øvrige \(questions(count)) kan læses i den digitale udgave.",
        "The other \(questions(count)) of this theme can be read in the digital edition.")
  }
}

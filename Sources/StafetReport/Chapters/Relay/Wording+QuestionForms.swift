import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// How the questions of a relay ask.
  func forms(of forms: QuestionForms) -> String {
    if forms.undecided == forms.total {
      return forms.total == 1
        ? say(
          "Om spørgsmålet er åbent eller lukket, kan ikke afgøres ud fra ordlyden.",
          "Whether the question is open or closed cannot be told from its words.")
        : say(
          "Om spørgsmålene er åbne eller lukkede, kan ikke afgøres ud fra ordlyden.",
          "Whether the questions are open or closed cannot be told from their words.")
    }
    if forms.total == 1 {
      return forms.open == 1
        ? say("Efter ordlyden er spørgsmålet åbent.", "By its words, the question is open.")
        : say("Efter ordlyden er spørgsmålet lukket.", "By its words, the question is closed.")
    }
    var parts: [String] = []
    if forms.open > 0 {
      parts.append(
        counted(forms.open, ("åbent", "åbne"), ("open", "open")) + " ("
          + say(
            "\(numbers.count(forms.substantive)) efter hvad eller hvem,"
              + " \(numbers.count(forms.verbal)) efter hvordan, hvorfor eller hvornår",
            "\(numbers.count(forms.substantive)) asking what or who,"
              + " \(numbers.count(forms.verbal)) asking how, why or when") + ")")
    }
    if forms.closed > 0 {
      parts.append(counted(forms.closed, ("lukket", "lukkede"), ("closed", "closed")))
    }
    if forms.undecided > 0 {
      parts.append(
        numbers.count(forms.undecided)
          + say(" kan ikke afgøres", " cannot be told"))
    }
    return say("Efter ordlyden er spørgsmålene ", "By their wording, the questions are ")
      + list(parts) + "."
  }
}

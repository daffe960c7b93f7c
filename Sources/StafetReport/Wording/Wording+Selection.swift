import StafetAnalysis

extension Wording {
  /// How the pairs that are shown were chosen; `nil` where all are shown.
  func selection(of relay: RelayAnalysis, settings: SelectionSettings) -> String? {
    let sections = relay.sections.filter { $0.isSelected(by: settings) }
    if sections.isEmpty { return nil }
    let isByHand = sections.contains { $0.selection.isHandPicked }
    let isByLibrary = sections.contains { !$0.selection.isHandPicked }
    var sentences: [String] = []
    if isByLibrary, let pairs = settings.pairs {
      let most = spelled(pairs, ("spørgsmål", "spørgsmål"), ("question", "questions"))
      sentences.append(
        say(
          "For hvert tema vises højst \(most) med svar. Et program har valgt dem, der bedst repræsenterer"
            + " temaet og samtidig er indbyrdes forskellige. De er typiske, ikke nødvendigvis de vigtigste.",
          "For each theme, up to \(most) are shown with their answers. A program chose those that best"
            + " represent the theme while differing from one another. They are typical, not necessarily the"
            + " most important."))
    }
    if isByHand {
      sentences.append(
        isByLibrary
          ? say("I nogle temaer er de valgt i hånden.", "In some themes they were picked by hand.")
          : say("Spørgsmålene er valgt i hånden.", "The questions were picked by hand."))
    }
    return sentences.joined(separator: " ")
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

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
}

import StafetModel
import StafetText

/// How the questions of a relay ask: how many openly and for what, how many not, and of how many it
/// cannot be told.
///
/// Every question is counted once. Those whose form is undecided are counted as such and left out of
/// nothing: the four counts together are all questions.
///
/// > Source: open and closed, substantive and verbal questions are the relay method's; how they are told
/// > apart stands with `QuestionForm` of StafetText.
public struct QuestionForms: Hashable, Sendable {
  /// How many ask openly for a thing or a person: *hvad*, *hvem*, *hvilken*.
  public let substantive: Int

  /// How many ask openly for a way, a reason, a time, a place or a degree: *hvordan*, *hvorfor*.
  public let verbal: Int

  /// How many are answered by yes, no or one of several alternatives.
  public let closed: Int

  /// Of how many the words do not tell.
  public let undecided: Int

  /// How many ask openly.
  public var open: Int { substantive + verbal }

  /// How many questions there are.
  public var total: Int { open + closed + undecided }
}

extension QuestionForms {
  /// Counts the forms of a relay's questions; `nil` in material without questions.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - language: The language of its contributions as a BCP 47 tag. In a language without question
  ///     words every question is undecided.
  /// - Complexity: O(*n*) in the length of the questions.
  init?(of course: RelayCourse, language: String) {
    let words = QuestionWords.list(for: language)
    let splitter = SentenceSplitter(language: language)
    var counts = (substantive: 0, verbal: 0, closed: 0, undecided: 0)
    for question in course.questions {
      let form = QuestionForm(
        of: course.relay.contributions[question].text, words: words, splitter: splitter)
      switch (form.openness, form.aspect) {
      case (.open, .substantive): counts.substantive += 1
      case (.open, .verbal): counts.verbal += 1
      case (.closed, _): counts.closed += 1
      case (.open, .undecided), (.undecided, _): counts.undecided += 1
      }
    }
    self.init(
      substantive: counts.substantive, verbal: counts.verbal, closed: counts.closed,
      undecided: counts.undecided)
    if total == 0 { return nil }
  }
}

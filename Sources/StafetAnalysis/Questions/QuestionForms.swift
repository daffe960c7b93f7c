import StafetModel
import StafetText

/// How many questions of a relay are open, and of which kind, how many are closed, and how many undecided.
///
/// Every question is counted exactly once: the four counts add up to all questions.
///
/// > Source: open and closed, substantive and verbal questions are the relay method's; `QuestionForm` of
/// > StafetText says how they are told apart.
public struct QuestionForms: Hashable, Sendable {
  /// How many questions are open and ask for a thing or a person: *hvad*, *hvem*, *hvilken*.
  public let substantive: Int

  /// How many questions are open and ask for a way, a reason, a time, a place or a degree: *hvordan*,
  /// *hvorfor*.
  public let verbal: Int

  /// How many questions are closed: answered by yes, no or one of several alternatives.
  public let closed: Int

  /// How many questions are undecided: their words do not show which of the other kinds they are.
  public let undecided: Int

  /// Makes question forms of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - substantive: How many questions are open and ask for a thing or a person: *hvad*, *hvem*, *hvilken*.
  ///   - verbal: How many questions are open and ask for a way, a reason, a time, a place or a degree: *hvordan*,
  ///     *hvorfor*.
  ///   - closed: How many questions are closed: answered by yes, no or one of several alternatives.
  ///   - undecided: How many questions are undecided: their words do not show which of the other kinds they are.
  /// - Precondition: No count is negative.
  public init(substantive: Int, verbal: Int, closed: Int, undecided: Int) {
    precondition(
      substantive >= 0 && verbal >= 0 && closed >= 0 && undecided >= 0, "A count is not negative.")
    self.substantive = substantive
    self.verbal = verbal
    self.closed = closed
    self.undecided = undecided
  }

  /// How many questions are open: ``substantive`` and ``verbal`` together.
  public var open: Int { substantive + verbal }

  /// How many questions there are.
  public var total: Int { open + closed + undecided }
}

extension QuestionForms {
  /// The form of one question.
  enum Kind: Int, Sendable, CaseIterable {
    case substantive
    case verbal
    case closed
    case undecided
  }

  /// The forms of a relay's questions, in the order of the source.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - language: The language of its contributions as a BCP 47 tag. In a language without question
  ///     words every question is undecided.
  /// - Returns: The form of each question.
  /// - Complexity: O(*n*) in the length of the questions.
  static func kinds(of course: RelayCourse, language: String) -> [Kind] {
    let words = QuestionWords.list(for: language)
    let splitter = SentenceSplitter(language: language)
    return course.questions.map { question in
      let form = QuestionForm(
        of: course.relay.contributions[question].text, words: words, splitter: splitter)
      return switch (form.openness, form.aspect) {
      case (.open, .substantive): .substantive
      case (.open, .verbal): .verbal
      case (.closed, _): .closed
      case (.open, .undecided), (.undecided, _): .undecided
      }
    }
  }

  /// Counts forms; `nil` where there are none, as in material without questions.
  init?(counting kinds: [Kind]) {
    if kinds.isEmpty { return nil }
    func count(_ kind: Kind) -> Int { kinds.count { $0 == kind } }
    self.init(
      substantive: count(.substantive), verbal: count(.verbal), closed: count(.closed),
      undecided: count(.undecided))
  }
}

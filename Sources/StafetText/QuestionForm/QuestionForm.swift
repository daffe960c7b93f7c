/// The form of a question: whether it is open or closed, and whether it asks what something is or
/// how it is.
///
/// A question is *open* when it asks by a question word, and *closed* when yes, no or one of two
/// alternatives would answer it. An open question is *substantive* when it asks for a thing or a
/// person (*hvad er*), and *verbal* when it asks for a way, a reason, a time, a place or a degree
/// (*hvordan er*). What the rules cannot decide is *undecided*.
///
/// The form is decided from words and their order; how a question is meant cannot be known. See
/// <doc:OpenAndClosedQuestions>.
///
/// > Source: the relay method distinguishes the forms; the rules are this library's own.
public struct QuestionForm: Hashable, Sendable {
  /// Whether a question asks for more than yes or no.
  public enum Openness: String, Hashable, Sendable, CaseIterable {
    /// It asks by a question word.
    case open
    /// Yes, no or one of several alternatives would answer it.
    case closed
    /// There is no question, or the rules cannot decide its form.
    case undecided
  }

  /// What an open question asks for.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// A thing or a person: *hvad*, *hvem*, *hvilken*.
    case substantive
    /// A way, a reason, a time, a place or a degree: *hvordan*, *hvorfor*, *hvornår*, *hvor*.
    case verbal
    /// The question is not open.
    case undecided
  }

  /// Whether the text asks for more than yes or no: open if any of its questions is open, otherwise
  /// closed if any is closed.
  public let openness: Openness

  /// What the first open question asks for.
  public let aspect: Aspect

  /// How many sentences of the text are questions.
  public let questionCount: Int

  /// Where the question stands from which the form is taken; `nil` without questions.
  ///
  /// It is the first open question, otherwise the first closed one, otherwise the first question: a
  /// half-open range of UTF-8 bytes of the unchanged text.
  public let range: Range<Int>?

  /// Finds the form of a text.
  ///
  /// - Parameters:
  ///   - text: A contribution of any length.
  ///   - words: The question words of its language.
  ///   - splitter: What splits the text into sentences.
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    of text: String, words: QuestionWords = .danish,
    splitter: SentenceSplitter = SentenceSplitter()
  ) {
    let tokens = splitter.tokens(in: text)
    var sentences: [QuestionSentence.Place] = []
    var first = 0
    for range in splitter.sentences(in: text, tokens: tokens) {
      var end = first
      while end < tokens.count, tokens.ranges[end].lowerBound < range.upperBound { end += 1 }
      sentences.append(QuestionSentence.Place(tokens: first..<end, range: range))
      first = end
    }
    func sentence(_ place: Int) -> QuestionSentence {
      text.withUTF8Span { bytes in
        QuestionSentence(at: sentences[place], among: tokens, in: bytes, words: words)
      }
    }
    // The words of a sentence are only looked at where it may be one that counts.
    let marked = text.withUTF8Span { bytes in
      sentences.indices.filter { place in
        QuestionSentence.endsWithQuestionMark(at: sentences[place], among: tokens, in: bytes)
      }
    }
    let questions =
      marked.isEmpty
      ? sentences.indices.map(sentence).filter { $0.readsAsQuestion() }
      : marked.map(sentence)
    var decided: (openness: Openness, aspect: Aspect) = (.undecided, .undecided)
    var place = questions.first?.range
    for question in questions {
      let form = question.form()
      if form.openness == .open || form.openness == .closed && decided.openness == .undecided {
        decided = form
        place = question.range
      }
      if form.openness == .open { break }
    }
    openness = decided.openness
    aspect = decided.aspect
    questionCount = questions.count
    range = place
  }

  /// Finds the form of a text in a language.
  ///
  /// - Parameters:
  ///   - text: A contribution of any length.
  ///   - language: A BCP 47 tag such as `da` or `en-GB`.
  public init(of text: String, language: String) {
    self.init(
      of: text, words: .list(for: language), splitter: SentenceSplitter(language: language))
  }
}

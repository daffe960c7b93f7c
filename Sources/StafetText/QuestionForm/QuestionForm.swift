/// How a contribution asks: openly or not, and for what something is or how it is.
///
/// A question is *open* when it asks by a question word, and *closed* when yes, no or one of two
/// alternatives would answer it. An open question is *substantive* when it asks for a thing or a
/// person (*hvad er*), and *verbal* when it asks for a way, a reason, a time, a place or a degree
/// (*hvordan er*). What the rules cannot tell is undecided, and counted as such.
///
/// The form is read from words and their order; whether a question is meant openly is not known. See
/// <doc:OpenAndClosedQuestions>.
///
/// > Source: the idea of the forms is the relay method's; the rules are this library's own.
public struct QuestionForm: Hashable, Sendable {
  /// Whether more than yes or no is asked for.
  public enum Openness: String, Hashable, Sendable, CaseIterable {
    /// A question word asks.
    case open
    /// Yes, no or one of several alternatives answers.
    case closed
    /// There is no question, or its form is not known.
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

  /// Whether more than yes or no is asked for: open if any question of the text is open, else closed
  /// if any is.
  public let openness: Openness

  /// What is asked for, by the first open question.
  public let aspect: Aspect

  /// How many sentences of the text are questions.
  public let questionCount: Int

  /// Where the sentence that decides stands; `nil` without questions.
  ///
  /// It is the first open question, else the first closed one, else the first question. A half-open
  /// range of UTF-8 bytes of the untouched text.
  public let range: Range<Int>?

  /// Finds the form of a text.
  ///
  /// - Parameters:
  ///   - text: A contribution of any length.
  ///   - words: The question words of its language.
  ///   - splitter: Parts the text into sentences.
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    of text: String, words: QuestionWords = .danish,
    splitter: SentenceSplitter = SentenceSplitter()
  ) {
    let tokens = splitter.tokens(in: text)
    var sentences: [(first: Int, end: Int, range: Range<Int>)] = []
    var first = 0
    for range in splitter.sentences(in: text, tokens: tokens) {
      var end = first
      while end < tokens.count, tokens.ranges[end].lowerBound < range.upperBound { end += 1 }
      sentences.append((first, end, range))
      first = end
    }
    func sentence(_ place: Int) -> QuestionSentence {
      let (first, end, range) = sentences[place]
      return text.withUTF8Span { bytes in
        QuestionSentence(
          tokens: tokens, from: first, to: end, range: range, in: bytes, words: words)
      }
    }
    // The words of a sentence are only looked at where it may be one that counts.
    let marked = text.withUTF8Span { bytes in
      sentences.indices.filter { place in
        let (first, end, range) = sentences[place]
        return QuestionSentence.endsWithQuestionMark(
          tokens: tokens, from: first, to: end, range: range, in: bytes)
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

public import StafetModel

extension PublishedReportLayout {
  /// A phrase of running text that states a figure, such as `{n} unique contributions`.
  ///
  /// `{n}` stands for a whole number in digits or, from one to twelve, in words. The other words must
  /// follow each other as given; punctuation may stand before the first and after the last of them.
  /// Phrases are looked for outside sections only, in paragraphs, not in headings.
  public struct FactPhrase: Hashable, Sendable {
    /// What a figure is about.
    public enum Subject: Hashable, Sendable {
      /// All relays together.
      case study
      /// One relay of the layout.
      case relay(Relay.ID)

      /// The relay, or `nil` for the study.
      var relay: Relay.ID? {
        switch self {
        case .study: nil
        case .relay(let id): id
        }
      }
    }

    /// The phrase, with `{n}` where the number stands.
    public let phrase: String

    /// What the number counts.
    public let figure: DeclaredFacts.Fact

    /// What the number is about.
    ///
    /// A phrase such as `in {n} days` may hold for several.
    public let subjects: [Subject]

    /// The chapter that the phrase must stand in, without its number, or `nil` for anywhere.
    public let chapter: String?

    /// Describes a phrase.
    ///
    /// - Parameters:
    ///   - phrase: The phrase, with `{n}` where the number stands.
    ///   - figure: What the number counts.
    ///   - subjects: What the number is about.
    ///   - chapter: The chapter that the phrase must stand in, or `nil` for anywhere.
    /// - Precondition: The phrase has `{n}` once, as a word of its own, and at least one other word;
    ///   there is a subject.
    public init(
      _ phrase: String, states figure: DeclaredFacts.Fact, of subjects: [Subject],
      inChapter chapter: String? = nil
    ) {
      let words = RunningWord.words(of: phrase)
      precondition(
        words.count > 1 && words.filter { $0.isPlaceholder }.count == 1,
        "The phrase of a fact needs {n} once, as a word of its own, and another word.")
      precondition(!subjects.isEmpty, "The phrase of a fact must be about something.")
      self.phrase = phrase
      self.figure = figure
      self.subjects = subjects
      self.chapter = chapter
    }
  }
}

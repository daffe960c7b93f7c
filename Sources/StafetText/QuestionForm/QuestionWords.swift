/// The words by which a language asks, kept apart from stop words because the form of a question
/// hangs on them.
///
/// Question pronouns ask for a thing or a person, question adverbs for a way, a reason, a time, a
/// place or a degree. Danish *hvis* (whose, but mostly if) is not among them. All words are in term
/// form. See <doc:OpenAndClosedQuestions>.
public struct QuestionWords: Hashable, Sendable {
  /// The question pronouns: *hvad*, *hvem*, *hvilken*.
  public let pronouns: Set<String>

  /// The question adverbs: *hvordan*, *hvorfor*, *hvornår*, *hvor*.
  public let adverbs: Set<String>

  /// Those that also begin relative clauses after a comma.
  let relatives: Set<String>

  /// Those that also begin subordinate clauses at the head of a sentence.
  let subordinators: Set<String>

  /// Nouns that a pronoun asks with for a way or a degree: *på hvilken måde*.
  let manners: Set<String>

  /// Finite verbs that often stand first in a question.
  let verbs: Set<String>

  /// Pronouns that are a subject right after the verb.
  let subjects: Set<String>

  /// Verbs of asking somebody to tell, in the imperative and the infinitive.
  let requests: Set<String>

  /// Words that may stand before a question without changing it.
  let fillers: Set<String>

  /// Prepositions that a question word may follow.
  let prepositions: Set<String>

  /// The words for *and*, *but* and *or*.
  let conjunctions: Set<String>

  /// The words for *or*.
  let alternatives: Set<String>

  /// The function words of the language, none of which is a verb of content.
  let functionWords: StopWords

  /// All question words.
  public let all: Set<String>

  /// The list for a language, as far as there is one.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter.
  /// - Returns: The list, or ``none`` for a language without one.
  public static func list(for language: String) -> QuestionWords {
    switch WrittenLanguage(language) {
    case .danish: danish
    case .norwegian: norwegian
    case .swedish: swedish
    case .english: english
    case .german: german
    case nil: none
    }
  }

  /// Whether a term asks.
  func contains(_ term: String) -> Bool {
    all.contains(term)
  }

  /// Makes a list of words parted by spaces.
  init(
    pronouns: String, adverbs: String, relatives: String, subordinators: String, manners: String,
    verbs: String, subjects: String, requests: String, fillers: String, prepositions: String,
    conjunctions: String, alternatives: String, functionWords: StopWords
  ) {
    self.pronouns = Self.words(pronouns)
    self.adverbs = Self.words(adverbs)
    self.all = self.pronouns.union(self.adverbs)
    self.relatives = Self.words(relatives)
    self.subordinators = Self.words(subordinators)
    self.manners = Self.words(manners)
    self.verbs = Self.words(verbs)
    self.subjects = Self.words(subjects)
    self.requests = Self.words(requests)
    self.fillers = Self.words(fillers)
    self.prepositions = Self.words(prepositions)
    self.conjunctions = Self.words(conjunctions)
    self.alternatives = Self.words(alternatives)
    self.functionWords = functionWords
  }

  private static func words(_ list: String) -> Set<String> {
    var words: Set<String> = []
    for word in list.split(separator: " ") { words.insert(TermForm.term(of: String(word))) }
    return words
  }
}

/// The words by which a language asks.
///
/// They are kept apart from stop words because they decide the form of a question.
///
/// Question pronouns ask for a thing or a person, question adverbs for a way, a reason, a time, a
/// place or a degree. Danish *hvis* (whose, but mostly if) is not among them. All words are in term
/// form. See <doc:OpenAndClosedQuestions>.
public struct QuestionWords: Hashable, Sendable {
  /// The question pronouns: *hvad*, *hvem*, *hvilken*.
  package let pronouns: Set<String>

  /// The question adverbs: *hvordan*, *hvorfor*, *hvornår*, *hvor*.
  package let adverbs: Set<String>

  /// What each word may be in a question; that of others is nothing.
  let roles: [String: Roles]

  /// The function words of the language, none of which is a verb of content.
  let functionWords: StopWords

  /// All question words.
  package let all: Set<String>

  /// The list for a language.
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

  /// Makes question words from lists.
  ///
  /// - Parameters:
  ///   - lists: For each role the words that may have it, separated by spaces.
  ///   - functionWords: The function words of the language.
  init(_ lists: [Roles: String], functionWords: StopWords) {
    var roles: [String: Roles] = [:]
    for (role, list) in lists {
      for word in list.partedAtSpaces {
        roles[TermForm.term(of: word), default: []].formUnion(role)
      }
    }
    func words(_ role: Roles) -> Set<String> {
      Set(roles.lazy.filter { $0.value.contains(role) }.map { $0.key })
    }
    self.roles = roles
    self.pronouns = words(.pronoun)
    self.adverbs = words(.adverb)
    self.all = self.pronouns.union(self.adverbs)
    self.functionWords = functionWords
  }

  /// What a word may be in a question: one thing or several.
  struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// A question pronoun.
    static let pronoun = Roles(rawValue: 1)
    /// A question adverb.
    static let adverb = Roles(rawValue: 2)
    /// A question word that also begins relative clauses after a comma.
    static let relative = Roles(rawValue: 4)
    /// A question word that also begins subordinate clauses at the head of a sentence.
    static let subordinator = Roles(rawValue: 8)
    /// A noun that a pronoun asks with for a way or a degree: *på hvilken måde*.
    static let manner = Roles(rawValue: 16)
    /// A finite verb that often stands first in a question.
    static let verb = Roles(rawValue: 32)
    /// A pronoun that is a subject right after the verb.
    static let subject = Roles(rawValue: 64)
    /// A verb of asking somebody to tell, in the imperative and the infinitive.
    static let request = Roles(rawValue: 128)
    /// A word that may stand before a question without changing it.
    static let filler = Roles(rawValue: 256)
    /// A preposition that a question word may follow.
    static let preposition = Roles(rawValue: 512)
    /// A word for *and*, *but* or *or*.
    static let conjunction = Roles(rawValue: 1024)
    /// A word for *or*.
    static let alternative = Roles(rawValue: 2048)

    /// Whether it is a question word.
    var asks: Bool { !isDisjoint(with: [.pronoun, .adverb]) }
  }
}

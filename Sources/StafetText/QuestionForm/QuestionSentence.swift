/// A sentence that may be a question, as its words and the pauses before them.
struct QuestionSentence {
  /// What stands before a word.
  enum Pause {
    /// Nothing but space.
    case none
    /// A comma, a bracket or a quotation mark.
    case comma
    /// A colon, a semicolon or a dash.
    case strong
  }

  /// Where a sentence stands in a text.
  struct Place {
    /// The numbers of its tokens among the tokens of the text.
    let tokens: Range<Int>

    /// Its bytes.
    let range: Range<Int>
  }

  /// Where the sentence stands.
  let range: Range<Int>

  private let words: QuestionWords
  private let terms: [String]
  private let roles: [QuestionWords.Roles]
  private let pauses: [Pause]
  private let hasComma: Bool

  /// Takes a sentence out of a text.
  ///
  /// - Parameters:
  ///   - sentence: Where the sentence stands.
  ///   - tokens: The tokens of the text.
  ///   - text: The text in UTF-8.
  ///   - words: The question words of the language.
  init(
    at sentence: Place, among tokens: TokenBuffer, in text: Span<UInt8>, words: QuestionWords
  ) {
    var terms: [String] = []
    var pauses: [Pause] = []
    terms.reserveCapacity(sentence.tokens.count)
    pauses.reserveCapacity(sentence.tokens.count)
    var hasComma = false
    var place = sentence.range.lowerBound
    for index in sentence.tokens {
      terms.append(String(decoding: tokens.terms[tokens.termRange(at: index)], as: UTF8.self))
      let pause = Self.pause(in: text, from: place, to: tokens.ranges[index].lowerBound)
      if index > sentence.tokens.lowerBound, pause != .none { hasComma = true }
      pauses.append(pause)
      place = tokens.ranges[index].upperBound
    }
    self.range = sentence.range
    self.words = words
    self.terms = terms
    self.roles = terms.map { words.roles[$0] ?? [] }
    self.pauses = pauses
    self.hasComma = hasComma
  }

  /// Whether a question mark is among the signs at the end of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Where the sentence stands.
  ///   - tokens: The tokens of the text.
  ///   - text: The text in UTF-8.
  /// - Returns: Whether it is; `false` for a sentence without words.
  static func endsWithQuestionMark(
    at sentence: Place, among tokens: TokenBuffer, in text: Span<UInt8>
  ) -> Bool {
    guard let last = sentence.tokens.last else { return false }
    var place = tokens.ranges[last].upperBound
    while place < sentence.range.upperBound {
      if text[place] == 0x3F { return true }
      place += 1
    }
    return false
  }

  private static func pause(in text: Span<UInt8>, from start: Int, to end: Int) -> Pause {
    var pause = Pause.none
    var hasSpace = false
    for place in start..<max(start, end) {
      switch text[place] {
      case 0x3A, 0x3B: return .strong
      case 0x2C, 0x28, 0x29, 0x22: pause = .comma
      case 0x20, 0x0A: hasSpace = true
      case 0x2D: if hasSpace { return .strong }
      case 0xE2: return .strong
      default: break
      }
    }
    return pause
  }

  /// The place of the first word that is no filler.
  private func head() -> Int {
    var head = 0
    while head + 1 < terms.count, roles[head].contains(.filler) { head += 1 }
    return head
  }

  /// The place of the question word that the sentence begins with, over one preposition.
  private func leading(at head: Int) -> Int? {
    guard head < terms.count else { return nil }
    if roles[head].asks {
      let isClause = roles[head].contains(.subordinator) && !isVerb(at: head + 1)
      return isClause ? nil : head
    }
    guard head + 1 < terms.count, roles[head].contains(.preposition),
      roles[head + 1].asks
    else { return nil }
    return head + 1
  }

  /// Whether a finite verb stands at a place: a known one, or an unknown word before a subject.
  private func isVerb(at place: Int) -> Bool {
    guard place < terms.count else { return false }
    if roles[place].contains(.verb) { return true }
    guard place + 1 < terms.count, roles[place + 1].contains(.subject) else { return false }
    return !words.functionWords.contains(terms[place]) && !roles[place].asks
  }

  /// The place of the next question word.
  private func nextQuestionWord(from start: Int) -> Int? {
    var place = start
    while place < terms.count {
      if roles[place].asks { return place }
      place += 1
    }
    return nil
  }

  /// Whether a sentence without a question mark is a question all the same.
  ///
  /// - Returns: Whether it begins with a question word and a verb soon after, asks to be told
  ///   something, or begins with a verb and a pronoun and has no comma.
  func readsAsQuestion() -> Bool {
    let head = head()
    if let word = leading(at: head) { return isVerbSoon(after: word) }
    if isRequest(at: head) { return true }
    return !hasComma && isVerb(at: head) && head + 1 < terms.count
      && roles[head + 1].contains(.subject)
  }

  /// The form of the sentence, if it is a question.
  ///
  /// - Returns: Whether it is open, and what it asks for.
  func form() -> (openness: QuestionForm.Openness, aspect: QuestionForm.Aspect) {
    let head = head()
    if let word = leading(at: head) { return (.open, aspect(of: word)) }
    if isRequest(at: head), let word = nextQuestionWord(from: head) {
      return (.open, aspect(of: word))
    }
    let startsWithVerb = isVerb(at: head)
    var place = head
    while let word = nextQuestionWord(from: place + 1) {
      if asks(word, afterVerb: startsWithVerb) {
        return (.open, aspect(of: word))
      }
      place = word
    }
    if startsWithVerb { return (.closed, .undecided) }
    for index in terms.indices
    where roles[index].contains(.alternative) || isVerb(at: index) {
      return (.closed, .undecided)
    }
    // No verb is known: the question word that is there asks, if it cannot begin a relative clause.
    if let word = nextQuestionWord(from: head), !roles[word].contains(.relative) {
      return (.open, aspect(of: word))
    }
    return (.undecided, .undecided)
  }

  /// Whether a verb, or a helping verb and a verb, asks to be told what a question word begins.
  private func isRequest(at head: Int) -> Bool {
    guard head < terms.count else { return false }
    var verb = head
    if roles[head].contains(.verb) {
      guard head + 1 < terms.count, roles[head + 1].contains(.subject) else { return false }
      verb = head + 2
      while verb < min(head + 6, terms.count), !roles[verb].contains(.request) { verb += 1 }
    }
    guard verb < terms.count, roles[verb].contains(.request) else { return false }
    return nextQuestionWord(from: verb) != nil
  }

  /// Whether a question word inside a sentence asks, and does not only begin a clause.
  private func asks(_ word: Int, afterVerb: Bool) -> Bool {
    let isVerbNext = isVerbSoon(after: word)
    let isJoined = roles[word - 1].contains(.conjunction)
    if isJoined, isVerbNext { return true }
    if afterVerb { return pauses[word] == .strong && isVerbNext }
    if pauses[word] == .strong { return true }
    if roles[word].contains(.relative) { return false }
    return isJoined || pauses[word] == .comma || isVerb(at: word + 1)
  }

  /// Whether a verb stands among the three words after a question word, before any subject.
  private func isVerbSoon(after word: Int) -> Bool {
    for place in word + 1..<max(word + 1, min(word + 4, terms.count)) {
      if isVerb(at: place) { return true }
      if roles[place].contains(.subject) { return false }
    }
    return false
  }

  /// What a question word asks for.
  private func aspect(of word: Int) -> QuestionForm.Aspect {
    if roles[word].contains(.adverb) { return .verbal }
    for place in word + 1..<max(word + 1, min(word + 3, terms.count))
    where roles[place].contains(.manner) {
      return .verbal
    }
    return .substantive
  }
}

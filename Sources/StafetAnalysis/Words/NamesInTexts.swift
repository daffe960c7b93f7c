import StafetModel
import StafetText

/// Finds the words of a study's texts that are its own names: of participants, groups and relays.
///
/// A name tells nothing of what was talked about. But `Kommuner` may be the name of a group and what a relay is
/// about, so a word counts as a name only where it is written as one: with a capital, also where it does not begin a
/// sentence, and never without.
struct NamesInTexts {
  private let study: Study

  init(of study: Study) { self.study = study }

  /// The words that are left out of lists and tests, in lower case and Danish order.
  ///
  /// - Parameters:
  ///   - choice: Which are.
  ///   - rules: What is counted as a term, with the stop words that are left out anyway.
  ///   - language: The language of the texts.
  /// - Returns: Words as the tokenizer gives them that occur in a text and would be counted.
  /// - Complexity: O(*n*) in the length of the texts.
  func words(
    leftOutBy choice: AnalysisSettings.StudyNames, rules: TermRules, language: String
  ) -> [String] {
    switch choice {
    case .kept: []
    case .writtenAsNames: DanishOrder.sorted(writtenAsNames(rules: rules, language: language))
    case .all: DanishOrder.sorted(formsOfAllNames(rules: rules))
    }
  }

  // MARK: All names

  /// All forms in the texts of the words of names, the title and the topic.
  private func formsOfAllNames(rules: TermRules) -> Set<String> {
    var folder = TermFolder(rules: rules)
    var terms: Set<String> = []
    var forms: Set<String> = []
    for name in allNames {
      for token in rules.tokenizer.tokens(in: name) {
        forms.insert(token.term)
        if let term = folder.term(ofForm: token.term) { terms.insert(term) }
      }
    }
    return occurring(rules: rules) { form in
      guard let term = folder.term(ofForm: form) else { return false }
      return Self.isForm(form, of: forms) || terms.contains(term)
    }
  }

  private var allNames: [String] {
    [study.title, study.topic] + people + groupsAndRelays
  }

  private var people: [String] {
    study.relays.flatMap { relay in relay.participants.map { $0.id.text } }
  }

  /// The forms of the texts for which something holds.
  private func occurring(rules: TermRules, where holds: (String) -> Bool) -> Set<String> {
    let plain = TermRules(tokenizer: rules.tokenizer, minimumLength: rules.minimumLength)
    var counter = TermCounter(rules: plain)
    forEachText { counter.add($0) }
    return Set(counter.counts().terms.lazy.map { $0.stem }.filter(holds))
  }

  private func forEachText(_ body: (String) -> Void) {
    for relay in study.relays {
      for contribution in relay.contributions { body(contribution.text) }
    }
  }

  // MARK: Names that are written as names

  private func writtenAsNames(rules: TermRules, language: String) -> Set<String> {
    var folder = TermFolder(rules: rules)
    // All nouns of German have a capital, so that none tells the name of a group or relay from a word.
    let isGerman = LanguageIdentifier.isGerman(language)
    var names = singleWords(of: isGerman ? people : people + groupsAndRelays, rules: rules)
    for person in people { names.formUnion(partsOfName(person, rules: rules)) }
    names = names.filter { folder.term(ofForm: $0) != nil }
    if names.isEmpty { return [] }
    let candidates = occurring(rules: rules) { form in
      folder.term(ofForm: form) != nil && Self.isForm(form, of: names)
    }
    if candidates.isEmpty { return [] }
    return candidates.subtracting(ordinary(among: candidates, rules: rules))
  }

  private var groupsAndRelays: [String] {
    study.relays.flatMap { relay in
      [relay.name, relay.id.text] + relay.groups.flatMap { [$0.name, $0.id.text] }
    }
  }

  /// Whether a word is one of the names, or its genitive.
  private static func isForm(_ form: String, of names: Set<String>) -> Bool {
    names.contains(form)
      || (form.utf8.count > 3 && form.hasSuffix("s") && names.contains(String(form.dropLast())))
  }

  /// The names that are a single word.
  private func singleWords(of names: [String], rules: TermRules) -> Set<String> {
    Set(
      names.compactMap { name in
        let tokens = rules.tokenizer.tokens(in: name)
        return tokens.count == 1 ? tokens[0].term : nil
      })
  }

  /// The words of a person's name, without those that only stand beside names, such as *leder*.
  private func partsOfName(_ name: String, rules: TermRules) -> [String] {
    rules.tokenizer.tokens(in: name).map { $0.term }.filter { part in
      part.unicodeScalars.count > 1 && !NameWords.isBeside(part)
    }
  }

  /// The words that are also written as ordinary words, or nowhere as names.
  private func ordinary(among candidates: Set<String>, rules: TermRules) -> Set<String> {
    var named: Set<String> = []
    var ordinary: Set<String> = []
    forEachText { text in
      let tokens = rules.tokenizer.tokens(in: text).filter { candidates.contains($0.term) }
      if tokens.isEmpty { return }
      let bytes = Array(text.utf8)
      for token in tokens {
        if token.term.utf8.contains(where: { (0x30...0x39).contains($0) }) {
          // No word of a language has digits.
          named.insert(token.term)
        } else if !Self.hasCapital(bytes[token.range]) {
          ordinary.insert(token.term)
        } else if !Self.beginsSentence(token.range.lowerBound, in: bytes) {
          named.insert(token.term)
        }
      }
    }
    // A genitive may only begin sentences, and is a name with the name.
    for form in candidates where form.hasSuffix("s") && named.contains(String(form.dropLast())) {
      named.insert(form)
    }
    return candidates.subtracting(named).union(ordinary)
  }

  private static func hasCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = String(decoding: word, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase
  }

  /// Whether nothing stands before a word, or the end of a sentence.
  private static func beginsSentence(_ start: Int, in bytes: [UInt8]) -> Bool {
    var place = start
    while place > 0 {
      place -= 1
      switch bytes[place] {
      case 0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0x3A: return true  // line ends, full stop, !, ?, :
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return false
      // The lead of a letter of Latin; signs such as quotation marks have others.
      case 0xC3...0xC9: return false
      default: continue
      }
    }
    return true
  }
}

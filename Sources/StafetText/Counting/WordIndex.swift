/// The words of texts as numbers: each text is read once, whatever is asked of its words afterwards.
///
/// A ``TermCounter`` keeps counts only and is made for texts that do not fit into memory. An index keeps
/// which words a text has, in their order, so that counts over any choice of the texts, the texts that
/// hold a word, and tables of documents cost no second reading.
package struct WordIndex: Sendable {
  /// What is counted as a term.
  package let rules: TermRules

  /// The terms of all texts, in the order of their scalars.
  package let terms: [String]

  /// The forms of words, each once, in an order without meaning.
  package let forms: [String]

  /// The term that each form is counted as; `nil` for forms that are not counted.
  private let termOfForm: [Int?]

  /// The forms of all words, one text after the other.
  private let words: [UInt32]

  /// Where the words of each text end in ``words``.
  private let ends: [Int]

  /// Reads texts.
  ///
  /// - Parameters:
  ///   - texts: The texts, which are numbered in this order.
  ///   - rules: What is counted as a term.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* bytes and *t* distinct terms.
  package init(of texts: some Sequence<String>, rules: TermRules) {
    self.init(of: texts, rules: rules) { _ in }
  }

  /// Reads texts, and asks after some thousand of them whether to go on.
  ///
  /// - Parameters:
  ///   - texts: The texts, which are numbered in this order.
  ///   - rules: What is counted as a term.
  ///   - goesOn: Is told how many texts have been read; if it throws, no more are.
  /// - Throws: What it throws.
  /// - Complexity: O(*n* + *t* log *t*) expected for *n* bytes and *t* distinct terms.
  package init<Failure: Error>(
    of texts: some Sequence<String>, rules: TermRules,
    _ goesOn: (_ read: Int) throws(Failure) -> Void
  ) throws(Failure) {
    var reading = WordReading(rules: rules)
    for (number, text) in texts.enumerated() {
      if number.isMultiple(of: 2048) { try goesOn(number) }
      reading.read(text)
    }
    let order = reading.stems.numbersInOrder()
    var place = [Int](repeating: 0, count: order.count)
    for (index, stem) in order.enumerated() { place[stem] = index }
    self.rules = rules
    terms = order.map { String(decoding: reading.stems[$0], as: UTF8.self) }
    forms = reading.shown.map { String(decoding: $0, as: UTF8.self) }
    termOfForm = reading.stemOfForm.map { stem in stem.map { place[$0] } }
    words = reading.words
    ends = reading.ends
  }

  /// How many words a text has, counted as terms or not.
  package func wordCount(of text: Int) -> Int { range(text).count }

  /// Calls a function with the term of each word of a text that is counted, in their order.
  ///
  /// - Parameters:
  ///   - text: The number of the text.
  ///   - body: Receives the number of each word's term.
  package func forEachTerm(of text: Int, _ body: (_ term: Int) -> Void) {
    for place in range(text) {
      if let term = termOfForm[Int(words[place])] { body(term) }
    }
  }

  /// Calls a function with the form of each word of a text, in their order.
  ///
  /// - Parameters:
  ///   - text: The number of the text.
  ///   - body: Receives the number of each word's form.
  package func forEachForm(of text: Int, _ body: (_ form: Int) -> Void) {
    for place in range(text) { body(Int(words[place])) }
  }

  /// The number of a term, if it is there.
  ///
  /// - Parameter stem: What the term is counted as.
  /// - Returns: Its place in ``terms``.
  /// - Complexity: O(log *n*) in the number of terms.
  package func term(_ stem: String) -> Int? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].precedesByScalars(stem) { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == stem ? low : nil
  }

  /// Where the words of a text stand.
  private func range(_ text: Int) -> Range<Int> { (text == 0 ? 0 : ends[text - 1])..<ends[text] }
}

extension WordIndex {
  /// Texts that are counted together.
  package struct Group {
    /// What the group is called.
    package let name: String

    /// The numbers of its texts.
    package let texts: [Int]

    /// Puts texts together.
    ///
    /// - Parameters:
    ///   - name: What the group is called.
    ///   - texts: The numbers of its texts.
    package init(name: String, texts: [Int]) {
      self.name = name
      self.texts = texts
    }
  }

  /// The counts of some of the texts: what a ``TermCounter`` would give.
  ///
  /// - Parameter groups: The groups, each with a name of its own; one without texts is left out.
  /// - Returns: Every term of these texts and every form of it, with its figures in every group.
  /// - Complexity: O(*n* + *t*) for *n* words of the groups and *t* terms of the index, for each group.
  package func counts(of groups: [Group]) -> TermCounts {
    let groups = groups.filter { !$0.texts.isEmpty }
      .sorted { $0.name.precedesByScalars($1.name) }
    var formCounts = [Int](repeating: 0, count: forms.count)
    let uses = groups.map { self.uses(of: $0.texts, addingTo: &formCounts) }
    var formsOfTerm: [[WordForm]] = Array(repeating: [], count: terms.count)
    for (form, count) in formCounts.enumerated() where count > 0 {
      if let term = termOfForm[form] { formsOfTerm[term].append(WordForm(forms[form], count)) }
    }
    let used = terms.indices.filter { !formsOfTerm[$0].isEmpty }
    return TermCounts(
      rules: rules,
      groups: groups.indices.map { group in
        TermCounts.Group(
          name: groups[group].name, documentCount: groups[group].texts.count,
          tokenCount: groups[group].texts.reduce(0) { $0 + wordCount(of: $1) },
          termTokenCount: uses[group].reduce(0) { $0 + $1.occurrences },
          distinctCount: uses[group].count { $0.documents > 0 })
      },
      terms: used.map {
        TermCounts.Term(
          stem: terms[$0], forms: WordForm.sorted(formsOfTerm[$0]),
          form: rules.folding.givesWords ? terms[$0] : nil)
      },
      uses: uses.map { uses in used.map { uses[$0] } })
  }

  /// How often some texts use each term.
  ///
  /// - Parameter texts: The numbers of the texts.
  /// - Returns: The figures of each of ``terms``, in their order.
  /// - Complexity: O(*n* + *t*) for *n* words of the texts and *t* terms and forms of the index.
  package func uses(of texts: [Int]) -> [TermUse] {
    var formCounts = [Int](repeating: 0, count: forms.count)
    return uses(of: texts, addingTo: &formCounts)
  }

  /// The form of a term to show to people: the lemma or, where terms are stems, the form that some texts use most; of
  /// equally frequent ones the shorter, then the first in Danish order.
  ///
  /// - Parameters:
  ///   - term: The number of the term.
  ///   - texts: The numbers of the texts.
  /// - Returns: The form; the term itself where none of the texts has it.
  /// - Complexity: O(*n* + *f*) for *n* words of the texts and *f* forms of the index.
  package func shownForm(of term: Int, in texts: [Int]) -> String {
    if rules.folding.givesWords { return terms[term] }
    var counts = [Int](repeating: 0, count: forms.count)
    for text in texts { forEachForm(of: text) { counts[$0] += 1 } }
    let found = counts.indices.filter { counts[$0] > 0 && termOfForm[$0] == term }
    return WordForm.sorted(found.map { WordForm(forms[$0], counts[$0]) }).first?.text
      ?? terms[term]
  }

  /// How often some texts use each term, and each form beside what was counted before.
  private func uses(of texts: [Int], addingTo formCounts: inout [Int]) -> [TermUse] {
    var uses = [TermUse](repeating: TermUse(), count: terms.count)
    var lastText = [Int](repeating: -1, count: terms.count)
    for (number, text) in texts.enumerated() {
      for place in range(text) {
        let form = Int(words[place])
        guard let term = termOfForm[form] else { continue }
        formCounts[form] += 1
        uses[term].occurrences += 1
        if lastText[term] != number { uses[term].documents += 1 }
        lastText[term] = number
      }
    }
    return uses
  }
}

/// The reading of one text after the other.
private struct WordReading {
  private let rules: TermRules
  private var scanner: WordScanner
  private let isScannable: Bool
  private var tokens = TokenBuffer()
  private var buffer = TextBuffer()

  /// Finds what forms are counted as.
  private var folder: TermFolder

  /// The forms of words; those that are never counted have a number too.
  private(set) var forms = NumberedWords()

  /// What the forms are counted as.
  private(set) var stems = NumberedWords()

  /// The number of the stem of each form; `nil` for forms that are not counted.
  private(set) var stemOfForm: [Int?] = []

  /// How each form is shown.
  private(set) var shown: [ArraySlice<UInt8>] = []

  /// A form that depends on its neighbours, with the number under which it stands as each of its choices.
  private struct Contextual {
    let form: ContextualForm
    var numbers: [Int?]

    init(form: ContextualForm) {
      self.form = form
      numbers = Array(repeating: nil, count: form.choices.count)
    }
  }

  private var contextualOfForm: [Int: Contextual] = [:]

  /// The forms of all words, one text after the other.
  private(set) var words: [UInt32] = []

  /// Where the words of each text end.
  private(set) var ends: [Int] = []

  init(rules: TermRules) {
    self.rules = rules
    scanner = WordScanner(for: rules)
    isScannable = WordScanner.isMade(for: rules.tokenizer)
    folder = TermFolder(rules: rules)
  }

  /// Reads one more text.
  mutating func read(_ text: String) {
    let tokenizer = rules.tokenizer
    text.withUTF8Span { bytes in
      buffer.replace(with: bytes)
      if isScannable, scanner.scan(buffer) { return }
      tokenizer.read(bytes, into: &tokens)
      scanner.take(tokens, of: bytes)
    }
    let lowered = scanner.lowered
    var skipped = 0
    for word in 0..<scanner.wordCount {
      var form = number(of: lowered[scanner.range(of: word)].span)
      if skipped > 0 {
        // Part of an expression that was counted at a word before it.
        skipped -= 1
        form = uncounted(form)
      } else if let contextual = contextualOfForm[form] {
        let (choice, behind) = folder.choice(of: contextual.form, at: word, in: scanner)
        form = contextual.numbers[choice] ?? add(choice, of: form)
        skipped = behind
      }
      words.append(UInt32(truncatingIfNeeded: form))
    }
    ends.append(words.count)
  }

  /// The number of a form; that of a new one is worked out.
  private mutating func number(of word: Span<UInt8>) -> Int {
    let form = forms.number(of: word)
    if form == stemOfForm.count { addTerm(of: form, word) }
    return form
  }

  /// Finds what a new form is counted as.
  private mutating func addTerm(of form: Int, _ word: Span<UInt8>) {
    shown.append(forms[form])
    switch folder.fold(word) {
    case .leftOut: stemOfForm.append(nil)
    case .counted:
      let term = folder.term[...]
      stemOfForm.append(stems.number(of: term.span))
    case .depends(let choices):
      stemOfForm.append(nil)
      contextualOfForm[form] = Contextual(form: choices)
    }
  }

  /// The number under which a form stands where it is counted as one of its choices.
  ///
  /// A number of its own, so that whoever counts by forms need not look at neighbours again.
  private mutating func add(_ choice: Int, of form: Int) -> Int {
    guard let contextual = contextualOfForm[form] else { return form }
    let chosen = contextual.form.choices[choice]
    let number = chosen.term == nil ? form : addNumber(for: form, as: choice)
    if let term = chosen.term, number == stemOfForm.count {
      shown.append(chosen.expression.map { $0.text[...] } ?? forms[form])
      let bytes = term[...]
      stemOfForm.append(stems.number(of: bytes.span))
    }
    contextualOfForm[form]?.numbers[choice] = number
    return number
  }

  /// The number under which a form stands where it is not counted.
  private mutating func uncounted(_ form: Int) -> Int {
    if contextualOfForm[form] != nil || stemOfForm[form] == nil { return form }
    let number = addNumber(for: form, as: 127)
    if number == stemOfForm.count {
      shown.append(forms[form])
      stemOfForm.append(nil)
    }
    return number
  }

  /// A further number for a form: no word holds the byte 1 that its key ends with.
  private mutating func addNumber(for form: Int, as choice: Int) -> Int {
    let key = (Array(forms[form]) + [1, UInt8(truncatingIfNeeded: choice)])[...]
    return forms.number(of: key.span)
  }
}

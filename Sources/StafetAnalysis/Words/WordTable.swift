import StafetModel
public import StafetText

/// The most frequent words of a relay, and what they were counted over.
public struct WordTable: Hashable, Sendable {
  /// One word.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The stem under which the forms of the word are counted together.
    public let stem: String

    /// The form that is shown to readers: the one that all relays of the study together use most.
    public let form: String

    /// The forms of the word, each with how often the relay uses that form: the most frequent first.
    public let forms: [WordForm]

    /// How often the word occurs, and in how many contributions.
    public let use: TermUse

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - stem: The stem under which the forms of the word are counted together.
    ///   - form: The form that is shown to readers: the one that all relays of the study together use most.
    ///   - forms: The forms of the word, each with how often the relay uses that form: the most frequent first.
    ///   - use: How often the word occurs, and in how many contributions.
    public init(stem: String, form: String, forms: [WordForm] = [], use: TermUse) {
      self.stem = stem
      self.form = form
      self.forms = forms
      self.use = use
    }

    /// What tells it from the others of one list: `stem`.
    public var id: String { stem }
  }

  /// The words: the most frequent first, then those in more contributions, then in the order of
  /// their Unicode scalars.
  public let rows: [Row]

  /// How many words that are not listed would have the next place, each with as good a claim to it as the others: all
  /// occur ``tiedOccurrences`` times.
  ///
  /// The list does not end among words that occur equally often, unless fewer than ten would be left of it.
  public let ties: Int

  /// How often each of the words occurs that ``ties`` counts; 0 where there are none.
  public let tiedOccurrences: Int

  /// How many tokens there are, stop words included.
  public let tokenCount: Int

  /// How many different words there are, stop words and short words left out.
  public let distinctCount: Int

  /// How many contributions the words were counted over.
  public let contributionCount: Int

  /// Makes a word table of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - rows: The words: the most frequent first, then those in more contributions, then in the order of their
  ///     Unicode scalars.
  ///   - tokenCount: How many tokens there are, stop words included.
  ///   - distinctCount: How many different words there are, stop words and short words left out.
  ///   - contributionCount: How many contributions the words were counted over.
  ///   - ties: How many words that are not listed would have the next place.
  ///   - tiedOccurrences: How often each of them occurs; `nil` for as often as the last word that is listed.
  public init(
    rows: [Row], tokenCount: Int, distinctCount: Int, contributionCount: Int, ties: Int = 0,
    tiedOccurrences: Int? = nil
  ) {
    self.rows = rows
    self.ties = ties
    self.tiedOccurrences =
      ties == 0 ? 0 : tiedOccurrences ?? rows.last?.use.occurrences ?? 0
    self.tokenCount = tokenCount
    self.distinctCount = distinctCount
    self.contributionCount = contributionCount
  }
}

extension WordTable {
  /// Lists the most frequent words.
  ///
  /// - Parameters:
  ///   - material: How often each word was used.
  ///   - settings: How many words are listed.
  init(of material: WordMaterial, settings: AnalysisSettings) {
    let own = material.own
    // Terms are in the order of their scalars already, which decides between equals. Most words occur
    // once and are never listed: those below the last place need no order.
    let occurrences = own.terms.indices.map { own[$0, group: 0].occurrences }
    let least = occurrences.largest(settings.wordLimit)
    let ranked = own.terms.indices.filter { occurrences[$0] >= least }.sorted { left, right in
      let one = own[left, group: 0]
      let other = own[right, group: 0]
      return (other.occurrences, other.documents, left) < (one.occurrences, one.documents, right)
    }
    // Every term ranked has at least as many occurrences as the last place, so those that tie for it are the last.
    let end =
      ranked.count <= settings.wordLimit
      ? ranked.count
      : TiedEnd.count(
        limit: settings.wordLimit,
        before: {
          ranked.firstIndex { occurrences[$0] == least } ?? 0
        })
    self.rows = ranked.prefix(end).map { index in
      let term = own.terms[index]
      return Row(
        stem: term.stem, form: material.shownForm(of: term), forms: term.forms,
        use: own[index, group: 0])
    }
    self.ties = settings.wordLimit > 0 ? ranked.count - end : 0
    self.tiedOccurrences = ties == 0 ? 0 : least
    self.tokenCount = material.tokenCount
    self.distinctCount = own.terms.count
    self.contributionCount = material.positions.count
  }
}

extension [Int] {
  /// The number in a place when the largest stand first; the smallest number for a place behind all.
  fileprivate func largest(_ place: Int) -> Int {
    var counts: [Int: Int] = [:]
    for number in self { counts[number, default: 0] += 1 }
    var passed = 0
    for (number, count) in counts.sorted(by: { $0.key > $1.key }) {
      passed += count
      if passed >= place { return number }
    }
    return self.min() ?? 0
  }
}

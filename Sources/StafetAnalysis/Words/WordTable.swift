import StafetModel
public import StafetText

/// The most frequent words of a relay, and what they were counted over.
public struct WordTable: Hashable, Sendable {
  /// One word.
  public struct Row: Hashable, Sendable {
    /// What the word is counted as.
    public let stem: String

    /// The form that people are shown.
    public let form: String

    /// The forms that were counted together, each with how often it occurs: the most frequent first.
    public let forms: [Form]

    /// How often the word occurs, and in how many contributions.
    public let use: TermUse
  }

  /// One form of a word.
  public struct Form: Hashable, Sendable {
    /// The form, in lower case.
    public let text: String

    /// How often it occurs.
    public let occurrences: Int
  }

  /// The words: the most frequent first, then those in more contributions, then in the order of
  /// their Unicode scalars.
  public let rows: [Row]

  /// How many tokens there are, stop words included.
  public let tokenCount: Int

  /// How many different words there are, stop words and short words left out.
  public let distinctCount: Int

  /// How many contributions the words were counted over.
  public let contributionCount: Int
}

extension WordTable {
  /// Lists the most frequent words.
  ///
  /// - Parameters:
  ///   - counts: How often each word was used.
  ///   - settings: Which words are left out, and how many are listed.
  init(of counts: TermCounts, settings: AnalysisSettings) {
    let listed = counts.uses.filter { settings.lists($0.key) }
    let ranked = listed.sorted { left, right in
      if left.value.occurrences != right.value.occurrences {
        return left.value.occurrences > right.value.occurrences
      }
      if left.value.documents != right.value.documents {
        return left.value.documents > right.value.documents
      }
      return left.key.precedesByScalars(right.key)
    }
    self.rows = ranked.prefix(settings.wordLimit).map { term, use in
      Row(
        stem: term, form: term, forms: [Form(text: term, occurrences: use.occurrences)], use: use)
    }
    self.tokenCount = counts.tokenCount
    self.distinctCount = listed.count
    self.contributionCount = counts.documentCount
  }
}

extension AnalysisSettings {
  /// Whether a word is listed and tested: long enough, and not a stop word.
  func lists(_ term: String) -> Bool {
    term.count >= minimumWordLength && !(stopWords ?? .empty).contains(term)
  }
}

extension String {
  /// Whether the text comes before another in the order of Unicode scalars, on every platform.
  func precedesByScalars(_ other: String) -> Bool {
    unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
  }
}

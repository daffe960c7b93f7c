/// How often every term was used, group by group.
///
/// A group is any set of documents: a relay, a theme, a group of participants. Counts of parts of a
/// collection can be merged in any order with the same result, so that a collection may be counted
/// piece by piece, on one machine or on many.
///
/// Groups stand in the order of their names and terms in the order of their Unicode scalars,
/// whatever the order of the documents.
public struct TermCounts: Hashable, Sendable {
  /// What was counted as a term.
  public let rules: TermRules

  /// The groups, in the order of the scalars of their names.
  public private(set) var groups: [Group]

  /// The terms, in the order of their scalars.
  public private(set) var terms: [Term]

  /// The figures of each group, in the order of the terms.
  private var uses: [[TermUse]]

  /// The name of a group and its totals.
  public struct Group: Hashable, Sendable, Identifiable {
    /// The name of the group.
    public let name: String

    /// How many documents it has, those without words included.
    public let documentCount: Int

    /// How many tokens it has, whether counted as terms or not.
    public let tokenCount: Int

    /// How many tokens were counted as terms; stop words and short words are not.
    public let termTokenCount: Int

    /// How many different terms it has.
    public let distinctCount: Int

    /// Makes a group of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - name: The name of the group.
    ///   - documentCount: How many documents it has, those without words included.
    ///   - tokenCount: How many tokens it has, whether counted as terms or not.
    ///   - termTokenCount: How many tokens were counted as terms; stop words and short words are not.
    ///   - distinctCount: How many different terms it has.
    public init(
      name: String, documentCount: Int, tokenCount: Int, termTokenCount: Int, distinctCount: Int
    ) {
      self.name = name
      self.documentCount = documentCount
      self.tokenCount = tokenCount
      self.termTokenCount = termTokenCount
      self.distinctCount = distinctCount
    }

    /// What tells it from the others of one list: `name`.
    public var id: String { name }
  }

  /// A term and the forms it stands for.
  public struct Term: Hashable, Sendable, Identifiable {
    /// The term as which the forms are counted: their lemma or stem, or the word itself.
    public let stem: String

    /// The form to show to people: the lemma or, where forms are counted by stems, the most frequent form.
    public let form: String

    /// The forms, the most frequent first; of equally frequent ones the shorter, then in Danish order.
    public let forms: [WordForm]

    /// Makes a term of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - stem: The term as which the forms are counted: their lemma or stem, or the word itself.
    ///   - forms: The forms, the most frequent first; of equally frequent ones the shorter, then in Danish order.
    ///   - form: The form to show to people; with `nil`, the first one.
    public init(stem: String, forms: [WordForm] = [], form: String? = nil) {
      self.stem = stem
      self.forms = forms
      self.form = form ?? forms.first?.text ?? stem
    }

    /// What tells it from the others of one list: `stem`.
    public var id: String { stem }
  }

  init(rules: TermRules, groups: [Group], terms: [Term], uses: [[TermUse]]) {
    self.rules = rules
    self.groups = groups
    self.terms = terms
    self.uses = uses
  }

  /// The index of a group.
  ///
  /// - Parameter name: The name of the group.
  /// - Returns: Its index in ``groups``; `nil` if there is no such group.
  public func group(named name: String) -> Int? {
    groups.firstIndex { $0.name == name }
  }

  /// The index of the term that a word is counted as.
  ///
  /// ```swift
  /// counts.term(of: "Ledelsen")  // the same as that of "ledelse", where both have one stem
  /// ```
  ///
  /// - Parameter word: A word as anybody would write it; it is folded and stemmed by ``rules``.
  /// - Returns: Its index in ``terms``; `nil` if no form of it was counted, or it is never counted, as a stop word.
  /// - Complexity: O(log *n*) in the number of terms.
  public func term(of word: String) -> Int? {
    rules.term(of: word).flatMap { term(stem: $0) }
  }

  /// The index of a term.
  ///
  /// - Parameter stem: What the forms of the term are counted as, as ``Term/stem`` has it.
  /// - Returns: Its index in ``terms``; `nil` if there is no such term.
  /// - Complexity: O(log *n*) in the number of terms.
  public func term(stem: String) -> Int? {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].stem.precedesByScalars(stem) { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].stem == stem ? low : nil
  }

  /// How often a term was used in a group.
  ///
  /// - Parameters:
  ///   - term: An index in ``terms``.
  ///   - group: An index in ``groups``.
  public subscript(term: Int, group group: Int) -> TermUse {
    uses[group][term]
  }

  /// How often a word was used in a group, in all its forms that are counted as one; 0 times for a word or a group
  /// that is not there.
  ///
  /// ```swift
  /// counts.use(of: "ledelsen", in: "topledere").occurrences  // "ledelse" and "Ledelsens" count too
  /// ```
  ///
  /// - Parameters:
  ///   - word: A word as anybody would write it; it is folded and stemmed by ``rules``. A stop word and a word that
  ///     is too short are never counted.
  ///   - name: The name of the group.
  /// - Returns: The occurrences, and the documents that hold the word.
  /// - Complexity: O(log *n*) in the number of terms.
  public func use(of word: String, in name: String = "") -> TermUse {
    guard let group = group(named: name), let term = term(of: word) else { return TermUse() }
    return uses[group][term]
  }

  /// How often a term was used in a group; 0 times for a term or a group that is not there.
  ///
  /// - Parameters:
  ///   - stem: What the forms of the term are counted as, as ``Term/stem`` has it.
  ///   - name: The name of the group.
  /// - Returns: The occurrences, and the documents that hold the term.
  /// - Complexity: O(log *n*) in the number of terms.
  public func use(ofTerm stem: String, in name: String = "") -> TermUse {
    guard let group = group(named: name), let term = term(stem: stem) else { return TermUse() }
    return uses[group][term]
  }
}

extension TermCounts {
  /// Merges the counts of two collections that share no document.
  ///
  /// - Parameter other: The counts of the other collection.
  /// - Returns: The counts of both together; the same whichever comes first.
  /// - Precondition: Both were counted by the same rules.
  /// - Complexity: O(*n*) in the number of terms of both.
  public func merging(_ other: TermCounts) -> TermCounts {
    precondition(rules == other.rules, "Counts made by different rules cannot be joined.")
    let pairs = Self.pairs(groups, other.groups) { $0.name }
    let joints = Self.pairs(terms, other.terms) { $0.stem }
    let uses = pairs.map { pair in
      joints.map { joint in
        let ours = pair.left.flatMap { group in joint.left.map { self.uses[group][$0] } }
        let theirs = pair.right.flatMap { group in joint.right.map { other.uses[group][$0] } }
        return (ours ?? TermUse()) + (theirs ?? TermUse())
      }
    }
    let groups = pairs.enumerated().map { index, pair in
      Group(
        pair.left.map { self.groups[$0] }, pair.right.map { other.groups[$0] },
        distinctCount: uses[index].reduce(0) { $1.occurrences > 0 ? $0 + 1 : $0 })
    }
    let terms = joints.map { joint in
      Term(
        joint.left.map { self.terms[$0] }, joint.right.map { other.terms[$0] },
        areWords: rules.folding.givesWords)
    }
    return TermCounts(rules: rules, groups: groups, terms: terms, uses: uses)
  }

  /// Goes through two sorted lists side by side.
  private static func pairs<Element>(
    _ left: [Element], _ right: [Element], by name: (Element) -> String
  ) -> [(left: Int?, right: Int?)] {
    var pairs: [(left: Int?, right: Int?)] = []
    var one = 0
    var other = 0
    while one < left.count || other < right.count {
      if other == right.count
        || (one < left.count && name(left[one]).precedesByScalars(name(right[other])))
      {
        pairs.append((one, nil))
        one += 1
      } else if one == left.count || name(right[other]).precedesByScalars(name(left[one])) {
        pairs.append((nil, other))
        other += 1
      } else {
        pairs.append((one, other))
        one += 1
        other += 1
      }
    }
    return pairs
  }
}

extension TermCounts.Group {
  /// Joins what is known of a group from two collections; at least one of them has it.
  fileprivate init(_ left: Self?, _ right: Self?, distinctCount: Int) {
    self.init(
      name: left?.name ?? right?.name ?? "",
      documentCount: (left?.documentCount ?? 0) + (right?.documentCount ?? 0),
      tokenCount: (left?.tokenCount ?? 0) + (right?.tokenCount ?? 0),
      termTokenCount: (left?.termTokenCount ?? 0) + (right?.termTokenCount ?? 0),
      distinctCount: distinctCount)
  }
}

extension TermCounts.Term {
  /// Joins the forms of a term from two collections; at least one of them has it.
  ///
  /// - Parameters:
  ///   - left: The term in one collection.
  ///   - right: The term in the other.
  ///   - areWords: Whether terms can be shown to people.
  fileprivate init(_ left: Self?, _ right: Self?, areWords: Bool) {
    guard let left, let right else {
      let only = left ?? right
      self.init(stem: only?.stem ?? "", forms: only?.forms ?? [], form: only?.form)
      return
    }
    var counts: [String: Int] = [:]
    for form in left.forms + right.forms { counts[form.text, default: 0] += form.occurrences }
    self.init(
      stem: left.stem, forms: WordForm.sorted(counts.map { WordForm($0.key, $0.value) }),
      form: areWords ? left.stem : nil)
  }
}

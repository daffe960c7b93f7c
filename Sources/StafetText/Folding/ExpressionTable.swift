/// The expressions of several words that are counted as one term or left out as one, by the word that they are known by.
struct ExpressionTable: Hashable, Sendable {
  /// An expression.
  struct Expression: Hashable, Sendable {
    /// The words before the one that it is known by, in their order.
    let before: [[UInt8]]

    /// The words behind it.
    let behind: [[UInt8]]

    /// The words with one space between each two.
    let text: [UInt8]

    /// Whether it is left out.
    let isLeftOut: Bool
  }

  private let keys: TermTable
  private let expressions: [[Expression]]

  /// Makes a table.
  ///
  /// An expression is known by its first word that is no stop word; by its longest one if all of them are.
  ///
  /// - Parameters:
  ///   - counted: Expressions that are counted: words in term form, with one space between each two.
  ///   - leftOut: Expressions that are left out.
  ///   - stopWords: The words that are left out by themselves.
  init(counted: some Sequence<String>, leftOut: Set<String>, stopWords: Set<String>) {
    var found: [String: [Expression]] = [:]
    let all = Set(counted).union(leftOut)
    // The longer come first, so that of two that fit the longer one is taken.
    let ordered = all.sorted { one, other in
      let lengths = (one.utf8.count, other.utf8.count)
      return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : one.precedesByScalars(other)
    }
    for text in ordered {
      let words = text.partedAtSpaces
      guard words.count > 1 else { continue }
      var key = words.firstIndex { !stopWords.contains($0) }
      // Nothing of it would be counted anyway.
      if key == nil, leftOut.contains(text) { continue }
      if key == nil { key = words.indices.max { words[$0].utf8.count < words[$1].utf8.count } }
      guard let key else { continue }
      let bytes = words.map { Array($0.utf8) }
      found[words[key], default: []].append(
        Expression(
          before: Array(bytes[..<key]), behind: Array(bytes[(key + 1)...]), text: Array(text.utf8),
          isLeftOut: leftOut.contains(text)))
    }
    let names = found.keys.sortedByScalars()
    keys = TermTable(names)
    expressions = names.map { found[$0] ?? [] }
  }

  /// The expressions that a word is the key of.
  func expressions(of word: Span<UInt8>) -> [Expression] {
    keys.index(of: word, in: 0..<word.count).map { expressions[$0] } ?? []
  }
}

import StafetModel
import StafetStatistics
import StafetText

/// The words of questions, ready to be divided into clusters.
struct DiscoveryMaterial {
  /// The questions with words that are looked at, in the order of their identifiers.
  private let questions: [Contribution.ID]

  /// The questions without such words, in the same order.
  let wordless: [Contribution.ID]

  /// The words that are looked at, each as what it is counted as.
  private let terms: [String]

  /// The form of each word that people are shown.
  private let forms: [String]

  /// How often each question holds each word.
  let counts: CompressedRows<UInt32>

  /// What each word weighs in each question.
  let rows: CompressedRows<Double>

  /// How many words name a cluster at most.
  private let nameLength: Int

  /// Reads questions.
  init(of exchanges: [Exchange], rules: TermRules, settings: DiscoverySettings) {
    let exchanges = exchanges.sorted { $0.question.id < $1.question.id }
    let documents = exchanges.map { exchange in
      [exchange.question] + (settings.includesAnswers ? exchange.answers : [])
    }
    let index = WordIndex(of: documents.joined().lazy.map { $0.text }, rules: rules)
    var texts: [[Int]] = []
    var next = 0
    for document in documents {
      texts.append(Array(next..<next + document.count))
      next += document.count
    }
    let matrix = index.matrix(of: texts)
      .filteringTerms { $1.documents >= max(settings.leastQuestions, 1) }
    let used = (0..<exchanges.count).filter { !matrix.counts.row($0).isEmpty }
    let uses = index.counts(of: [WordIndex.Group(name: "", texts: Array(0..<next))])
    questions = used.map { exchanges[$0].question.id }
    wordless = exchanges.indices.filter { matrix.counts.row($0).isEmpty }
      .map { exchanges[$0].question.id }
    terms = matrix.terms
    nameLength = max(settings.nameLength, 0)
    forms = matrix.terms.map { term in uses.term(term).map { uses.terms[$0].form } ?? term }
    counts = matrix.counts.selecting(used)
    rows = Self.weigh(counts, terms: matrix.terms)
  }

  /// Weighs counts of the same words: (1 + log tf) · (log((1 + n) / (1 + df)) + 1), in rows of length 1.
  func weigh(_ counts: CompressedRows<UInt32>) -> CompressedRows<Double> {
    Self.weigh(counts, terms: terms)
  }

  private static func weigh(
    _ counts: CompressedRows<UInt32>, terms: [String]
  ) -> CompressedRows<Double> {
    WeightedTerms(
      DocumentTermMatrix(terms: terms, counts: counts),
      weighting: TermWeighting(frequency: .logarithm)
    ).weights
  }

  /// Describes clusters and numbers them.
  ///
  /// - Parameters:
  ///   - clusterOfRow: The cluster of each question with words.
  ///   - count: How many clusters; those without questions are left out.
  /// - Returns: The clusters, the largest first.
  func clusters(_ clusterOfRow: [Int], count: Int) -> [ThemeDiscovery.Cluster] {
    var members: [[Int]] = Array(repeating: [], count: count)
    for (row, cluster) in clusterOfRow.enumerated() { members[cluster].append(row) }
    return members.filter { !$0.isEmpty }
      .map { members in (members: members, words: self.words(of: members)) }
      .map { (members: $0.members, words: $0.words, name: Self.name(of: $0.words)) }
      .sorted { left, right in
        (right.members.count, left.name, left.members[0])
          < (left.members.count, right.name, right.members[0])
      }
      .enumerated()
      .map { number, cluster in
        let id = Theme.ID("cluster-" + String(number + 1))
        return ThemeDiscovery.Cluster(
          id: id, name: cluster.name.isEmpty ? id.text : cluster.name, words: cluster.words,
          questions: cluster.members.map { questions[$0] },
          central: central(of: cluster.members).map { questions[$0] })
      }
  }

  private static func name(of words: [String]) -> String { words.joined(separator: ", ") }

  /// The forms of the words by which some questions differ most from the others.
  private func words(of members: [Int]) -> [String] {
    var here = [Int](repeating: 0, count: terms.count)
    var all = here
    for row in members {
      for place in counts.row(row) { here[Int(counts.columns[place])] += Int(counts.values[place]) }
    }
    for (place, column) in counts.columns.enumerated() {
      all[Int(column)] += Int(counts.values[place])
    }
    let own = here.reduce(0, +)
    let others = all.reduce(0, +) - own
    return terms.indices
      .map { term in
        let table = TwoByTwoTable(
          here[term], of: own, against: all[term] - here[term], of: others)
        return (term: term, score: KeynessMeasure.g2.score(of: table))
      }
      .filter { $0.score > 0 }
      .sorted { ($1.score, $0.term) < ($0.score, $1.term) }
      .prefix(nameLength)
      .map { forms[$0.term] }
  }

  /// The two questions nearest to the mean of some.
  private func central(of members: [Int]) -> [Int] {
    let sum = rows.sum(ofRows: members)
    return
      members
      .map { (row: $0, product: rows.product(ofRow: $0, with: sum)) }
      .sorted { ($1.product, $0.row) < ($0.product, $1.row) }
      .prefix(2)
      .map { $0.row }
  }
}

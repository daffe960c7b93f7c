import StafetModel
import StafetStatistics
import StafetText

/// The words of questions, ready to be divided into clusters.
struct DiscoveryMaterial {
  /// The questions with words that are looked at, in the order of their identifiers.
  private let questions: [Contribution.ID]

  /// The questions without such words, in the same order.
  let wordless: [Contribution.ID]

  /// The words that are looked at, and how often each question holds each.
  private let counted: CountedDocuments

  /// How often each question holds each word.
  let counts: CompressedRows<UInt32>

  /// What each word weighs in each question.
  let rows: CompressedRows<Double>

  /// The words that are looked at.
  var terms: [String] { counted.matrix.terms }

  /// How many words name a cluster at most.
  private let nameLength: Int

  /// Reads questions.
  init(of exchanges: [Exchange], rules: TermRules, settings: DiscoverySettings) {
    self.init(
      of: Self.counter(of: exchanges, rules: rules, settings: settings),
      identifiers: exchanges.map { $0.question.id }, settings: settings)
  }

  /// The words of questions, and of their answers where these are looked at.
  static func counter(
    of exchanges: [Exchange], rules: TermRules, settings: DiscoverySettings
  ) -> DocumentCounter {
    var counter = DocumentCounter(rules: rules)
    for exchange in exchanges {
      let answers = settings.includesAnswers ? exchange.answers : []
      counter.add(([exchange.question] + answers).lazy.map { $0.text })
    }
    return counter
  }

  /// Takes texts whose words have been counted.
  ///
  /// - Parameters:
  ///   - counter: The words.
  ///   - identifiers: What each text is referred to by.
  ///   - settings: How clusters are looked for.
  init(
    of counter: consuming DocumentCounter, identifiers: [Contribution.ID],
    settings: DiscoverySettings
  ) {
    let order = identifiers.indices.sorted { identifiers[$0] < identifiers[$1] }
    counted = counter.counts(inOrder: order, least: settings.leastQuestions)
    let all = counted.matrix.counts
    let used = order.indices.filter { !all.row($0).isEmpty }
    questions = used.map { identifiers[order[$0]] }
    wordless = order.indices.filter { all.row($0).isEmpty }.map { identifiers[order[$0]] }
    nameLength = max(settings.nameLength, 0)
    counts = wordless.isEmpty ? all : all.selecting(used)
    rows = Self.weigh(counts, terms: counted.matrix.terms)
  }

  /// How counts become weights: (1 + log tf) · (log((1 + n) / (1 + df)) + 1), in rows of length 1.
  static let weighting = TermWeighting(frequency: .logarithm)

  /// Weighs counts of the same words.
  func weigh(_ counts: CompressedRows<UInt32>) -> CompressedRows<Double> {
    Self.weigh(counts, terms: counted.matrix.terms)
  }

  static func weigh(
    _ counts: CompressedRows<UInt32>, terms: [String]
  ) -> CompressedRows<Double> {
    WeightedTerms(
      DocumentTermMatrix(terms: terms, counts: counts),
      weighting: weighting
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
    let found = members.filter { !$0.isEmpty }
      .map { members in (members: members, terms: terms(of: members)) }
    let forms = counted.forms(of: found.lazy.flatMap { $0.terms })
    return found.map { members, terms in
      let words = terms.map { forms[$0] ?? counted.matrix.terms[$0] }
      return (members: members, words: words, name: words.joined(separator: ", "))
    }
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

  /// The words by which some questions differ most from the others.
  private func terms(of members: [Int]) -> [Int] {
    var here = [Int](repeating: 0, count: counts.columnCount)
    var all = here
    for row in members {
      for place in counts.row(row) { here[Int(counts.columns[place])] += Int(counts.values[place]) }
    }
    for (place, column) in counts.columns.enumerated() {
      all[Int(column)] += Int(counts.values[place])
    }
    let own = here.reduce(0, +)
    let others = all.reduce(0, +) - own
    return here.indices
      .map { term in
        let table = TwoByTwoTable(
          here[term], of: own, against: all[term] - here[term], of: others)
        return (term: term, score: KeynessMeasure.g2.score(of: table))
      }
      .filter { $0.score > 0 }
      .sorted { ($1.score, $0.term) < ($0.score, $1.term) }
      .prefix(nameLength)
      .map { $0.term }
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

public import StafetAnalysis
public import StafetModel
import StafetSyntax

/// Writes found clusters of questions as tab-separated values.
///
/// The columns are `id, cluster, name, central`: a line for each question, cluster by cluster; `central` is
/// `yes` for the questions nearest to the middle of their cluster. Questions without words that others have
/// come last, without a cluster.
public enum DiscoveryLines {
  /// The table, and after it a line `# clusters N stability S chance C` for each number of clusters
  /// that was tried, and a closing line `# questions Q placed P words W misfit M`, `misfit` being
  /// what the method makes small.
  ///
  /// Where clusters were found in some of the questions, `sample N` stands in place of the misfit.
  ///
  /// - Parameter discovery: The clusters.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(of discovery: ThemeDiscovery) -> [UInt8] {
    var writer = TableWriter(columns: ["id", "cluster", "name", "central"], delimiter: .tab)
    for cluster in discovery.clusters {
      for question in cluster.questions {
        writer.row([
          question.text, cluster.id.text, cluster.name,
          cluster.central.contains(question) ? "yes" : "",
        ])
      }
    }
    for question in discovery.wordless { writer.row([question.text, "", "", ""]) }
    return writer.bytes + discovery.stability.points.flatMap { line(of: $0) }
      + summary(of: discovery)
  }

  private static func line(of point: StabilityCurve.Point) -> [UInt8] {
    let text =
      "# clusters \(point.count) stability \(NumberCell.rounded(point.mean))"
      + " error \(NumberCell.rounded(point.standardError)) chance \(NumberCell.rounded(point.chance))"
      + " highest_by_chance \(NumberCell.rounded(point.highestByChance))\n"
    return Array(text.utf8)
  }

  private static func summary(of discovery: ThemeDiscovery) -> [UInt8] {
    let placed = discovery.clusters.reduce(0) { $0 + $1.questions.count }
    var text =
      "# questions \(placed + discovery.wordless.count) placed \(placed) words \(discovery.wordCount)"
    if let sample = discovery.sample { text += " sample \(sample)" }
    if let misfit = discovery.misfit { text += " misfit \(NumberCell.rounded(misfit))" }
    return Array((text + "\n").utf8)
  }

  /// The table of new questions in old clusters, with the columns `id, cluster, name, similarity, far`.
  ///
  /// `far` is `yes` for questions unlike their cluster. Questions without words that old ones have come
  /// last, without a cluster. A closing line `# newcomers N far F far_below S wordless W` follows.
  ///
  /// - Parameters:
  ///   - growth: The new questions.
  ///   - codebook: The clusters' names.
  /// - Returns: The lines in UTF-8, each ending with a line feed.
  public static func bytes(of growth: ClusterGrowth, codebook: Codebook) -> [UInt8] {
    var writer = TableWriter(
      columns: ["id", "cluster", "name", "similarity", "far"], delimiter: .tab)
    for newcomer in growth.newcomers {
      writer.row([
        newcomer.question.text, newcomer.cluster.text,
        codebook.theme(newcomer.cluster)?.name ?? newcomer.cluster.text,
        NumberCell.rounded(newcomer.similarity), newcomer.isFar ? "yes" : "",
      ])
    }
    for question in growth.wordless { writer.row([question.text, "", "", "", ""]) }
    let summary =
      "# newcomers \(growth.newcomers.count) far \(growth.farCount) far_below "
      + (growth.farBelow.map { NumberCell.rounded($0) } ?? "unknown")
      + " wordless \(growth.wordless.count)\n"
    return writer.bytes + Array(summary.utf8)
  }
}

/// Who wrote to whom in many contributions: degrees, reciprocity, components, ranks.
struct NetworkBenchmark {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func run() throws(RunError) {
    let counts = workshop.options.contributions.map { [$0] } ?? [100_000, 1_000_000]
    for (place, count) in counts.enumerated() {
      if place > 0 { print() }
      try compare(count)
    }
  }

  private func compare(_ count: Int) throws(RunError) {
    let corpus = try workshop.corpus(count)
    let program = try workshop.program("relay-network")
    var contenders: [Contender] = []
    if workshop.options.hasPeers {
      for peer in ["scipy", "igraph", "networkx"] {
        contenders.append(Contender(peer, workshop.script("network.py", corpus, peer)))
      }
    }
    for threads in 1...2 {
      contenders.append(
        Contender(
          "Stafet, \(threads == 1 ? "one thread" : "two threads")",
          [program, corpus, "--stream", "--kind", "all", "--threads", "\(threads)"]))
    }
    let rounds = try Rounds(
      workshop.options.rounds ?? 5, of: contenders, in: workshop.options.material)
    print("\(count) contributions, \(Files.size(of: corpus)) bytes\n")
    print(rounds.table(asSpeed: true))
    compareRows(of: rounds)
  }

  /// Says whether all contenders printed the same figures, as far as all of them print them.
  private func compareRows(of rounds: Rounds) {
    let printed = rounds.contenders.indices.map {
      Self.rows(of: Files.text(of: rounds.file(of: $0)))
    }
    guard let first = printed.first else { return }
    let others = printed.indices.filter { printed[$0] != first }
    print(
      others.isEmpty
        ? "\nAll \(printed.count) print the same \(first.count) rows."
        : "\nOTHER ROWS than \(rounds.contenders[0].name): "
          + others.map { rounds.contenders[$0].name }.joined(separator: ", "))
  }

  /// The rows that all contenders print: section, name and value.
  private static func rows(of output: String) -> [String] {
    let totals: Set<Substring> = [
      "contributions", "loops", "people", "pairs", "reciprocity", "components",
    ]
    return output.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      // Stafet has five cells in a row, the others print what is compared and no more.
      guard cells.count == 5 else { return String(line) }
      switch cells[0] {
      case "total" where !totals.contains(cells[2]): return nil
      case "total", "component", "received", "sent", "rank":
        return "\(cells[0])\t\(cells[2])\t\(cells[4])"
      default: return nil
      }
    }
  }
}

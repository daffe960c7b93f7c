/// The most frequent words of two relays, and those by which they differ.
struct WordsBenchmark {
  private let workshop: Workshop
  private var options: Options { workshop.options }

  init(_ workshop: Workshop) { self.workshop = workshop }

  /// All contenders on one corpus.
  func compare() throws(RunError) {
    let corpus = try workshop.corpus(options.contributions ?? 1_000_000)
    var contenders: [Contender] = []
    if options.hasPeers, let program = workshop.compiled("keywords") {
      for threads in 1...2 {
        contenders.append(
          Contender(
            "C, \(threads == 1 ? "one thread" : "two threads")",
            [program, corpus, try workshop.stopWords(), "\(threads)"]))
      }
    }
    for (name, rule) in [("alphanumeric", "alphanumeric"), ("Unicode's words", "unicode")] {
      for threads in 1...2 {
        contenders.append(
          Contender(
            "Stafet, \(name), \(threads == 1 ? "one thread" : "two threads")",
            try keywords(in: corpus, rule: rule, threads: threads)))
      }
    }
    if options.hasPeers {
      for name in ["polars", "duckdb", "sklearn"] {
        contenders.append(
          Contender(
            name, workshop.script("keywords_\(name).py", corpus, try workshop.stopWords())))
      }
    }
    let rounds = try Rounds(options.rounds ?? 3, of: contenders, in: options.material)
    print("\(Files.size(of: corpus)) bytes\n\n\(rounds.table())")
    compareRows(of: rounds)
  }

  /// One thread, from small to large.
  func grow() throws(RunError) {
    let counts = options.contributions.map { [$0] } ?? [1_000, 10_000, 100_000, 1_000_000]
    let program = options.hasPeers ? workshop.compiled("keywords") : nil
    var rows = [
      ["contributions", "CPU, µs for each", "to the largest", "CPU to C's", "memory MiB"]
    ]
    var measured: [(each: Double, toC: String, memory: Double)] = []
    for count in counts {
      let corpus = try workshop.corpus(count)
      var contenders = [
        Contender("Stafet", try keywords(in: corpus, rule: "alphanumeric", threads: 1))
      ]
      if let program {
        contenders.append(Contender("C", [program, corpus, try workshop.stopWords(), "1"]))
      }
      // A small corpus is over in no time, so it is run more often.
      let rounds = try Rounds(
        options.rounds ?? (count < 100_000 ? 15 : 5), of: contenders, in: options.material)
      measured.append(
        (
          rounds.median(0) { $0.processor } / Double(count),
          program == nil ? "" : rounds.ratios(0, to: 1) { $0.processor }.median.digits(2),
          rounds.median(0) { $0.memory }
        ))
    }
    for (count, figures) in zip(counts, measured) {
      rows.append([
        "\(count)", (figures.each * 1e6).digits(2),
        (figures.each / max(measured.last?.each ?? 0, 1e-12)).digits(2), figures.toC,
        figures.memory.digits(0),
      ])
    }
    print(Table.text(of: rows))
  }

  /// A small corpus, where the start of the process counts.
  func start() throws(RunError) {
    let corpus = try workshop.corpus(options.contributions ?? 224)
    var contenders: [Contender] = []
    if options.hasPeers, let program = workshop.compiled("keywords") {
      contenders.append(Contender("C", [program, corpus, try workshop.stopWords(), "1"]))
    }
    contenders.append(
      Contender(
        "Stafet, static library",
        try keywords(in: corpus, rule: "alphanumeric", threads: 1, isStatic: true)))
    let rounds = try Rounds(options.rounds ?? 15, of: contenders, in: options.material)
    print(rounds.table())
    compareRows(of: rounds)
  }

  private func keywords(
    in corpus: String, rule: String, threads: Int, isStatic: Bool = false
  ) throws(RunError) -> [String] {
    [
      try workshop.program("relay-keywords", isStatic: isStatic), corpus, "--kind", "all",
      "--word-rule", rule, "--min-length", "2", "--stop-words", try workshop.stopWords(),
      "--fold", "stems", "--keep-light-words", "--word-classes", "all", "--keyness", "g2-two-cell",
      "--threads", "\(threads)",
    ]
  }

  /// Says whether all contenders that count the same words printed the same rows.
  private func compareRows(of rounds: Rounds) {
    var printed: [(name: String, rows: [String])] = []
    for (index, contender) in rounds.contenders.enumerated() {
      // Unicode's rules find other words.
      if contender.name.contains("Unicode") { continue }
      printed.append((contender.name, Self.rows(of: Files.text(of: rounds.file(of: index)))))
    }
    guard let first = printed.first else { return }
    let others = printed.filter { $0.rows != first.rows }
    print(
      others.isEmpty
        ? "\nAll \(printed.count) print the same \(first.rows.count) rows."
        : "\nOTHER ROWS than \(first.name): \(others.map { $0.name }.joined(separator: ", "))")
  }

  /// The rows of frequent words and of keyness with what all contenders print of them.
  private static func rows(of output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let columns = cells.first == "frequency" ? [0, 1, 2, 4, 5] : [0, 1, 2, 4, 6, 8]
      guard cells.first == "frequency" || cells.first == "keyness" else { return nil }
      // Stafet has a row of eleven cells, the others print what is compared and no more.
      return cells.count == 11
        ? columns.map { String(cells[$0]) }.joined(separator: "\t") : String(line)
    }
  }
}

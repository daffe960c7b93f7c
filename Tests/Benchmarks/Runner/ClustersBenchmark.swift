/// Seven clusters of many questions, without a codebook.
struct ClustersBenchmark {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func run() throws(RunError) {
    try compare("k-means", with: "kmeans")
    print()
    try compare("factors", with: "nmf")
  }

  private func compare(_ method: String, with peer: String) throws(RunError) {
    let corpus = try workshop.corpus(workshop.options.contributions ?? 100_000)
    let stopWords = try workshop.stopWords()
    let program = try workshop.program("theme-suggestions")
    let settings =
      [
        "--clusters", "7", "--rounds", "0", "--word-rule", "alphanumeric", "--stop-words",
        stopWords, "--method", method,
      ] + (method == "k-means" ? ["--starts", "1"] : [])
    func lines(threads: Int) -> [String] {
      [program, "discover", corpus, "--lines", "question", "--threads", "\(threads)"] + settings
    }

    var contenders: [Contender] = []
    if workshop.options.hasPeers {
      contenders.append(
        Contender(
          "scikit-learn, \(peer)", workshop.script("clusters.py", corpus, stopWords, peer)))
    }
    let own = "Stafet, \(method), "
    contenders.append(Contender(own + "two threads read", lines(threads: 2)))
    contenders.append(Contender(own + "one thread", lines(threads: 1)))
    contenders.append(
      Contender(
        own + "a whole study", [program, "discover", corpus, "--questions-only"] + settings))
    let rounds = try Rounds(
      workshop.options.rounds ?? 7, of: contenders, in: workshop.options.material)
    print(rounds.table(asSpeed: true))

    guard workshop.options.hasPeers else { return }
    let first = Files.text(of: rounds.file(of: 0)).prefix { $0 != "\n" }
    print("\n\(contenders[0].name): \(first)")
    if method == "k-means" {
      // What was printed is weighed in the peer's own table.
      let weighed = workshop.file("weighed")
      _ = try Command(
        workshop.script("squared_distances.py", corpus, stopWords, rounds.file(of: 1))
      ).run(printingTo: weighed)
      print("\(contenders[1].name): \(Files.text(of: weighed))", terminator: "")
    }
  }
}

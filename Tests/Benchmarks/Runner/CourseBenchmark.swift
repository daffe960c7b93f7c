/// Audit, chains and analysis of one relay in memory, from small to large.
struct CourseBenchmark {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func run() throws(RunError) {
    let counts = workshop.options.contributions.map { [$0] } ?? [10_000, 100_000, 1_000_000]
    for (title, words) in [
      ("Links inferred\n", []), ("\nLinks recorded\n", ["links"]),
      ("\nAdded one by one, links inferred\n", ["growing"]),
      ("\nAdded one by one, links recorded\n", ["links", "growing"]),
    ] {
      print(title)
      var rows: [[String]] = []
      for count in counts {
        let command = Command(
          [workshop.tool("relay-course"), "\(count)"] + words)
        // The lines of the program: step, milliseconds, mebibytes, how many came out.
        var runs: [[[String]]] = []
        for _ in 0..<(workshop.options.rounds ?? 1) {
          _ = try command.run(printingTo: workshop.file("course"))
          runs.append(
            Files.text(of: workshop.file("course")).split(separator: "\n").map {
              $0.split(separator: "\t").map { String($0) }
            })
        }
        let steps = runs.first ?? []
        func median(_ step: Int, _ column: Int) -> Double {
          Spread(runs.map { Double($0[step][column]) ?? 0 }).median
        }
        if rows.isEmpty {
          rows.append(
            ["contributions"] + steps.map { "\($0[0]) s" } + ["MiB before the last", "MiB after"])
        }
        rows.append(
          ["\(count)"] + steps.indices.map { (median($0, 1) / 1000).digits(3) }
            + [
              median(max(0, steps.count - 2), 2).digits(0),
              median(max(0, steps.count - 1), 2).digits(0),
            ])
      }
      print(Table.text(of: rows))
    }
  }
}

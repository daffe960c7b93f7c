/// A whole report on a small relay.
struct ReportBenchmark {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func run() throws(RunError) {
    let corpus = try workshop.corpus(workshop.options.contributions ?? 224)
    var contenders: [Contender] = []
    if workshop.options.hasPeers {
      contenders.append(
        Contender(
          "an analyst's script",
          workshop.script(
            "report.py", corpus, try workshop.stopWords(), workshop.file("script.html"))))
    }
    for isStatic in [true, false] {
      let program = try workshop.program("relay-report", isStatic: isStatic)
      let folder = workshop.file(isStatic ? "report-static" : "report-shared")
      let library = isStatic ? "static library" : "shared libraries"
      contenders += [
        Contender("generated, \(library)", [program, corpus, "--output", folder + "-generated"]),
        Contender("bundled study, \(library)", [program, "--output", folder + "-bundled"]),
      ]
    }
    let rounds = try Rounds(
      workshop.options.rounds ?? 15, of: contenders, in: workshop.options.material)
    print(rounds.table(asSpeed: true))
    print("\nThe page of the bundled study has", terminator: " ")
    print(Files.size(of: workshop.file("report-static-bundled/report.html")), "bytes.")
    if workshop.options.hasPeers {
      print("The script's page has \(Files.size(of: workshop.file("script.html"))) bytes.")
    }
  }
}

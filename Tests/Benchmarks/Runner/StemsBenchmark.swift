/// The stemmer alone.
struct StemsBenchmark {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func run() throws(RunError) {
    let words = try workshop.vocabulary()
    let times = workshop.options.contributions == nil ? "300" : "3"
    var contenders: [Contender] = []
    if workshop.options.hasPeers, let program = workshop.compiled("stems") {
      contenders.append(Contender("C, libstemmer", [program, words, times]))
    }
    contenders.append(
      Contender("Stafet", [try workshop.program("word-stems"), words, "--repeat", times]))
    let rounds = try Rounds(
      workshop.options.rounds ?? 7, of: contenders, in: workshop.options.material)
    print(rounds.table())
    guard rounds.contenders.count == 2 else { return }
    let other = Files.text(of: rounds.file(of: 0)).split(separator: "\n")
    let own = Files.text(of: rounds.file(of: 1)).split(separator: "\n")
    let different = zip(own, other).count { $0 != $1 } + abs(own.count - other.count)
    print("\nOf \(own.count) stems \(different) differ.")
  }
}

import StafetAnalysis
import StafetFiles
import StafetModel
import Testing

@Suite struct ThreadsTests {
  @Test func thereIsAlwaysOne() {
    #expect(Threads.available.count >= 1)
    #expect([-1, 0, 1, 2, 1000].map { Threads.upTo($0).count } == [1, 1, 1, 2, 1000])
  }

  /// Two relays of two sorted questions each.
  private func study() throws -> Study {
    func relay(_ id: String, _ ids: [String]) -> Relay {
      Relay(
        id: Relay.ID(id), name: id.uppercased(),
        contributions: ids.map {
          Contribution(id: Contribution.ID($0), kind: .question, text: "Hvem får tid \($0)?")
        })
    }
    let assignment = Sorting.Assignment(theme: "time")
    return try Study(
      relays: [relay("a", ["1", "2"]), relay("b", ["3", "4"])],
      codebook: Codebook(themes: [Theme(id: "time", name: "Tid")]),
      sortings: [
        Sorting(
          id: "s", coder: "c", kind: .byHand,
          assignments: ["1": assignment, "2": assignment, "3": assignment, "4": assignment])
      ])
  }

  @Test(arguments: [.available, .upTo(1), .upTo(2), .upTo(7)] as [Threads])
  func anAnalysisDoesNotDependOnThem(_ threads: Threads) throws {
    let study = try study()
    var settings = AnalysisSettings()
    settings.minimumOccurrences = 1
    #expect(
      try StudyAnalysis(of: study, settings: settings, threads: threads)
        == StudyAnalysis(of: study, settings: settings))
    #expect(try StudyAnalysis(of: study, threads: threads) == StudyAnalysis(of: study))
    settings.sorting = "none"
    #expect(throws: AnalysisError.self) {
      try StudyAnalysis(of: study, settings: settings, threads: threads)
    }
  }
}

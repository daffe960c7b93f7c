import StafetModel
import TestSupport
import Testing

@Suite struct CodebookMatchingTests {
  let here = Codebook(themes: [
    Theme(id: "time", name: "Time", aliases: ["Budget"]),
    Theme(id: "lead", name: "Leadership", aliases: ["Ledelse på tværs"]),
    Theme(id: "only", name: "Only here"),
    Theme(id: "wide", name: "Wide", aliases: ["East", "West"]),
  ])
  let there = Codebook(themes: [
    Theme(id: "new", name: "New there"),
    Theme(id: "across", name: "LEDELSE PA\u{30A} TVÆRS"),
    Theme(id: "time", name: "Clock"),
    Theme(id: "money", name: "budget"),
    Theme(id: "east", name: "east"),
    Theme(id: "west", name: "west"),
  ])

  @Test func matchesByIdentifierThenByNameOrAlias() {
    let matching = CodebookMatching(of: here, with: there)
    #expect(matching.matched.map { $0.here } == ["time", "lead"])
    #expect(matching.matched.map { $0.there } == ["time", "across"])
    #expect(matching.onlyHere == ["only"])
    #expect(matching.onlyThere == ["new"])
    #expect(matching.ambiguousHere.map { $0.theme } == ["wide"])
    #expect(matching.ambiguousHere.map { $0.candidates } == [["east", "west"]])
    #expect(matching.ambiguousThere.map { $0.theme } == ["money", "east", "west"])
    #expect(matching.ambiguousThere.map { $0.candidates } == [["time"], ["wide"], ["wide"]])
  }

  @Test func turnsRoundWithItsSides() {
    let matching = CodebookMatching(of: here, with: there)
    let turned = CodebookMatching(of: there, with: here)
    #expect(turned.onlyHere == matching.onlyThere)
    #expect(turned.ambiguousHere == matching.ambiguousThere)
    #expect(
      Set(turned.matched.map { [$0.there, $0.here] })
        == Set(matching.matched.map { [$0.here, $0.there] }))
  }

  @Test func aRenamedThemeIsFoundUnderAnotherIdentifier() throws {
    let coding = try Coding(of: Study.sorted())
      .taking(CodebookStep(.rename("time", to: "Clock")))
    let other = Codebook(themes: [Theme(id: "tid", name: "TIME")])
    let matching = CodebookMatching(of: other, with: coding.codebook)
    #expect(matching.matched.map { $0.there } == ["time"])
  }

  @Test func nothingMatchesNothing() {
    let matching = CodebookMatching(of: Codebook(), with: there)
    #expect(matching.matched.isEmpty)
    #expect(matching.onlyThere.count == 6)
  }

  @Test func aCodebookMovesToAnotherStudy() throws {
    let last = try Study.sorted()
    let next = try Study(relays: [.of([.question("n1")], id: "next")]).adopting(last.codebook)
    #expect(next.codebook == last.codebook)
    #expect(next.sortings.isEmpty)
    #expect(CodebookMatching(of: last.codebook, with: next.codebook).matched.count == 4)
    #expect(problems { () throws(StudyError) in try last.adopting(Codebook()) }.count == 5)
  }
}

import StafetFormats
import StafetModel
import StafetSyntax
import Testing

/// The tables are written out by hand.
@Suite struct SortingTablesTests {
  let study: Study

  init() throws {
    study = try Study(
      relays: [
        Relay(
          id: "r",
          contributions: [
            Contribution(id: "q,1", kind: .question, text: "?"),
            Contribution(id: "a1", kind: .answer, replyTo: "q,1", text: "!"),
            Contribution(id: "a2", kind: .answer, replyTo: "q,1", text: "!"),
          ]),
        Relay(id: "s", contributions: [Contribution(id: "s1", kind: .statement, text: ".")]),
      ],
      codebook: Codebook(themes: [
        Theme(id: "id", name: "Money"), Theme(id: "t", name: "Time; more", parent: "id"),
      ]),
      sortings: [
        Sorting(
          id: "one", coder: "a", kind: .byHand,
          assignments: ["q,1": .init(theme: "t", certainty: 0.25), "a2": .init(theme: "id")]),
        Sorting(id: "two", coder: "b", kind: .given, assignments: [:]),
      ])
  }

  @Test func writesAMatrixOfOneSorting() {
    #expect(
      String(decoding: SortingTables.matrix(of: study.sortings[0], in: study), as: UTF8.self) == """
        id,relay,theme_id,theme_t
        "q,1",r,0,1
        a2,r,1,0
        s1,s,0,0

        """)
  }

  @Test func writesEveryPlacementOfAllSortings() {
    #expect(
      String(decoding: SortingTables.placements(of: study), as: UTF8.self) == """
        sorting,contribution,relay,theme,theme_name,parent,coder,certainty
        one,"q,1",r,t,Time; more,id,a,0.25
        one,a2,r,id,Money,,a,
        one,s1,s,,,,a,
        two,"q,1",r,,,,b,
        two,s1,s,,,,b,

        """)
  }

  @Test func writesOnlyAHeaderWhereThereIsNothing() throws {
    let empty = try Study(relays: [])
    let sorting = Sorting(id: "s", coder: "a", kind: .byHand, assignments: [:])
    #expect(SortingTables.matrix(of: sorting, in: empty) == Array("id,relay\n".utf8))
    #expect(SortingTables.placements(of: empty).count { $0 == UInt8(ascii: "\n") } == 1)
  }
}

import StafetAnalysis
import StafetModel
import StafetStatistics
import Testing

/// Cakes that are moved by hand.
@Suite struct CakeSensitivityTests {
  private typealias Entry = DoubtfulSide.Entry

  /// Three in *Krydspres*, two in *Åbenhed*, one in *Øvrige*: of six, the second and the fourth are the
  /// least sure third.
  private func six(_ others: [Theme.ID?] = [], kind: Sorting.Kind = .suggested) -> DoubtfulSide {
    let own: [(Theme.ID, Double)] = [
      ("krydspres", 0.9), ("krydspres", 0.4), ("krydspres", 0.8), ("aabenhed", 0.5),
      ("aabenhed", 0.95), ("oevrige", 0.7),
    ]
    return DoubtfulSide(
      entries: own.enumerated().map { index, entry in
        Entry(
          theme: entry.0, certainty: entry.1, others: others.isEmpty ? [] : [others[index]])
      }, kinds: others.isEmpty ? [] : [kind])
  }

  private func rows(_ sensitivity: CakeSensitivity) -> [String] {
    sensitivity.themes.map { "\($0.name) \($0.count): \($0.smallest)–\($0.largest)" }
  }

  // MARK: Bounds

  /// Nobody else has sorted, so A2 and A4 may go anywhere: each theme may lose its own and get the other.
  @Test func withoutAlternativesTheLeastSureMayGoAnywhere() throws {
    let sensitivity = try six().sensitivity()
    #expect(sensitivity.basis == .certainties)
    #expect(sensitivity.examined == 6)
    #expect(sensitivity.lessSure.map { $0.contribution } == ["A2", "A4"])
    #expect(sensitivity.lessSure.map { $0.theme } == ["krydspres", "aabenhed"])
    #expect(sensitivity.lessSure.map { $0.certainty } == [0.4, 0.5])
    #expect(sensitivity.lessSure.map { $0.alternatives } == [[], []])
    #expect(rows(sensitivity) == ["Krydspres 3: 2–4", "Åbenhed 2: 1–3", "Øvrige 1: 1–3"])
    #expect(sensitivity.themes.map { $0.isRest } == [false, false, true])
    #expect(sensitivity.themes.map { $0.total } == [6, 6, 6])
    let smallest: [Double] = [1.0 / 3, 1.0 / 6, 1.0 / 6]
    let largest: [Double] = [2.0 / 3, 0.5, 0.5]
    #expect(sensitivity.themes.map { $0.smallestShare } == smallest)
    #expect(sensitivity.themes.map { $0.largestShare } == largest)
    // Krydspres may fall to 2, and both others rise to 3.
    #expect(sensitivity.orderMayChange)
    #expect(sensitivity.rivals == ["aabenhed", "oevrige"])
  }

  /// Another sorting places A2 in *Øvrige* and A4 where it is: A2 may go there only, A4 anywhere.
  @Test func alternativesAreWhereAQuestionMayGo() throws {
    let sensitivity = try six([nil, "oevrige", "oevrige", "aabenhed", nil, nil]).sensitivity()
    #expect(sensitivity.lessSure.map { $0.alternatives } == [["oevrige"], []])
    #expect(rows(sensitivity) == ["Krydspres 3: 2–4", "Åbenhed 2: 1–2", "Øvrige 1: 1–3"])
    // Åbenhed may become as large as Krydspres, but not larger.
    #expect(sensitivity.rivals == ["oevrige"])
  }

  @Test func aThemeWithoutASliceIsThereWhereItIsAnAlternative() throws {
    var side = six([nil, "borgerblik", nil, nil, nil, nil])
    #expect(
      rows(try side.sensitivity())
        == ["Krydspres 3: 2–4", "Åbenhed 2: 1–2", "Øvrige 1: 1–2", "Borgerblik 0: 0–2"])
    #expect(try side.relay().cake?.slice(of: "borgerblik") == nil)
    // Two such themes stand in Danish order, the alternatives of a question in that of the codebook.
    side.kinds = [.byHand, .given]
    for index in side.entries.indices {
      side.entries[index].others = index == 3 ? ["ledelsesrum", "aerlighed"] : [nil, nil]
    }
    let sensitivity = try side.sensitivity()
    #expect(sensitivity.lessSure[1].alternatives == ["aerlighed", "ledelsesrum"])
    #expect(sensitivity.themes.map { $0.name }.suffix(2) == ["Ledelsesrum", "Ærlighed"])
  }

  @Test func aSecondSortingTellsWhatIsLessSure() throws {
    let side = DoubtfulSide(
      entries: [
        Entry(theme: "krydspres", others: ["krydspres"]),
        Entry(theme: "krydspres", others: ["aabenhed"]),
        Entry(theme: "krydspres", others: ["oevrige"]),
        Entry(theme: "krydspres", others: [nil]),
        Entry(theme: "aabenhed", others: ["aabenhed"]),
        Entry(theme: "aabenhed", others: ["krydspres"]),
        Entry(theme: nil, others: ["krydspres"]),
      ], kinds: [.byHand])
    let sensitivity = try side.sensitivity()
    #expect(sensitivity.basis == .otherSorting)
    #expect(sensitivity.examined == 5)
    #expect(sensitivity.lessSure.map { $0.contribution } == ["A2", "A3", "A6"])
    #expect(sensitivity.lessSure.map { $0.certainty } == [nil, nil, nil])
    #expect(rows(sensitivity) == ["Krydspres 4: 2–5", "Åbenhed 2: 1–3", "Øvrige 0: 0–1"])
    #expect(sensitivity.themes[0].total == 6)
    #expect(sensitivity.rivals == ["aabenhed"])
  }

  @Test func aProgramsDoubtIsNone() throws {
    for kind in [Sorting.Kind.suggested, .given] {
      var side = six([nil, "oevrige", nil, nil, nil, nil], kind: kind)
      for index in side.entries.indices { side.entries[index].certainty = nil }
      #expect(try side.relay().sensitivity == nil)
      side.kinds = [.byHand]
      #expect(try side.sensitivity().lessSure.map { $0.contribution } == ["A2"])
    }
  }

  // MARK: The least sure third

  struct Third: Sendable, CustomTestStringConvertible {
    let certainties: [Double?]
    let lessSure: [Int]
    let examined: Int
    var testDescription: String {
      certainties.map { $0.map { "\($0)" } ?? "–" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    Third(certainties: [0.5], lessSure: [1], examined: 1),
    // A third of 4 is rounded up to 2.
    Third(certainties: [0.9, 0.3, 0.8, 0.7], lessSure: [2, 4], examined: 4),
    // The border runs through a tie, which is taken whole.
    Third(certainties: [0.9, 0.5, 0.5, 0.9, 0.5, 0.9], lessSure: [2, 3, 5], examined: 6),
    Third(certainties: [0.5, 0.5, 0.5], lessSure: [1, 2, 3], examined: 3),
    // What is fully sure is never less sure.
    Third(certainties: [1, 0.2, 1, 1, 1, 1], lessSure: [2], examined: 6),
    Third(certainties: [1, 1, 1], lessSure: [], examined: 3),
    Third(certainties: [0, 1, 0], lessSure: [1, 3], examined: 3),
    // A third of the four whose certainty is stated.
    Third(certainties: [0.6, nil, 0.5, nil, nil, 0.4, 0.3], lessSure: [6, 7], examined: 4),
  ])
  func theLeastSureThirdIsTaken(_ sample: Third) throws {
    let side = DoubtfulSide(
      entries: sample.certainties.map { Entry(theme: "krydspres", certainty: $0) })
    let sensitivity = try side.sensitivity()
    #expect(
      sensitivity.lessSure.map { $0.contribution }
        == sample.lessSure.map { Contribution.ID("A\($0)") })
    #expect(sensitivity.examined == sample.examined)
  }

  // MARK: The order

  @Test func theOrderMayChangeBelowTheFirst() throws {
    var entries = Array(repeating: Entry(theme: "krydspres", others: [nil]), count: 5)
    entries += Array(repeating: Entry(theme: "aabenhed", others: ["aabenhed"]), count: 2)
    entries += [Entry(theme: "oevrige", others: ["oevrige"])]
    let still = try DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity()
    #expect(still.lessSure.isEmpty)
    #expect(!still.orderMayChange)
    #expect(still.rivals.isEmpty)
    // One moves from two to one: the two themes change places.
    entries[6].others = ["oevrige"]
    let moved = try DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity()
    #expect(rows(moved) == ["Krydspres 5: 5–5", "Åbenhed 2: 1–2", "Øvrige 1: 1–2"])
    #expect(moved.orderMayChange)
    #expect(moved.rivals.isEmpty)
    // From two to none: the other theme becomes as large as it, no larger.
    entries[6].others = ["borgerblik"]
    let equal = try DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity()
    #expect(rows(equal).dropFirst() == ["Åbenhed 2: 1–2", "Øvrige 1: 1–1", "Borgerblik 0: 0–1"])
    #expect(!equal.orderMayChange)
  }

  @Test func themesOfOneSizeChangePlacesOnlyIfSomethingMoves() throws {
    var entries = [
      Entry(theme: "krydspres", others: ["krydspres"]),
      Entry(theme: "aabenhed", others: ["aabenhed"]),
    ]
    #expect(try !DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity().orderMayChange)
    entries[1].others = ["krydspres"]
    let upward = try DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity()
    #expect(upward.orderMayChange)
    #expect(upward.rivals.isEmpty)
    entries = [
      Entry(theme: "krydspres", others: ["aabenhed"]),
      Entry(theme: "aabenhed", others: ["aabenhed"]),
    ]
    #expect(
      try DoubtfulSide(entries: entries, kinds: [.byHand]).sensitivity().rivals == ["aabenhed"])
  }

  // MARK: Nothing known

  @Test func withoutDoubtOrCakeThereIsNoFigure() throws {
    #expect(try analysis(.themes("A", ["krydspres": 3])).relays[0].sensitivity == nil)
    #expect(try analysis(.texts("A", "x")).relays[0].sensitivity == nil)
    let nothingInCommon = DoubtfulSide(
      entries: [
        Entry(theme: "krydspres", others: [nil]), Entry(theme: nil, others: ["krydspres"]),
      ], kinds: [.byHand])
    #expect(try nothingInCommon.relay().sensitivity == nil)
    let unsorted = DoubtfulSide(
      entries: [Entry(theme: nil, others: ["krydspres"])], kinds: [.byHand])
    #expect(try unsorted.relay().sensitivity == nil)
  }
}

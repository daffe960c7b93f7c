import StafetModel
import StafetStatistics
import TestSupport
import Testing

@testable import StafetAnalysis

/// What is told of groups gives away nothing of those that are withheld.
@Suite struct WithheldFiguresTests {
  /// A relay of groups of these sizes, in which people ask whoever chance picks, and most answer.
  private func relay(sizes: [Int], questions: Int, seed: UInt64) -> Relay {
    var generator = SplitMix64(seed: seed)
    let groups = sizes.indices.map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) }
    let people = WorkedRelay.people(sizes.indices.map { (groups[$0].id, sizes[$0]) })
    var contributions: [Contribution] = []
    for number in 0..<questions {
      let asker = Int.random(in: people.indices, using: &generator)
      let other = Int.random(in: 0..<people.count - 1, using: &generator)
      let addressee = other < asker ? other : other + 1
      contributions.append(
        .question(
          Contribution.ID("q\(number)"), by: people[asker].id, to: people[addressee].id))
      if Bool.random(using: &generator) {
        contributions.append(
          .answer(
            Contribution.ID("s\(number)"), to: Contribution.ID("q\(number)"),
            by: people[addressee].id))
      }
    }
    return Relay(id: "r", groups: groups, participants: people, contributions: contributions)
  }

  /// All rows of so many counts with a sum.
  private static func rows(of count: Int, sum: Int) -> [[Int]] {
    if count == 1 { return [[sum]] }
    return (0...sum).flatMap { first in
      rows(of: count - 1, sum: sum - first).map { [first] + $0 }
    }
  }

  private struct Sample: Sendable, CustomTestStringConvertible {
    let sizes: [Int]
    let questions: Int
    var testDescription: String { "\(sizes), \(questions) questions" }
  }

  private static let samples = [
    Sample(sizes: [2, 3, 4], questions: 5), Sample(sizes: [1, 4, 3, 5], questions: 4),
    Sample(sizes: [1, 1, 6, 5], questions: 4),
  ]

  @Test(arguments: samples) private func noWithheldCellCanBeSolved(_ sample: Sample) {
    let count = sample.sizes.count
    let candidates = Self.rows(of: count * count, sum: sample.questions)
    let tried = (1...20 as ClosedRange<UInt64>).count { seed in
      let relay = relay(sizes: sample.sizes, questions: sample.questions, seed: seed)
      return solve(RelayCourse(of: relay), sizes: sample.sizes, among: candidates) != nil
    }
    #expect(tried > 0)
  }

  /// Groups 0 and 2 are withheld; 1 asked nobody there, and nobody there asked 3.
  ///
  /// The table hides it in a ring, and whoever counts the arrows of a map finds no less.
  @Test func whatTheTableHidesCannotBeCountedInPictures() {
    let sizes = [1, 4, 3, 5]
    let groups = sizes.indices.map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) }
    let people = WorkedRelay.people(sizes.indices.map { (groups[$0].id, sizes[$0]) })
    let relay = Relay(
      id: "r", groups: groups, participants: people,
      contributions: [
        .question("1", by: "g11", to: "g31"), .question("2", by: "g21", to: "g11"),
        .question("3", by: "g31", to: "g01"), .question("4", by: "g01", to: "g21"),
      ])
    let shown = solve(
      RelayCourse(of: relay), sizes: sizes, among: Self.rows(of: sizes.count * sizes.count, sum: 4))
    #expect(shown == [])
  }

  /// How many questions went from each group to each.
  private static func table(of course: RelayCourse) -> [Int] {
    let count = course.relay.groups.count
    var table = Array(repeating: 0, count: count * count)
    for question in course.questions {
      if let from = course.authors[question].flatMap({ course.people.groups[$0] }),
        let to = course.recipients[question].flatMap({ course.people.groups[$0] })
      {
        table[from * count + to] += 1
      }
    }
    return table
  }

  /// A table of groups as one of places.
  private static func merged(_ table: [Int], _ places: [Int]) -> [Int] {
    let width = (places.max() ?? 0) + 1
    var sums = Array(repeating: 0, count: width * width)
    for (cell, value) in table.enumerated() {
      sums[places[cell / places.count] * width + places[cell % places.count]] += value
    }
    return sums
  }

  /// Tries every table of questions between groups that agrees with all that is told: with the cells and totals of the
  /// matrix, and with all that can be counted on maps, in chains and in files for other programs.
  ///
  /// - Returns: The groups that pictures show; `nil` where nothing is withheld, or nothing told.
  private func solve(
    _ course: RelayCourse, sizes: [Int], among candidates: [[Int]]
  ) -> [Int]? {
    let count = sizes.count
    let tallies = GroupTallies(of: course, smallest: 3)
    guard let cells = GroupCells(of: course, by: tallies.told), cells.places.hasWithheld
    else { return nil }
    let matrix = GroupMatrix(of: cells, in: course, tallies: tallies)
    let shown = tallies.told.shown(in: course, cells: cells)
    let exposed = Set(cells.suppression.exposed)
    let width = cells.width
    let place = (0..<count).map { cells.places.groups.firstIndex(of: $0) ?? width - 1 }
    let pictured = (0..<count).map { shown.told.firstIndex(of: $0) ?? shown.told.count }
    let counted = Self.merged(Self.table(of: course), pictured)
    let fitting = candidates.filter { table in
      for group in 0..<count where sizes[group] == 1 {
        if table[group * count + group] > 0 { return false }
      }
      if Self.merged(table, pictured) != counted { return false }
      let sums = Self.merged(table, place)
      for (sum, told) in zip(sums, matrix.counts) {
        if let told, sum != told { return false }
      }
      return (0..<width).allSatisfy { number in
        (0..<width).reduce(0) { $0 + sums[number * width + $1] } == matrix.places[number].asked
          && (0..<width).reduce(0) { $0 + sums[$1 * width + number] }
            == matrix.places[number].received
      }
    }
    let withheld = (0..<count).filter { place[$0] == width - 1 }
    for cell in 0..<count * count {
      let (from, to) = (cell / count, cell % count)
      let isOwn = from == to && sizes[from] == 1
      let mergedCell = place[from] * width + place[to]
      let isWithheld =
        withheld.contains(from) || withheld.contains(to) || matrix.counts[mergedCell] == nil
      if !isWithheld || isOwn || exposed.contains(mergedCell) { continue }
      #expect(Set(fitting.map { $0[cell] }).count > 1, "\(from) to \(to)")
    }
    for group in withheld {
      let asked = fitting.map { table in (0..<count).reduce(0) { $0 + table[group * count + $1] } }
      #expect(Set(asked).count > 1, "asked by \(group)")
      let received = fitting.map { table in
        (0..<count).reduce(0) { $0 + table[$1 * count + group] }
      }
      #expect(Set(received).count > 1, "received by \(group)")
    }
    return shown.told
  }

  // What is told of answers and of the people who took part leaves several values for each group that is withheld.
  @Test(arguments: UInt64(1)...40) func activityCannotBeSubtracted(seed: UInt64) {
    let course = RelayCourse(of: relay(sizes: [2, 4, 3, 7], questions: 12, seed: seed))
    let tallies = GroupTallies(of: course, smallest: 3)
    let groups = GroupActivity.groups(of: course, counted: tallies)
    let withheld = groups.indices.filter { groups[$0].questions == nil }
    #expect(withheld.contains(0))
    #expect(withheld.count > 1)
    #expect(withheld.reduce(0) { $0 + groups[$1].participants } >= 3)
    for count in [\GroupTallies.Tally.questions, \.answers, \.received] {
      let sum = withheld.reduce(0) { $0 + tallies.groups[$1][keyPath: count] }
      #expect(sum > 0 || tallies.groups.allSatisfy { $0[keyPath: count] == 0 })
    }
    for index in groups.indices {
      #expect((groups[index].answers == nil) == withheld.contains(index))
      #expect((groups[index].contributors == nil) == withheld.contains(index))
    }
  }

  private func told(_ sizes: [Int], outsiders: Int = 0) -> (told: [Int], withheld: [Int]) {
    let groups = sizes.indices.map { ParticipantGroup(id: ParticipantGroup.ID("g\($0)")) }
    let people = WorkedRelay.people(sizes.indices.map { (groups[$0].id, sizes[$0]) })
    let others = (0..<outsiders).map { Participant(id: Participant.ID("o\($0)")) }
    let everybody = people + others
    // Everybody asks everybody, so that nothing is nought.
    var contributions: [Contribution] = []
    for asker in everybody {
      for addressee in everybody where asker.id != addressee.id {
        let id = Contribution.ID("\(asker.id)-\(addressee.id)")
        contributions.append(.question(id, by: asker.id, to: addressee.id))
        contributions.append(.answer(Contribution.ID("\(id)!"), to: id, by: addressee.id))
      }
    }
    let relay = Relay(
      id: "r", groups: groups, participants: everybody, contributions: contributions)
    let told = ToldGroups(among: RelayCourse(of: relay), smallest: 3)
    return (told.told, told.withheld)
  }

  @Test func theSmallestAreWithheldUntilTheyHideEachOther() {
    #expect(told([3, 4, 5]) == ([0, 1, 2], []))
    #expect(told([2, 4, 5, 6]) == ([2, 3], [0, 1]))
    #expect(told([1, 1, 5, 6]) == ([3], [0, 1, 2]))
    #expect(told([1, 2, 5, 6]) == ([2, 3], [0, 1]))
    #expect(told([2, 5]) == ([], [0, 1]))
    // Two people in no group are as few as a group of two.
    #expect(told([4, 5, 6], outsiders: 2) == ([1, 2], [0]))
    #expect(told([4, 5, 6], outsiders: 3) == ([0, 1, 2], []))
    #expect(told([5]) == ([0], []))
  }

  // Groups 0 and 1 asked nobody of their own: that each of them did not would be told, so group 2 is withheld too.
  @Test func whatIsNoughtTogetherTakesAnotherGroup() {
    let people = WorkedRelay.people([("a", 2), ("b", 3), ("c", 4), ("d", 5)])
    func id(_ person: Int) -> Participant.ID { people[person].id }
    let relay = Relay(
      id: "r", groups: ["a", "b", "c", "d"].map { ParticipantGroup(id: $0) }, participants: people,
      contributions: [
        .question("1", by: id(0), to: id(5)), .question("2", by: id(5), to: id(2)),
        .question("3", by: id(9), to: id(10)), .answer("4", to: "2", by: id(2)),
      ])
    let told = ToldGroups(among: RelayCourse(of: relay), smallest: 3)
    #expect(told.withheld == [0, 1, 2])
    #expect(told.told == [3])
  }
}

import StafetModel
import TestSupport
import Testing

/// What dates tell of a course, worked out by hand.
@Suite struct CourseTimesTests {
  private func course(
    _ contributions: [Contribution], suspended: [Period] = [], closes: Int64? = 100
  ) -> RelayCourse {
    RelayCourse(of: Relay.played(contributions, suspended: ["b": suspended], closes: closes))
  }

  @Test func onlyWhatIsDatedIsInTheOrderOfDates() {
    let contributions: [Contribution] = [
      .question("q1", at: 30), .question("q2"), .question("q3", at: 10), .question("q4", at: 30),
    ]
    #expect(course(contributions).dated == [2, 0, 3])
    // The timeline is that of the source, since something is not dated.
    #expect(course(contributions).timeline == [0, 1, 2, 3])
    let dated = course(contributions.filter { $0.at != nil })
    #expect(dated.dated == [1, 0, 2] && dated.timeline == [1, 0, 2])
    #expect(course([.question("q1")]).dated == [])
  }

  @Test func theFirstAnswerIsTheEarliestThatIsPossible() {
    let question = Contribution.question("q", by: "a", to: "b", at: 10)
    func first(_ times: Int64?...) -> Int? {
      let answers = times.enumerated().map { number, time in
        Contribution.answer(Contribution.ID("a\(number)"), to: "q", at: time)
      }
      return course([question] + answers).firstAnswer(to: 0)
    }
    #expect(first(30, 20, 25) == 2)
    #expect(first(30, 9, nil) == 1)
    #expect(first(20, 20) == 1)
    #expect(first(10) == 1)
    #expect(first(9) == nil && first(nil) == nil && first() == nil)
    #expect(
      course([.question("q"), .answer("a", to: "q", at: 5)]).firstAnswer(to: 0) == nil)
  }

  @Test func theFirstSuspensionCounts() {
    func moment(_ periods: (Int64, Int64?)..., closes: Int64? = 100) -> Int64? {
      let periods = periods.map { Period(from: Instant($0), to: $1.map { Instant($0) }) }
      return course(
        [.question("q", by: "a", to: "b", at: 10)], suspended: periods, closes: closes
      ).suspensionOfAddressee(of: 0)?.secondsSince1970
    }
    #expect(moment() == nil)
    #expect(moment((50, nil), (30, 40)) == 30)
    #expect(moment((0, 20)) == 10)
    #expect(moment((0, 10)) == nil)
    #expect(moment((100, nil)) == 100)
    #expect(moment((101, nil)) == nil)
    #expect(moment((101, nil), closes: nil) == 101)
    #expect(course([.question("q", to: "b")]).suspensionOfAddressee(of: 0) == nil)
    #expect(course([.question("q", at: 1)]).suspensionOfAddressee(of: 0) == nil)
  }

  @Test func theReaderOfAnAnswerIsTheAsker() {
    let course = course([
      .question("q1", by: "a", to: "b"), .answer("a1", to: "q1", by: "b"),
      .answer("a2", to: "q1", by: "b", addressee: "c"), .question("q2", by: "a"),
    ])
    #expect((0..<4).map { course.reader(of: $0) } == [1, 0, 2, nil])
  }

  @Test func secondsBetweenTwoTimes() {
    let time = Instant(secondsSince1970: 10, nanosecond: 250_000_000)
    #expect(time.seconds(since: Instant(secondsSince1970: 7, nanosecond: 500_000_000)) == 2.75)
    #expect(Instant(7).seconds(since: time) == -3.25)
    let span = Instant(secondsSince1970: .max).seconds(since: Instant(secondsSince1970: .min))
    #expect(span.isNearly(0x1p64))
  }
}

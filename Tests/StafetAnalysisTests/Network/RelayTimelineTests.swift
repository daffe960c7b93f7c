import StafetModel
import TestSupport
import Testing

@testable import StafetAnalysis

@Suite struct RelayTimelineTests {
  private func counted(_ relay: Relay) -> RelayTimeline? {
    RelayTimeline(of: RelayCourse(of: relay))
  }

  /// Worked out by hand: a relay from 0 to 4 o'clock; questions at 0:10, 0:50 and 2:00, the first answered at 0:30,
  /// the second at 3:05 and again at 3:59.
  @Test func slotsCountAndQuestionsWait() throws {
    let timeline = try #require(
      counted(
        .played(
          [
            .question("1", at: 600), .answer("2", to: "1", at: 1_800), .question("3", at: 3_000),
            .question("4", at: 7_200), .answer("5", to: "3", at: 11_100),
            .answer("6", to: "3", at: 14_340), .answer("7", to: "4"), .statement("8"),
          ], opens: 0, closes: 4 * 3_600)))
    #expect(timeline.slotLength == 3_600)
    #expect(timeline.slots.map { $0.questions } == [2, 0, 1, 0, 0])
    #expect(timeline.slots.map { $0.answers } == [1, 0, 0, 2, 0])
    // How long the last one waited is not known, since its answer has no time.
    #expect(timeline.slots.map { $0.waiting } == [1, 1, 1, 0, 0])
    #expect(timeline.undated == 1)
    #expect(timeline.opens?.secondsSince1970 == 0)
    #expect(timeline.mostInSlot == 2 && timeline.mostWaiting == 1)
    #expect(timeline.place(of: Instant(secondsSince1970: 9_000)) == 0.5)
  }

  @Test func anUnansweredQuestionWaitsToTheEnd() throws {
    let timeline = try #require(
      counted(.played([.question("1", at: 90_000)], opens: nil, closes: 180_000)))
    #expect(timeline.start.secondsSince1970 == 90_000 / 3_600 * 3_600)
    #expect(timeline.slots.allSatisfy { $0.waiting == 1 })
    #expect(timeline.days.map { $0.questions } == [1, 0])
    #expect(timeline.days.map { $0.start.secondsSince1970 } == [86_400, 172_800])
  }

  private static let slots: [(Int64, Int64, Int64, Int)] = [
    (0, 99 * 3_600 + 3_599, 3_600, 100), (0, 100 * 3_600, 10_800, 34), (-1, 0, 3_600, 2),
    (50_000, 50_000, 3_600, 1), (0, 100 * 86_400 - 1, 86_400, 100),
    (0, 100 * 86_400, 172_800, 51), (0, 200 * 86_400, 345_600, 51),
  ]

  /// 100 slots at most: 100 hours take hours, 101 take three each; 201 days take four days each.
  @Test(arguments: slots)
  func slotsAreAsShortAsTheyCanBe(_ slot: (Int64, Int64, Int64, Int)) {
    let (first, last, length, count) = slot
    let slots = RelayTimeline.slots(from: first, to: last)
    #expect(slots.length == length && slots.count == count)
    #expect(slots.start <= first && last < slots.start + length * Int64(count))
  }

  @Test func withoutTimesThereIsNone() {
    #expect(counted(.played([.question("1"), .answer("2", to: "1", at: 5)])) == nil)
    #expect(counted(.played([])) == nil)
    #expect(counted(.played([.question("1", at: .max)], opens: .min)) == nil)
  }
}

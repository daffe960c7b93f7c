import StafetFormats
import StafetModel
import StafetSyntax
import Testing

@Suite struct InstantTextTests {
  // 1505715120 by Python's datetime for 2017-09-18T08:12:00+02:00.
  @Test func timesAreReadAndWritten() throws {
    let instant = try Instant(iso8601: "2017-09-18T08:12:00+02:00")
    #expect(instant == Instant(secondsSince1970: 1_505_715_120))
    #expect(instant.iso8601 == "2017-09-18T06:12:00Z")
  }

  @Test func aTimeNeedsAZone() {
    let error = #expect(throws: ReadingError.self) { try Instant(iso8601: "2017-09-18T08:12") }
    #expect(error?.problems.map(\.reason) == [.value(.time(.missingZone("2017-09-18T08:12")))])
    #expect(throws: TimeProblem.missingZone("2017-09-18T08:12")) {
      try Instant(timeText: "2017-09-18T08:12")
    }
  }
}

import StafetFiles
import StafetModel
import StafetStatistics
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct InstantDateTests {
  /// Seconds since 1970 and 2001, as Foundation defines them: 2001 began 978,307,200 seconds after 1970.
  @Test func countsFrom1970() {
    #expect(Instant(Date(timeIntervalSince1970: 0)) == Instant(secondsSince1970: 0))
    #expect(
      Instant(Date(timeIntervalSinceReferenceDate: 0)) == Instant(secondsSince1970: 978_307_200))
    #expect(Date(Instant(secondsSince1970: 978_307_200)).timeIntervalSinceReferenceDate == 0)
  }

  /// A quarter of a second is exact in a date; before 1970 the fraction still counts upwards.
  @Test func keepsFractions() {
    let later = Instant(secondsSince1970: 1_500_000_000, nanosecond: 250_000_000)
    #expect(Instant(Date(timeIntervalSince1970: 1_500_000_000.25)) == later)
    #expect(Date(later).timeIntervalSince1970 == 1_500_000_000.25)
    let earlier = Instant(secondsSince1970: -2, nanosecond: 750_000_000)
    #expect(Instant(Date(timeIntervalSince1970: -1.25)) == earlier)
    #expect(Date(earlier).timeIntervalSince1970 == -1.25)
  }

  /// What is finer than a nanosecond is rounded, also into the next second.
  @Test func roundsToTheNearestNanosecond() {
    let beginning: Int64 = 978_307_200
    #expect(
      Instant(Date(timeIntervalSinceReferenceDate: 1.4e-9))
        == Instant(secondsSince1970: beginning, nanosecond: 1))
    #expect(
      Instant(Date(timeIntervalSinceReferenceDate: 1.6e-9))
        == Instant(secondsSince1970: beginning, nanosecond: 2))
    #expect(
      Instant(Date(timeIntervalSinceReferenceDate: 1 - 1e-12))
        == Instant(secondsSince1970: beginning + 1))
    #expect(
      Instant(Date(timeIntervalSinceReferenceDate: -1e-20))
        == Instant(secondsSince1970: beginning))
  }

  /// Dates a hundred days and more from the beginning of 2001 come back as they were, to the last bit.
  @Test func comesBackAsItWas() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<10_000 {
      let days = Double.random(in: 100...400_000, using: &generator)
      let seconds = Bool.random(using: &generator) ? days * 86_400 : -days * 86_400
      let date = Date(timeIntervalSinceReferenceDate: seconds)
      #expect(Date(Instant(date)) == date)
    }
  }

  @Test func takesTheFarthestDatesOfFoundation() {
    for date in [Date.distantPast, .distantFuture] { #expect(Date(Instant(date)) == date) }
  }

  /// 2^63 seconds and what is no number are refused; half of that is taken.
  @Test func refusesWhatNoInstantHolds() async {
    let far = Instant(Date(timeIntervalSinceReferenceDate: -0x1p62))
    #expect(far.secondsSince1970 == -4_611_686_017_449_080_704)
    await #expect(processExitsWith: .failure) {
      _ = Instant(Date(timeIntervalSince1970: -0x1p63))
    }
    await #expect(processExitsWith: .failure) {
      _ = Instant(Date(timeIntervalSince1970: 0x1p63))
    }
    await #expect(processExitsWith: .failure) {
      _ = Instant(Date(timeIntervalSince1970: .infinity))
    }
    await #expect(processExitsWith: .failure) { _ = Instant(Date(timeIntervalSince1970: .nan)) }
  }
}

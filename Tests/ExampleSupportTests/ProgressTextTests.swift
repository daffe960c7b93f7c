import Stafet
import Testing

@testable import ExampleSupport

@Suite struct ProgressTextTests {
  @Test(
    arguments: [
      (nil, 3.9, "Finder … 3 s", "Finding … 3 s"),
      (0, 12, "Finder … 12 s", "Finding … 12 s"),
      (0.005, 2, "Finder … 0 %", "Finding … 0 %"),
      // 9 s of 10 are left, then 8.1 of 9, 30 of 40, 54 of 60, 90 of 100, and 99 min of 100.
      (0.1, 1, "Finder … 10 %, ca. 9 s tilbage", "Finding … 10 %, about 9 s left"),
      (0.1, 0.9, "Finder … 10 %, ca. 9 s tilbage", "Finding … 10 %, about 9 s left"),
      (0.25, 10, "Finder … 25 %, ca. 30 s tilbage", "Finding … 25 %, about 30 s left"),
      (0.125, 8, "Finder … 12 %, ca. 1 min tilbage", "Finding … 12 %, about 1 min left"),
      (0.1, 10, "Finder … 10 %, ca. 2 min tilbage", "Finding … 10 %, about 2 min left"),
      (0.01, 60, "Finder … 1 %, ca. 1 h 39 min tilbage", "Finding … 1 %, about 1 h 39 min left"),
      (1, 10, "Finder … 100 %", "Finding … 100 %"), (1.5, 10, "Finder … 100 %", "Finding … 100 %"),
    ] as [(Double?, Double, String, String)])
  func howFarAndHowLongYet(
    _ fraction: Double?, _ seconds: Double, _ danish: String, _ english: String
  ) {
    #expect(
      ProgressText.line("Finder", fraction: fraction, seconds: seconds, in: .danish) == danish)
    #expect(
      ProgressText.line("Finding", fraction: fraction, seconds: seconds, in: .english) == english)
  }

  @Test func theWorkIsDoneAlsoWhereNobodyLooks() throws {
    let syntax = CommandSyntax(
      program: "p", summary: "S.", operand: "FILE", needsOperand: false, options: [])
    let arguments = try CommandArguments(["--quiet"], syntax: syntax)
    #expect(arguments.showing("Counting", danish: "Tæller") { _ in 7 } == 7)
  }
}

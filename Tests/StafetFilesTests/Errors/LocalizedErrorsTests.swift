import StafetAnalysis
import StafetFiles
import StafetFormats
import StafetModel
import StafetText
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// That `localizedDescription` says the same is checked by `Tests/Consumer`, since only the whole Foundation has it.
@Suite struct LocalizedErrorsTests {
  private func error(of work: () throws -> Void) -> (any Error)? {
    do { try work() } catch { return error }
    return nil
  }

  @Test func saysTheSentenceOfOneProblem() {
    let sentences = [
      (
        error { _ = try Disk.text(at: "/no such folder/study.json") },
        "/no such folder/study.json cannot be read: there is no such file or folder."
      ),
      (
        error { _ = try WordFamily("to ord") },
        "“to ord” in the word family “to ord” is not a single word; write words parted by commas, with a"
          + " star at the end of a word for all that begin so, such as organisation*."
      ),
      (CodebookStepError(.changesNothing), "The step would change nothing."),
      (
        AnalysisError.sameRelay("leaders"),
        "The relay “leaders” cannot be compared with itself; name two relays."
      ),
    ]
    for (error, sentence) in sentences {
      #expect((error as? any LocalizedError)?.errorDescription == sentence)
      #expect(error.map { "\($0)" } == sentence)
    }
  }

  /// Of several problems all are told, one a line, as by the description.
  @Test func tellsAllProblems() throws {
    let twice = error {
      _ = try Study(relays: [
        Relay(
          id: "r", participants: [Participant(id: "p"), Participant(id: "p")], contributions: []),
        Relay(id: "r", contributions: []),
      ])
    }
    let damaged = error {
      _ = try ContributionLines.read(Array("[1\n{\n".utf8), file: "lines.jsonl")
    }
    for error in [twice, damaged] {
      let error = try #require(error)
      let words = try #require((error as? any LocalizedError)?.errorDescription)
      #expect(words == "\(error)")
      #expect(!words.isEmpty)
    }
    #expect(
      (twice as? any LocalizedError)?.errorDescription?.split(separator: "\n").count == 2)
  }
}

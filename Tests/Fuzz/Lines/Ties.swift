import FuzzSupport
import StafetModel

@testable import StafetAnalysis
@testable import StafetFormats

/// Who wrote to whom is the same for the scanner and the reader that knows the rules, into whatever blocks a file
/// is cut and in whatever order they are joined.
func checkTies(of bytes: [UInt8], kind: Contribution.Kind?) {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  let whole = ties { () throws(ReadingError) in
    var counter = ContributionTieCounter(kind: kind, file: "lines")
    count(bytes, block: 0, by: &counter)
    return try counter.finish()
  }
  let byReader = ties { () throws(ReadingError) in
    var counter = ContributionTieCounter(kind: kind, file: "lines")
    for (number, line) in lines.enumerated() {
      counter.addIrregular(line, at: BlockLog.Line(block: 0, line: number))
    }
    counter.log.close(block: 0, lines: lines.count)
    return try counter.finish()
  }
  let backwards = ties { () throws(ReadingError) in
    var joined = ContributionTieCounter(kind: kind, file: "lines")
    for (number, line) in lines.enumerated().reversed() {
      var counter = ContributionTieCounter(kind: kind, file: "lines")
      count(line + [0x0A], block: number, by: &counter)
      joined.merge(counter)
    }
    return try joined.finish()
  }
  for (other, name) in [(byReader, "the reader"), (backwards, "blocks")] {
    switch (whole, other) {
    case (.success(let one), .success(let other)):
      demand(one == other, "Another network by \(name).")
    case (.failure(let one), .failure(let other)):
      // Of each block, only the first problems are kept.
      if max(one.problems.count, other.problems.count) < BlockLog.limit {
        demand(one == other, "Other problems by \(name): \(one); \(other)")
      }
    default: demand(false, "Whether lines are refused depends on \(name).")
    }
  }
}

private func count(_ bytes: [UInt8], block number: Int, by counter: inout ContributionTieCounter) {
  var block = ContributionBlock(capacity: bytes.count)
  for (index, byte) in bytes.enumerated() { block.storage[index] = byte }
  block.count = bytes.count
  block.number = number
  counter.count(&block)
}

/// The network of what was counted, or what is wrong with the lines.
private func ties(
  _ body: () throws(ReadingError) -> [RelayTies]
) -> Result<ContributionNetwork, ReadingError> {
  do throws(ReadingError) {
    let ties = NetworkTies(try body())
    return .success(ContributionNetwork(of: ties, kind: nil, smallestGroup: 1, limit: 5))
  } catch {
    return .failure(error)
  }
}

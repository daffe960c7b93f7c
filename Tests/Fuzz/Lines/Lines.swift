import FuzzSupport
import StafetModel

@testable import StafetFormats
@testable import StafetText

/// Counts lines of contributions in several ways; a law that does not hold ends the program.
///
/// - Parameters:
///   - start: The first byte: two choices, and JSON Lines.
///   - count: How many bytes there are.
/// - Returns: 0, as libFuzzer wants it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count: count)
  let kinds: [Contribution.Kind?] = [nil, .question, .answer, .statement]
  let kind = kinds[input.choice(of: kinds.count)]
  let rule: WordRule = input.choice(of: 2) == 0 ? .unicode : .alphanumeric
  let rules = TermRules(tokenizer: Tokenizer(rule: rule), folding: .danishStems)
  let bytes = Array(input.rest)

  let fast = outcome { () throws(ReadingError) in try counted([bytes], by: rules, kind: kind) }
  checkReader(of: bytes, by: rules, kind: kind, fast: fast)
  checkBlocks(of: bytes, by: rules, kind: kind, fast: fast)
  checkTies(of: bytes, kind: kind)
  checkStudy(of: bytes, by: rules, kind: kind, fast: fast)
  return 0
}

/// What was counted, or what is wrong with the lines.
typealias Outcome = Result<TermCounts, ReadingError>

/// Runs a function and keeps what it throws.
func outcome(_ body: () throws(ReadingError) -> TermCounts) -> Outcome {
  do throws(ReadingError) {
    return .success(try body())
  } catch {
    return .failure(error)
  }
}

/// Counts blocks of lines, each by a counter of its own, and joins what was counted.
func counted(
  _ blocks: [[UInt8]], by rules: TermRules, kind: Contribution.Kind?
) throws(ReadingError) -> TermCounts {
  var joined = ContributionCounter(rules: rules, kind: kind, file: "lines")
  for (number, bytes) in blocks.enumerated() {
    // As small as it can be, so that the room behind the lines is what is promised and no more.
    var block = ContributionBlock(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { block.storage[index] = byte }
    block.count = bytes.count
    block.number = number
    if number == 0 {
      joined.count(&block)
    } else {
      var counter = ContributionCounter(rules: rules, kind: kind, file: "lines")
      counter.count(&block)
      joined.merge(counter)
    }
  }
  return try joined.finish().counts()
}

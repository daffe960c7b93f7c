import FuzzSupport

@testable import StafetSyntax

/// Reads an archive, a document in XML, packed bytes or a sheet; a law that does not hold ends the program.
///
/// - Parameters:
///   - start: The first byte: which of them, and its bytes.
///   - count: How many bytes there are.
/// - Returns: 0, as libFuzzer wants it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count: count)
  switch input.choice(of: 6) {
  case 0: checkArchive(Array(input.rest))
  case 1: checkXML(Array(input.rest))
  case 2: checkInflate(Array(input.rest))
  case 3: checkSheet(input.rest.split(separator: 0x0C, omittingEmptySubsequences: false))
  case 4: checkParts(input.rest.split(separator: 0x0C, omittingEmptySubsequences: false))
  default: checkCell(input.text)
  }
  return 0
}

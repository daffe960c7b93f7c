import FuzzSupport
import StafetFormats
import StafetReport
import StafetSyntax

/// Reads one file, and writes and reads again what was read; a law that does not hold ends the
/// program.
///
/// - Parameters:
///   - start: The first byte: two choices, which reader and which options, and a file.
///   - count: How many bytes there are.
/// - Returns: 0, as libFuzzer wants it.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count: count)
  let reader = input.choice(of: 10)
  let option = input.choice(of: 8)
  var options = ReadingOptions(fallbackEncoding: option & 1 == 1 ? .windows1252 : nil)
  if option & 2 == 2 { options.layout.columns = ["Nr.": "id", "Spørgsmål": "text"] }
  if option == 3 {
    options.treatment = TextTreatment(
      decodesHTML: true, mendsLetters: true, dropsControlCharacters: true, dropsRepeats: true)
  }
  if option >= 4 { options.layout = Layouts.all[option - 4] }
  switch reader {
  case 0: checkDocument(Array(input.rest))
  case 1: checkTable(Array(input.rest), options)
  case 2: checkFolder(input.rest, options)
  case 3: checkCodebook(Array(input.rest), options)
  case 4: checkReport(Array(input.rest), layout: ReportLayouts.all[option % 3])
  case 6: checkSteps(Array(input.rest))
  case 7: checkDecisions(Array(input.rest), options)
  case 8: checkSettings(Array(input.rest))
  case 9: checkLayout(Array(input.rest))
  default: checkAny(Array(input.rest), options)
  }
  return 0
}

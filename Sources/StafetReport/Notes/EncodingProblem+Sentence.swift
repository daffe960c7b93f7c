import StafetSyntax

extension Wording {
  func sentence(of problem: EncodingProblem) -> String {
    switch problem {
    case .invalidUTF8(let byte, let others):
      say(
        "Byten \(hexadecimal(UInt16(byte))) er ikke UTF-8-tekst\(further(others)). Filen er måske gemt som"
          + " Windows-1252 (også kaldet ANSI) eller Mac Roman, som ældre regneark gør. Gem den som UTF-8.",
        "Byte \(hexadecimal(UInt16(byte))) is not UTF-8 text\(further(others)). The file may be"
          + " Windows-1252 (also called ANSI) or Mac Roman, as older spreadsheets save it. Save it as UTF-8."
      )
    case .unpairedSurrogate(let unit, let others):
      say(
        "UTF-16-teksten har et halvt tegn (\(hexadecimal(unit)))\(further(others)). Filen er beskadiget;"
          + " gem den igen som UTF-8.",
        "The UTF-16 text has half a character (\(hexadecimal(unit)))\(further(others)). The file is"
          + " damaged; save it again as UTF-8.")
    case .oddByteCount:
      say(
        "UTF-16-teksten slutter midt i et tegn. Filen er afkortet eller beskadiget.",
        "The UTF-16 text ends in the middle of a character. The file is cut short or damaged.")
    case .undefinedInWindows1252(let byte, let others):
      say(
        "Byten \(hexadecimal(UInt16(byte))) betyder intet i Windows-1252\(further(others)). Filen har en"
          + " anden tegnkodning; gem den som UTF-8.",
        "Byte \(hexadecimal(UInt16(byte))) means nothing in Windows-1252\(further(others)). The file has"
          + " another encoding; save it as UTF-8.")
    case .utf16WithoutMark:
      say(
        "Teksten ligner UTF-16 uden et indledende byterækkefølgemærke. Gem filen som UTF-8.",
        "The text looks like UTF-16 without a byte order mark. Save the file as UTF-8.")
    case .packedDocument:
      say(
        "Dette er en Excel-projektmappe eller et andet pakket dokument, ikke tekst. Gem det som CSV UTF-8,"
          + " og angiv den fil.",
        "This is an Excel workbook or another packed document, not text. Save it as CSV UTF-8 and give"
          + " that file.")
    case .oldOfficeDocument:
      say(
        "Dette er et gammelt Excel- eller Word-dokument, ikke tekst. Gem det som CSV UTF-8, og angiv den"
          + " fil.",
        "This is an old Excel or Word document, not text. Save it as CSV UTF-8 and give that file.")
    case .pdf:
      say(
        "Dette er et PDF-dokument, ikke tekst. Angiv den fil, som det er lavet af, gemt som tekst eller som"
          + " CSV UTF-8.",
        "This is a PDF document, not text. Give the file that it was made from, saved as text or as CSV"
          + " UTF-8.")
    }
  }

  private func further(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: say(", og der er 1 sted mere som dette", ", and there is 1 more such place")
    default:
      say(
        ", og der er \(numbers.count(count)) steder mere som dette",
        ", and there are \(numbers.count(count)) more such places")
    }
  }

  private func hexadecimal(_ number: UInt16) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count % 2 == 0 ? "" : "0") + digits
  }
}

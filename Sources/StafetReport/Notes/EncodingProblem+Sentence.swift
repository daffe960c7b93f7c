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
    case .packedDocument, .workbook, .binaryWorkbook, .wordDocument, .presentation, .openDocument,
      .appleDocument, .gzip, .oldOfficeDocument, .encryptedWorkbook, .webPage,
      .xmlDocument:
      sentence(ofDocument: problem)
    case .pdf:
      say(
        "Dette er et PDF-dokument, ikke tekst. Angiv den fil, som det er lavet af, gemt som tekst eller"
          + " som CSV UTF-8.",
        "This is a PDF document, not text. Give the file that it was made from, saved as text or as CSV"
          + " UTF-8.")
    }
  }

  /// What a document is that is neither text nor a workbook that can be read, and what to do.
  private func sentence(ofDocument problem: EncodingProblem) -> String {
    switch problem {
    case .workbook:
      say(
        "Dette er en Excel-projektmappe (.xlsx), hvor der skal stå tekst. Gem arket som CSV UTF-8, og"
          + " angiv den fil.",
        "This is an Excel workbook (.xlsx), where text is needed. Save the sheet as CSV UTF-8 and give"
          + " that file.")
    case .binaryWorkbook:
      say(
        "Dette er en binær Excel-projektmappe (.xlsb), som ikke kan læses. Åbn den i Excel, og gem den som"
          + " Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is a binary Excel workbook (.xlsb), which cannot be read. Open it in Excel and save it as an"
          + " Excel workbook (.xlsx) or CSV UTF-8.")
    case .wordDocument:
      say(
        "Dette er et Word-dokument, ikke en tabel. Sæt tabellen ind i Excel, og gem den som"
          + " Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is a Word document, not a table. Put its table into Excel and save it as an Excel workbook"
          + " (.xlsx) or CSV UTF-8."
      )
    case .presentation:
      say(
        "Dette er en PowerPoint-præsentation, ikke en tabel. Angiv en tabel, gemt som Excel-projektmappe"
          + " (.xlsx) eller CSV UTF-8.",
        "This is a PowerPoint presentation, not a table. Give a table, saved as an Excel workbook (.xlsx)"
          + " or CSV UTF-8."
      )
    case .openDocument:
      say(
        "Dette er et dokument fra LibreOffice eller OpenOffice (.ods eller lignende), som ikke kan læses."
          + " Åbn det dér, og gem det som Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is a document of LibreOffice or OpenOffice (.ods or the like), which cannot be read. Open it"
          + " there and save it as an Excel workbook (.xlsx) or CSV UTF-8.")
    case .appleDocument:
      say(
        "Dette er et dokument fra Numbers, Pages eller Keynote, som ikke kan læses. Åbn det dér, og"
          + " eksportér det til Excel (.xlsx) eller CSV.",
        "This is a document of Numbers, Pages or Keynote, which cannot be read. Open it there and export"
          + " it to Excel (.xlsx) or CSV.")
    case .gzip:
      say(
        "Denne fil er pakket med gzip. Pak den ud, og angiv den fil, der var i den.",
        "This file was packed by gzip. Unpack it and give the file that was in it.")
    case .oldOfficeDocument:
      say(
        "Dette er en gammel Excel-fil (.xls), en projektmappe med adgangskode eller et gammelt"
          + " Word-dokument, som ikke kan læses. Åbn den i Excel, og gem den uden adgangskode som"
          + " Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is an old Excel file (.xls), a workbook with a password or an old Word document, which"
          + " cannot be read. Open it in Excel and save it without a password as an Excel workbook (.xlsx)"
          + " or CSV UTF-8.")
    case .encryptedWorkbook:
      say(
        "Denne projektmappe eller dette dokument er beskyttet med en adgangskode. Åbn den i Excel, og gem"
          + " den uden adgangskode som Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This workbook or document is protected by a password. Open it in Excel and save it without one as"
          + " an Excel workbook (.xlsx) or CSV UTF-8.")
    case .webPage:
      say(
        "Dette er en webside (HTML), ikke en tabel, hvad end filen hedder. Åbn den i Excel, og gem den som"
          + " Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is a web page (HTML), not a table, whatever the file is called. Open it in Excel and save it"
          + " as an Excel workbook (.xlsx) or CSV UTF-8.")
    case .xmlDocument:
      say(
        "Dette er et XML-dokument, ikke en tabel. Er det et regneark, så åbn det i Excel, og gem det som"
          + " Excel-projektmappe (.xlsx) eller CSV UTF-8.",
        "This is an XML document, not a table. If it is a spreadsheet, open it in Excel and save it as an"
          + " Excel workbook (.xlsx) or CSV UTF-8.")
    default:
      say(
        "Dette er et pakket dokument eller arkiv (ZIP), hverken tekst eller en Excel-projektmappe. Pak det"
          + " ud, eller gem det som Excel-projektmappe (.xlsx) eller CSV UTF-8, og angiv den fil.",
        "This is a packed document or archive (ZIP), neither text nor an Excel workbook. Unpack it, or"
          + " save it as an Excel workbook (.xlsx) or CSV UTF-8, and give that file.")
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

import StafetFiles
import StafetFormats
import StafetModel
import TestSupport
import Testing

/// Workbooks on the disk.
@Suite struct StudyFilesWorkbookTests {
  private static let rows = """
    <row><c t="str"><v>id</v></c><c t="str"><v>kind</v></c><c t="str"><v>text</v></c></row>
    <row><c><v>1</v></c><c t="str"><v>question</v></c><c t="str"><v>Hvorfor?</v></c></row>
    """

  @Test func readsASheetAndAFolder() throws {
    let folder = try TemporaryFolder()
    var made = MadeWorkbook("<row><c><v>7</v></c></row>")
    made.sheets.append(("Bidrag", Self.rows, "visible"))
    try Disk.write(made.bytes, to: folder.path("a.xlsx"))
    var files = StudyFiles()
    #expect(throws: ReadingError.self) { try files.read(folder.path("a.xlsx")) }
    files.sheet = "Bidrag"
    #expect(try files.read(folder.path("a.xlsx")).study.contribution("1")?.text == "Hvorfor?")

    try Disk.write(MadeWorkbook(Self.rows).bytes, to: folder.path("study/contributions.xlsx"))
    try Disk.write([0x05], to: folder.path("study/~$contributions.xlsx"))
    #expect(try Disk.files(in: folder.path("study")).keys.sorted() == ["contributions.xlsx"])
    #expect(try StudyFiles().read(folder.path("study")).study.contribution("1") != nil)
  }
}

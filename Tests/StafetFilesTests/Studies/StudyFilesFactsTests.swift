import StafetFormats
import StafetModel
import StafetSyntax
import StafetText
import TestSupport
import Testing

@testable import StafetFiles

/// The small table that may stand beside a lone file.
@Suite struct StudyFilesFactsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write("data/t.csv", "id;kind;text\nq;question;Hvem?\n")
  }

  private func write(_ name: String, _ text: String) throws {
    try Disk.write(Array(text.utf8), to: folder.path(name))
  }

  @Test func isReadBesideALoneFile() throws {
    try write("data/study.csv", "Titel;Tid\n")
    let path = folder.path("data/t.csv")
    #expect(try StudyFiles().read(path).study.title == "Tid")
    #expect(StudyFiles().inputs(of: path) == [path, folder.path("data/study.csv")])
    var files = StudyFiles()
    files.facts.title = "Andet"
    files.codebook = "k.csv"
    #expect(try StudyFiles().read(path).study.title == "Tid")
    #expect(files.inputs(of: path) == [path, folder.path("data/study.csv"), "k.csv"])
  }

  @Test func isLeftAloneWhereItIsSomethingElse() throws {
    let path = folder.path("data/t.csv")
    #expect(StudyFiles().inputs(of: path) == [path])
    try write("data/study.csv", "Titel;Noter;Dato\nA;b;c\n")
    let reading = try StudyFiles().read(path)
    #expect(reading.study.title == "")
    #expect(reading.warnings.contains { $0.code == "input.other-study-table" })
    // The table is not read beside itself.
    try write("data/study.csv", "id;kind;text\nq;question;Hvem?\n")
    let own = try StudyFiles().read(folder.path("data/study.csv"))
    #expect(!own.warnings.contains { $0.code == "input.other-study-table" })
  }

  @Test func aFolderStandsForItsFiles() throws {
    try write("data/study.csv", "key;value\n")
    #expect(StudyFiles().inputs(of: folder.path("data")) == [folder.path("data")])
  }

  @Test func wordFamiliesAreReadFromAFile() throws {
    try write("w.txt", "# ord\nsektor, sektoren # nu\n\norganisation*\r\n")
    let families = try WordFamilyFile(path: folder.path("w.txt")).families()
    #expect(families.map { $0.name } == ["sektor, sektoren", "organisation*"])
    #expect(families.map { $0.origin } == [.unstated, .unstated])
    try write(
      "w.txt", "tid\nNamed: 2018-01-15 # før åbningen\nsektor\nnamed: same-material\nkrav\n")
    #expect(
      try WordFamilyFile(path: folder.path("w.txt")).families().map { $0.origin }
        == [.unstated, .beforehand(on: "2018-01-15"), .sameMaterial])
    try write("w.txt", "tid\nnamed: maybe\n")
    let unknown = #expect(throws: ReadingError.self) {
      try WordFamilyFile(path: folder.path("w.txt")).families()
    }
    #expect(unknown?.problems.first?.place.position?.line == 2)
    try write("w.txt", "tid\nto ord\n")
    let error = #expect(throws: ReadingError.self) {
      try WordFamilyFile(path: folder.path("w.txt")).families()
    }
    #expect(error?.problems.map { $0.code } == ["value.malformed-word-family"])
    #expect(error?.problems.first?.place.position?.line == 2)
  }
}

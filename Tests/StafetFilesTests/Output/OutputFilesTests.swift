import StafetReport
import TestSupport
import Testing

@testable import StafetFiles

/// What stands in the way of an output, and what does not.
@Suite struct OutputFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func put(_ text: String, in name: String) throws {
    try Disk.write(Array(text.utf8), to: folder.path(name))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Disk.bytes(at: folder.path(name)), as: UTF8.self)
  }

  private func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(folder.path(name), Array(text.utf8))
  }

  /// Writes files, and gives what stood in the way.
  private func refusal(
    of files: [OutputFile], keeping inputs: [String] = [], replaces: Bool = false
  ) -> FileError? {
    do throws(FileError) {
      try OutputFiles(keeping: inputs.map { folder.path($0) }, replaces: replaces).write(files)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(
    of name: String, keeping inputs: [String] = [], replaces: Bool = false
  ) -> FileError.Reason? {
    refusal(of: [file(name, "new")], keeping: inputs, replaces: replaces)?.reason
  }

  // MARK: What was read

  @Test(
    arguments: [
      "one/a.csv", "one/../one/./a.csv", "one//a.csv", "one/../../NAME/one/a.csv",
      "folder-link/a.csv", "file-link.csv", "link-of-link.csv", "hard-link.csv", "one/hard.csv",
    ], [false, true])
  func whatWasReadIsNeverReplaced(by output: String, replaces: Bool) throws {
    try put("read", in: "one/a.csv")
    try folder.makeLink("folder-link", to: "one")
    try folder.makeLink("file-link.csv", to: "one/a.csv")
    try folder.makeLink("link-of-link.csv", to: "file-link.csv")
    try folder.makeHardLink("hard-link.csv", to: "one/a.csv")
    try folder.makeHardLink("one/hard.csv", to: "one/a.csv")
    let before = try folder.contents()
    let name = Disk.name(of: folder.path)
    let output = output.split(separator: "/").map { $0 == "NAME" ? name : String($0) }
      .joined(separator: "/")
    for input in ["one/a.csv", "file-link.csv", "folder-link/a.csv", "hard-link.csv", "one"] {
      #expect(refusal(of: output, keeping: [input], replaces: replaces) == .wasRead)
    }
    #expect(try text("one/a.csv") == "read")
    #expect(try folder.contents() == before)
  }

  @Test func aPathFromTheCurrentFolderIsTheSamePlace() throws {
    try put("read", in: "a.csv")
    let up = CurrentFolder.path.split(separator: "/").map { _ in ".." }.joined(separator: "/")
    let output = OutputFiles(keeping: [up + folder.path("a.csv")], replaces: true)
    let error = #expect(throws: FileError.self) { try output.write([file("a.csv", "new")]) }
    #expect(error?.reason == .wasRead)
  }

  @Test func whatWasReadIsNotReplacedByTheSameBytesEither() throws {
    try put("new", in: "a.csv")
    #expect(refusal(of: "a.csv", keeping: ["a.csv"]) == .wasRead)
  }

  @Test func whatStafetWroteAndThenReadIsKept() throws {
    #expect(refusal(of: "study.csv") == nil)
    #expect(refusal(of: [file("study.csv", "newer")], keeping: ["study.csv"])?.reason == .wasRead)
    #expect(refusal(of: [file("study.csv", "newer")], keeping: ["."])?.reason == .wasRead)
  }

  @Test func aReportIntoAFolderThatWasReadCanBeWrittenAgain() throws {
    try put("id", in: "contributions.csv")
    try put("mine", in: "notes.md")
    #expect(refusal(of: [file("report.html", "one")], keeping: ["."]) == nil)
    #expect(refusal(of: [file("report.html", "two")], keeping: ["."]) == nil)
    #expect(refusal(of: "contributions.csv", keeping: ["."]) == .wasRead)
    #expect(refusal(of: "notes.md", keeping: ["."], replaces: true) == .wasRead)
    #expect(try text("report.html") == "two")
  }

  @Test func whatIsNotThereAndTheStandardInputAreNoInputs() throws {
    let output = OutputFiles(keeping: ["-", folder.path("none.csv"), ""])
    try output.write([file("none.csv", "new")])
    #expect(try text("none.csv") == "new")
  }

  // MARK: What Stafet did not write

  @Test func theFileOfAUserIsReplacedOnlyOnDemand() throws {
    try put("mine", in: "a.txt")
    #expect(refusal(of: "a.txt") == .notWrittenHere)
    #expect(try text("a.txt") == "mine")
    #expect(try folder.contents() == ["a.txt"])
    #expect(refusal(of: "a.txt", replaces: true) == nil)
    #expect(try text("a.txt") == "new")
    // From now on it is ours.
    #expect(refusal(of: [file("a.txt", "newer")]) == nil)
    #expect(try text("a.txt") == "newer")
  }

  @Test func whatWasWrittenIsReplacedUntilSomebodyChangesIt() throws {
    for text in ["one", "two", "two", "three"] {
      #expect(refusal(of: [file("deep/a.txt", text)]) == nil)
      #expect(try self.text("deep/a.txt") == text)
    }
    try put("thre!", in: "deep/a.txt")
    #expect(refusal(of: "deep/a.txt") == .notWrittenHere)
    try put("thrEe", in: "deep/a.txt")
    #expect(refusal(of: "deep/a.txt") == .notWrittenHere)
    // What was undone is as it was.
    try put("three", in: "deep/a.txt")
    #expect(refusal(of: "deep/a.txt") == nil)
    #expect(try folder.contents() == ["deep", "deep/.stafet-files", "deep/a.txt"])
  }

  @Test func aFileThatWasMovedIsTheirs() throws {
    #expect(refusal(of: "a.txt") == nil)
    try Disk.write(try Disk.bytes(at: folder.path("a.txt")), to: folder.path("b.txt"))
    #expect(refusal(of: [file("b.txt", "newer")])?.reason == .notWrittenHere)
    try Disk.write(try Disk.bytes(at: folder.path("a.txt")), to: folder.path("c/a.txt"))
    #expect(refusal(of: [file("c/a.txt", "newer")])?.reason == .notWrittenHere)
  }

  @Test func aFileThatHoldsItAlreadyIsLeftAsItIs() throws {
    try put("new", in: "a.txt")
    let before = FileStatus(of: folder.path("a.txt"))?.identity
    #expect(refusal(of: "a.txt") == nil)
    #expect(FileStatus(of: folder.path("a.txt"))?.identity == before)
    // It stays the user's.
    #expect(try folder.contents() == ["a.txt"])
    #expect(refusal(of: [file("a.txt", "newer")])?.reason == .notWrittenHere)
  }

  @Test func allThatStandInTheWayAreNamedBeforeOneIsWritten() throws {
    try put("mine", in: "b.txt")
    try put("mine", in: "d.txt")
    let files = ["a.txt", "b.txt", "c/c.txt", "d.txt"].map { file($0, "new") }
    let error = refusal(of: files)
    #expect(error?.paths == [folder.path("b.txt"), folder.path("d.txt")])
    #expect(
      error?.description
        == "\(folder.path("b.txt")) and \(folder.path("d.txt")) cannot be written: something is there"
        + " that Stafet did not write, or that was changed since; name another place to write to, or"
        + " give --replace if it may be replaced.")
    #expect(
      error?.sentence(in: .danish)
        == "\(folder.path("b.txt")) og \(folder.path("d.txt")) kan ikke skrives: Der er noget, som"
        + " Stafet ikke har skrevet, eller som er ændret siden; angiv et andet sted at skrive til,"
        + " eller giv --replace, hvis det må erstattes.")
    #expect(try folder.contents() == ["b.txt", "d.txt"])
    #expect(refusal(of: files, keeping: ["b.txt", "d.txt"], replaces: true)?.paths.count == 2)
    #expect(try folder.contents() == ["b.txt", "d.txt"])
  }

  @Test func whatStandsInTheWayIsToldBeforeTheWork() throws {
    try put("mine", in: "b.txt")
    let paths = ["a.txt", "b.txt"].map { folder.path($0) }
    func check(_ output: OutputFiles) -> FileError? {
      do throws(FileError) {
        try output.check(paths)
        return nil
      } catch {
        return error
      }
    }
    #expect(check(OutputFiles())?.reason == .notWrittenHere)
    #expect(check(OutputFiles())?.paths == [folder.path("b.txt")])
    #expect(check(OutputFiles(replaces: true)) == nil)
    #expect(
      check(OutputFiles(keeping: [folder.path("b.txt")], replaces: true))?.reason == .wasRead)
    #expect(try folder.contents() == ["b.txt"])
  }

  // MARK: Links and what is no file

  @Test func aLinkIsJudgedByWhatItLeadsTo() throws {
    try put("mine", in: "mine.txt")
    try folder.makeLink("link.txt", to: "mine.txt")
    #expect(refusal(of: "link.txt") == .notWrittenHere)
    #expect(refusal(of: "elsewhere/ours.txt") == nil)
    try folder.makeLink("ours.txt", to: "elsewhere/ours.txt")
    #expect(refusal(of: [file("ours.txt", "newer")]) == nil)
    #expect(try text("elsewhere/ours.txt") == "newer")
    #expect(FileStatus(of: folder.path("ours.txt"), followsLinks: false)?.kind == .link)
    // What a link leads to may not be there yet.
    try folder.makeLink("new.txt", to: "elsewhere/new.txt")
    #expect(refusal(of: "new.txt") == nil)
    #expect(try text("elsewhere/new.txt") == "new")
  }

  @Test func linksInACircleAreRefused() throws {
    try folder.makeLink("a", to: "b")
    try folder.makeLink("b", to: "a")
    #expect(refusal(of: "a") == .circularLinks)
  }

  @Test func foldersAndDevicesAreNoFiles() throws {
    try folder.makeFolder("a")
    #expect(refusal(of: "a", replaces: true) == .isAFolder)
    #expect(refusal(of: "b/", replaces: true) == .isAFolder)
    let output = OutputFiles(replaces: true)
    let error = #expect(throws: FileError.self) { try output.write([OutputFile("/dev/null", [1])]) }
    #expect(error?.reason == .notOrdinary)
    #expect(throws: FileError.self) { try output.write([OutputFile("", [1])]) }
    try put("mine", in: "c")
    #expect(refusal(of: "c/d.txt", replaces: true) == .notAFolder)
    #expect(try folder.contents() == ["a", "c"])
  }

  @Test func twoFilesInOnePlaceAreRefused() throws {
    let error = refusal(of: [file("new/a.txt", "1"), file("new/b/../a.txt", "2")])
    #expect(error?.reason == .namedTwice)
    #expect(error?.paths == [folder.path("new/b/../a.txt"), folder.path("new/a.txt")])
    #expect(try folder.contents() == [])
  }

  @Test func aFolderUnderTwoNamesIsOneFolder() throws {
    try folder.makeFolder("one")
    try folder.makeLink("two", to: "one")
    for text in ["1", "2"] {
      #expect(
        refusal(of: [file("one/a.txt", text), file("two/b.txt", text), file("./one/c.txt", text)])
          == nil)
    }
    #expect(
      FileMarks(try Disk.bytes(at: folder.path("one/.stafet-files")))?.names
        == ["a.txt", "b.txt", "c.txt"])
  }

  @Test func anotherFileInPlaceOfTheMarksIsAUsersFile() throws {
    try put("something else", in: ".stafet-files")
    let error = refusal(of: [file("a.txt", "new")])
    #expect(error?.reason == .notWrittenHere)
    #expect(error?.paths == [folder.path(".stafet-files")])
    #expect(refusal(of: "a.txt", replaces: true) == nil)
    #expect(refusal(of: [file("a.txt", "newer")]) == nil)
  }
}

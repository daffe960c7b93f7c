import StafetReport
import Testing

@testable import StafetFiles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct FileErrorTests {
  @Test(arguments: [
    (FileError.Reason.notFound, "there is no such file or folder"),
    (.notPermitted, "you do not have permission"),
    (.notAFolder, "it is a file, but must be a folder"),
    (.isAFolder, "it is a folder, but must be a file"),
    (.noRoom, "there is no room left on the disk"),
    (.nameTooLong, "the name is too long"),
  ])
  func everyReasonHasItsSentence(_ reason: FileError.Reason, _ cause: String) {
    let reading = FileError(path: "a/b.csv", attempt: .reading, reason: reason)
    #expect(reading.description == "a/b.csv cannot be read: \(cause).")
    let writing = FileError(path: "out", attempt: .writing, reason: reason)
    #expect(writing.description == "out cannot be written: \(cause).")
  }

  @Test func everyReasonHasADanishSentence() {
    func danish(_ reason: FileError.Reason) -> String {
      FileError(path: "a", attempt: .reading, reason: reason).sentence(in: .danish)
    }
    #expect(danish(.notFound) == "a kan ikke læses: Filen eller mappen findes ikke.")
    #expect(danish(.notPermitted) == "a kan ikke læses: Du har ikke adgang.")
    #expect(danish(.notAFolder) == "a kan ikke læses: Det er en fil, men skal være en mappe.")
    #expect(danish(.isAFolder) == "a kan ikke læses: Det er en mappe, men skal være en fil.")
    #expect(danish(.noRoom) == "a kan ikke læses: Der er ikke mere plads på disken.")
    #expect(danish(.nameTooLong) == "a kan ikke læses: Navnet er for langt.")
    #expect(danish(.circularLinks) == "a kan ikke læses: Henvisninger fører rundt i ring.")
    #expect(danish(.system(5)) == "a kan ikke læses: Systemet giver fejlen 5.")
    let writing = FileError(path: "a", attempt: .writing, reason: .noRoom)
    #expect(
      writing.sentence(in: .danish) == "a kan ikke skrives: Der er ikke mere plads på disken.")
  }

  @Test func errorsOfTheSystemAreTranslated() {
    func reason(_ code: CocoaError.Code) -> FileError.Reason {
      FileError(CocoaError(code), path: "a", attempt: .writing).reason
    }
    #expect(reason(.fileNoSuchFile) == .notFound)
    #expect(reason(.fileReadNoSuchFile) == .notFound)
    #expect(reason(.fileReadNoPermission) == .notPermitted)
    #expect(reason(.fileWriteNoPermission) == .notPermitted)
    #expect(reason(.fileWriteVolumeReadOnly) == .notPermitted)
    #expect(reason(.fileWriteOutOfSpace) == .noRoom)
    #expect(reason(.fileWriteFileExists) == .notAFolder)
    #expect(reason(.fileWriteUnknown) == .system(512))
  }

  @Test func anErrorOfAnotherKindKeepsItsWords() {
    struct SomethingElse: Error, CustomStringConvertible {
      let description = "Something else"
    }
    let error = FileError(SomethingElse(), path: "a", attempt: .reading)
    #expect(error.description == "a cannot be read: Something else.")
  }
}

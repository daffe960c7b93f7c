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
    (
      FileError.Reason.notFound, "there is no such file or folder",
      "Der er ingen fil eller mappe af det navn"
    ),
    (.notPermitted, "you do not have permission", "Du har ikke adgang til det"),
    (
      .notAFolder, "it is a file, but must be a folder", "Det er en fil, men skal være en mappe"
    ),
    (.isAFolder, "it is a folder, but must be a file", "Det er en mappe, men skal være en fil"),
    (.noRoom, "there is no room left on the disk", "Der er ikke mere plads på disken"),
    (.nameTooLong, "the name is too long", "Navnet er for langt"),
    (.circularLinks, "links lead round in a circle", "Genveje på stien fører i ring"),
    (
      .wasRead, "what was read is never replaced; name another place to write to",
      "Det, der er læst, erstattes aldrig; angiv et andet sted at skrive til"
    ),
    (
      .namedTwice, "two files would have this place; name another for one of them",
      "To filer ville få denne plads; angiv en anden til den ene"
    ),
    (.notOrdinary, "it is neither a file nor a folder", "Det er hverken en fil eller en mappe"),
    (
      .alreadyThere, "there is such a file already, and it is never replaced",
      "Filen findes allerede, og den erstattes aldrig"
    ),
    (
      .changedMeanwhile, "it was changed after it had been read; try again",
      "Den er ændret, efter at den blev læst; prøv igen"
    ),
    (.systemError(512), "the system gives the error 512", "Systemet melder fejl 512"),
    (.other("it is Monday"), "it is Monday", "it is Monday"),
  ])
  func everyReasonHasItsSentence(_ reason: FileError.Reason, _ english: String, _ danish: String) {
    let reading = FileError(path: "a/b.csv", attempt: .reading, reason: reason)
    #expect(reading.description == "a/b.csv cannot be read: \(english).")
    #expect(reading.sentence(in: .danish) == "a/b.csv kan ikke læses: \(danish).")
    let writing = FileError(path: "out", attempt: .writing, reason: reason)
    #expect(writing.description == "out cannot be written: \(english).")
    #expect(writing.sentence(in: .danish) == "out kan ikke skrives: \(danish).")
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
    #expect(reason(.fileWriteUnknown) == .systemError(512))
  }

  @Test func anErrorOfAnotherKindKeepsItsWords() {
    struct SomethingElse: Error, CustomStringConvertible {
      let description = "Something else"
    }
    let error = FileError(SomethingElse(), path: "a", attempt: .reading)
    #expect(error.description == "a cannot be read: Something else.")
  }
}

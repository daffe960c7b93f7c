import Stafet
import TestSupport
import Testing

/// A small invented study, whose figures were counted by hand.
@Suite struct SmallStudyTests {
  static var bytes: [UInt8] {
    get throws {
      try PackageFiles.smallStudy()
    }
  }

  @Test func fileIsWrittenAsTheLibraryWritesIt() throws {
    let bytes = try Self.bytes
    let study = try StudyJSON.read(bytes, file: "small-study.stafet.json").study
    let written = String(decoding: StudyJSON.bytes(of: study), as: UTF8.self)
    let isAsTheFile = written == String(decoding: bytes, as: UTF8.self)
    #expect(isAsTheFile)
  }

  @Test func figuresAreThoseCountedByHand() throws {
    let reading = try StudyJSON.read(try Self.bytes)
    #expect(reading.warnings.isEmpty)
    let analysis = try StudyAnalysis(of: reading.study)

    #expect(analysis.counted.uniqueContributions == 50)
    #expect(analysis.relays.map(\.counted.questions) == [12, 16])
    #expect(analysis.relays.map(\.counted.answers) == [10, 12])
    #expect(analysis.relays.map(\.counted.unansweredQuestions) == [2, 4])
    #expect(analysis.relays.map(\.counted.days) == [3, 3])
    #expect(
      analysis.relays[0].cake?.slices.map { "\($0.name) \($0.share.count) \($0.share.percent)" }
        == [
          "Samspil med politikerne 5 42", "Nærvær i hverdagen 3 25",
          "Dokumentation og systemer 2 17", "Bemanding og fastholdelse 1 8", "Øvrige 1 8",
        ])
    #expect(
      analysis.relays[1].cake?.slices.map { "\($0.name) \($0.share.count) \($0.share.percent)" }
        == [
          "Bemanding og fastholdelse 6 37", "Dokumentation og systemer 3 19",
          "Fra kollega til leder 3 19", "Nærvær i hverdagen 3 19", "Øvrige 1 6",
        ])
    #expect(reading.study.relays.map(\.chains.count) == [4, 6])
    #expect(
      reading.study.relays.map { $0.chains.map(\.count).sorted() }
        == [[2, 3, 3, 4], [1, 2, 2, 3, 4, 4]])
  }
}

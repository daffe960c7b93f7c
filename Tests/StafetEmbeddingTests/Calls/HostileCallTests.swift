import StafetEmbedding
import Testing

/// What no caller should do gets a status, and ends nobody's process.
@Suite struct HostileCallTests {
  private let files = Library.file("svar.csv", "id;text\nq1;Hvad?\n")

  @Test func refusesPointersThatAreNotThere() {
    #expect(stafetFilesNew(nil) == 3)
    #expect(stafetFilesAdd(files, nil, 3, nil, 0) == 3)
    #expect(unsafe stafetFilesAdd(files, "x", 1, nil, 3) == 3)
    #expect(stafetFilesCount(files, nil) == 3)
    #expect(stafetFilesBytes(files, 0, nil, 0, nil) == 3)
    var length: UInt = 0
    #expect(unsafe stafetFilesBytes(files, 0, nil, 5, &length) == 3)
    #expect(stafetStudyRead(files, nil, 0, nil, nil) == 3)
    var study: UInt64 = 7
    #expect(unsafe stafetStudyRead(files, nil, 3, &study, nil) == 3)
    #expect(study == 0)
    #expect(stafetKind(files, nil) == 3)
  }

  @Test func refusesHandlesThatWereNeverGivenOut() {
    for handle: UInt64 in [0, 1 << 40, .max, 0xDEAD_BEEF] {
      var out: UInt64 = 0
      var count: UInt = 0
      #expect(unsafe stafetFilesCount(handle, &count) == 4)
      #expect(unsafe stafetStudyRead(handle, nil, 0, &out, nil) == 4)
      #expect(unsafe stafetAnalysisMake(handle, nil, 0, nil, 0, &out, nil) == 4)
      #expect(stafetCounterEnd(handle, nil) == 4)
      if handle != 0 { #expect(stafetFree(handle) == 4) }
    }
    #expect(stafetFree(0) == 0)
  }

  @Test func refusesHandlesOfAnotherKind() {
    var out: UInt64 = 0
    #expect(unsafe stafetAnalysisMake(files, nil, 0, nil, 0, &out, nil) == 5)
    #expect(stafetCounterEnd(files, nil) == 5)
    let counter = Library.counter().handle
    #expect(unsafe stafetStudyRead(counter, nil, 0, &out, nil) == 5)
    var kind: Int32 = 0
    #expect(unsafe stafetKind(counter, &kind) == 0)
    #expect(kind == 4)
  }

  @Test func refusesHandlesThatWereFreed() {
    let list = Library.file("a", "b")
    #expect(stafetFree(list) == 0)
    #expect(stafetFree(list) == 4)
    var count: UInt = 0
    #expect(unsafe stafetFilesCount(list, &count) == 4)
    // No later handle has the number again.
    for _ in 0..<100 {
      let later = Library.file("a", "b")
      #expect(later != list)
      #expect(stafetFree(later) == 0)
    }
  }

  @Test func refusesLengthsThatLie() {
    let beyond = UInt(Int.max) + 1
    #expect(unsafe stafetFilesAdd(files, "x", beyond, nil, 0) == 6)
    #expect(unsafe stafetFilesAdd(files, "x", .max, "x", 1) == 6)
    #expect(unsafe stafetFilesAdd(files, "x", 1, "x", .max) == 6)
    #expect(unsafe stafetFilesAdd(files, "x", 0, "x", 1) == 6)
    var length: UInt = 0
    var buffer: UInt8 = 0
    #expect(unsafe stafetFilesBytes(files, 0, &buffer, .max, &length) == 6)
    #expect(unsafe stafetFilesBytes(files, 0, &buffer, 1, &length) == 11)
    #expect(length == 17)
    var out: UInt64 = 0
    #expect(unsafe stafetStudyRead(files, "{}", beyond, &out, nil) == 6)
    // More than any machine has, and less than what is refused by its size alone.
    #expect(unsafe stafetFilesAdd(files, "x", 1, "x", UInt(Int.max) / 2) == 12)
  }

  @Test func refusesIndicesAndNamesThatAreNotThere() {
    var length: UInt = 0
    for index: UInt in [1, .max, UInt(Int.max)] {
      #expect(unsafe stafetFilesBytes(files, index, nil, 0, &length) == 7)
      #expect(unsafe stafetFilesName(files, index, nil, 0, &length) == 7)
      #expect(unsafe stafetFilesType(files, index, nil, 0, &length) == 7)
    }
    var index: UInt = 0
    #expect(unsafe stafetFilesFind(files, "y", 1, &index) == 9)
    #expect(Library.add("svar.csv", [], to: files) == 10)
  }

  @Test func refusesTextsThatAreNotUTF8() {
    let broken: [UInt8] = [0xC3]
    unsafe broken.withUnsafeBytes { bytes in
      let text = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var out: UInt64 = 0
      #expect(unsafe stafetFilesAdd(files, text, 1, nil, 0) == 8)
      #expect(unsafe stafetStudyRead(files, text, 1, &out, nil) == 8)
      #expect(unsafe stafetCounterNew(text, 1, &out, nil) == 8)
    }
    // A file may be anything; what reads it says what is wrong.
    let study = Library.study(Library.files([("x.csv", broken)]))
    #expect(study.status == 1)
  }

  @Test func hasASentenceForEveryStatus() {
    var sentences: Set<String> = []
    for status: Int32 in 0...13 {
      sentences.insert(unsafe stafetStatusText(status).map { unsafe String(cString: $0) } ?? "")
    }
    #expect(sentences.count == 14 && !sentences.contains(""))
    #expect(unsafe stafetStatusText(99).map { unsafe String(cString: $0) } != nil)
    #expect(stafetInterface() == 1)
  }
}

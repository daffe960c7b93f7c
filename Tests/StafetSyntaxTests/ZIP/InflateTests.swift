import Testing

@testable import StafetSyntax

/// Bytes that zlib packed, and damaged ones.
@Suite struct InflateTests {
  struct Stream: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  static let streams = [
    Stream(name: "level 0", bytes: WorkbookSamples.stored),
    Stream(name: "level 1", bytes: WorkbookSamples.fastest),
    Stream(name: "level 9", bytes: WorkbookSamples.best),
    Stream(name: "fixed code", bytes: WorkbookSamples.fixed),
    Stream(name: "no repetitions", bytes: WorkbookSamples.huffman),
    Stream(name: "runs", bytes: WorkbookSamples.runs),
  ]

  private func unpack(_ bytes: [UInt8], size: Int) throws(InflateProblem) -> [UInt8] {
    try Inflate.bytes(in: bytes, 0..<bytes.count, size: size)
  }

  @Test(arguments: streams)
  func unpacksWhatZlibPacked(_ stream: Stream) throws {
    let text = WorkbookSamples.text
    #expect(try unpack(stream.bytes, size: text.count) == text)
    // In the middle of other bytes too.
    let padded = [0xFF, 0xFF, 0xFF] + stream.bytes + [0xFF]
    #expect(
      try Inflate.bytes(in: padded, 3..<(padded.count - 1), size: text.count) == text)
  }

  // Check sums by Python's zlib.crc32.
  @Test func unpacksLongWordsAndLongRepetitions() throws {
    let letters = try unpack(WorkbookSamples.longCodes, size: 1596)
    #expect(CRC32.checksum(of: letters) == 648_324_992)
    let megabyte = try unpack(WorkbookSamples.megabyte, size: 1 << 20)
    #expect(CRC32.checksum(of: megabyte) == 1_297_603_231)
  }

  // The check value of the catalogue of CRC algorithms, and what zlib.crc32 gives.
  @Test func checkSumsAreThoseOfTheStandard() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
    #expect(CRC32.checksum(of: [0x61]) == 0xE8B7_BE43)
  }

  @Test(arguments: streams)
  func refusesEveryBeginning(_ stream: Stream) {
    for length in 0..<stream.bytes.count {
      #expect(throws: InflateProblem.self) {
        try unpack(Array(stream.bytes[..<length]), size: WorkbookSamples.text.count)
      }
    }
  }

  @Test(arguments: streams)
  func refusesAnotherSize(_ stream: Stream) {
    let size = WorkbookSamples.text.count
    for other in [0, 1, size - 1, size + 1, size * 2] {
      #expect(throws: InflateProblem.otherSize) { try unpack(stream.bytes, size: other) }
    }
  }

  /// Whatever bit is turned, the bytes are refused or are as many as was said.
  @Test(arguments: streams)
  func damageNeverTraps(_ stream: Stream) {
    for place in stream.bytes.indices {
      for bit in 0..<8 {
        var bytes = stream.bytes
        bytes[place] ^= 1 << bit
        let unpacked = try? unpack(bytes, size: WorkbookSamples.text.count)
        #expect(unpacked == nil || unpacked?.count == WorkbookSamples.text.count)
      }
    }
  }

  // Written bit by bit after RFC 1951.
  @Test func refusesWhatHasNoMeaning() throws {
    // A last block of kind 3.
    #expect(throws: InflateProblem.malformedBlock) { try unpack([0x07], size: 0) }
    // A stored block whose length and its check do not fit.
    #expect(throws: InflateProblem.malformedBlock) {
      try unpack([0x01, 0x01, 0x00, 0xFF, 0xFF, 0x61], size: 1)
    }
    #expect(try unpack([0x01, 0x01, 0x00, 0xFE, 0xFF, 0x61], size: 1) == [0x61])
    // The fixed code: nothing, and then a repetition of what was never written.
    #expect(try unpack([0x03, 0x00], size: 0) == [])
    #expect(throws: InflateProblem.malformedBlock) { try unpack([0x03, 0x02, 0x00], size: 3) }
    // Nothing is reserved for what cannot be reached.
    #expect(throws: InflateProblem.otherSize) { try unpack([0x03, 0x00], size: Int.max) }
  }
}

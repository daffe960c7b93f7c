import StafetText
import Testing

@Suite struct DecodedScalarTests {
  /// The Unicode Standard 15.0, tables 3-8 to 3-11: how ill-formed bytes are divided.
  @Test(
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], [2, 1, 3, 2, 1]),
      ([0xC3], [1]), ([0xE2, 0x80], [2]), ([0xF0, 0x9F, 0x99], [3]),
    ] as [([UInt8], [Int])])
  func dividesIllFormedBytes(_ bytes: [UInt8], _ lengths: [Int]) {
    var place = 0
    var found: [Int] = []
    while place < bytes.count {
      let scalar = DecodedScalar(at: place, in: bytes.span, before: bytes.count)
      #expect(scalar.isWellFormed == (bytes[place] < 0x80))
      #expect(scalar.value == (bytes[place] < 0x80 ? UInt32(bytes[place]) : 0xFFFD))
      found.append(scalar.length)
      place += scalar.length
    }
    #expect(found == lengths)
  }

  @Test func readsEveryScalar() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let found = DecodedScalar(at: 0, in: bytes.span, before: bytes.count)
      if found.value != value || found.length != bytes.count || !found.isWellFormed {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func stopsAtTheEndGiven() {
    let bytes = Array("å🙂".utf8)
    #expect(DecodedScalar(at: 0, in: bytes.span, before: 1).length == 1)
    #expect(!DecodedScalar(at: 0, in: bytes.span, before: 1).isWellFormed)
    #expect(DecodedScalar(at: 2, in: bytes.span, before: 5).length == 3)
  }
}

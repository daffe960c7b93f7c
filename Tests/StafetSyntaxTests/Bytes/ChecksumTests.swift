import StafetSyntax
import Testing

@Suite struct ChecksumTests {
  /// Values of the published test suite of FNV-1a, 64 bits: RFC 9923, appendix C.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func checksumsAreThoseOfTheStandard(_ text: String, _ checksum: String) {
    #expect(Checksum(of: Array(text.utf8)).text == checksum)
  }
}

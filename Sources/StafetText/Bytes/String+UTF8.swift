extension String {
  /// Calls a function with the text in UTF-8.
  ///
  /// `utf8.span` would do, but on Apple's platforms only in systems from 2025 on. The one line of unsafe
  /// code makes a span of bytes that cannot outlive the call.
  ///
  /// - Parameter body: Receives the bytes.
  /// - Returns: What the function returns.
  /// - Complexity: O(1) for a text that is stored as UTF-8 in one piece, else O(*n*) in its length.
  @inline(__always)
  package func withUTF8Span<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { bytes in body(unsafe Span(_unsafeElements: bytes)) }
  }
}

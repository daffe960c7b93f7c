import StafetModel

extension String {
  /// The text as a message shows it: in quotation marks, on one line, and not endlessly long.
  var quoted: String { "\"\(shortened)\"" }
}

extension Unicode.Scalar {
  /// The scalar as a message shows it: in quotation marks, or its code point when it has no shape.
  var quoted: String { breaksLine || value == 0xFEFF ? codePoint : "\"\(self)\"" }
}

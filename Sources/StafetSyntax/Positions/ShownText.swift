extension String {
  /// The text as a message shows it: in quotation marks, on one line, and not endlessly long.
  package var quoted: String { "\"\(shortened)\"" }

  /// The text on one line, cut after 60 scalars; control characters become their code points.
  package var shortened: String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      if count == 60 {
        result.append("…")
        break
      }
      if scalar.breaksLine {
        result.append(contentsOf: scalar.codePoint.unicodeScalars)
      } else {
        result.append(scalar)
      }
      count += 1
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The scalar as a message shows it: in quotation marks, or its code point when it has no shape.
  package var quoted: String { breaksLine || value == 0xFEFF ? codePoint : "\"\(self)\"" }

  /// Whether the scalar would break or disturb a line of output.
  package var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }

  /// The code point in the usual notation, such as U+000A.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension String {
  /// The text on one line, cut after 60 scalars; control characters become their code points.
  var shortened: String {
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
  /// Whether the scalar would break or disturb a line of output.
  var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }

  /// The code point in the usual notation, such as U+000A.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

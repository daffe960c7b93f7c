extension String {
  /// The text without white space at both ends.
  package var trimmed: String {
    // Most cells begin and end with ASCII that is no space.
    guard let start = utf8.first, let end = utf8.last else { return "" }
    if 0x21...0x7E ~= start, 0x21...0x7E ~= end { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The name of a column as a cell of the header holds it: without white space and unseen characters
  /// at both ends.
  package var columnTitle: String {
    let scalars = unicodeScalars
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.isUnseen
    }
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text with a space for every run of line breaks and tabs in it.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.isLineBreak }) else { return self }
    var line = UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isLineBreak {
        line.append(scalar)
      } else if line.last != " " {
        line.append(" ")
      }
    }
    return String(line)
  }

  /// The form in which column names are compared: in lower case, without unseen characters, one space
  /// for every run of white space.
  package var foldedColumnName: String {
    var name = UnicodeScalarView()
    var isSpacePending = false
    for scalar in unicodeScalars where !scalar.isUnseen {
      if scalar.properties.isWhitespace {
        isSpacePending = !name.isEmpty
        continue
      }
      if isSpacePending { name.append(" ") }
      isSpacePending = false
      name.append(scalar)
    }
    return String(name).lowercased()
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a line or parts columns, where a name has to stand on one line.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the scalar takes no room and marks nothing that is seen: a byte order mark, a soft hyphen,
  /// a joiner or a direction mark.
  package var isUnseen: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

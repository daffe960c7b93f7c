extension XMLReader {
  /// Reads the text of a shared or an inline string that begins here, and stands at its end: its runs one
  /// after the other, without how they are pronounced.
  mutating func richText() throws(XMLError) -> String {
    let depth = depth
    var whole = ""
    while try next() != .end || self.depth > depth {
      guard event == .start else { continue }
      switch name {
      case "t":
        let part = try elementText()
        if whole.isEmpty { whole = part } else { whole += part }
      case "r": break
      default: try skipElement()
      }
    }
    return EscapedText.decoded(whole)
  }

  /// The texts that the sheets of a workbook share.
  mutating func sharedStrings(limit: Int) throws(XMLError) -> [String]? {
    var strings: [String] = []
    while try next() != .finished {
      guard event == .start, name == "si" else { continue }
      if strings.count >= limit { return nil }
      strings.append(try richText())
    }
    return strings
  }
}

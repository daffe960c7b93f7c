extension String {
  /// The text as an anchor: what no anchor can hold becomes its code point between tildes, and a tilde
  /// two, so that different texts have different anchors.
  ///
  /// What the URL standard lets stand in no fragment is such; a per cent sign would even be taken for the
  /// beginning of an encoded byte, and the link lead nowhere.
  var anchorSafe: String {
    // Most anchors are slugs.
    if utf8.allSatisfy({ 0x21..<0x7E ~= $0 }) { return self }
    var anchor = ""
    for scalar in unicodeScalars {
      if scalar == "~" {
        anchor += "~~"
      } else if scalar.properties.isWhitespace || "\"#%<>[\\]^`{|}".unicodeScalars.contains(scalar)
        || !MarkupWriter.isPrintable(scalar)
      {
        anchor += "~\(String(scalar.value, radix: 16))~"
      } else {
        anchor.unicodeScalars.append(scalar)
      }
    }
    return anchor
  }
}

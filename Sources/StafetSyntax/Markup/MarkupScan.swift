/// Finds tags and encoded characters of HTML in a text.
enum MarkupScan {
  /// The character that is encoded at a place, as in `&aelig;`, `&#230;` or `&#xE6;`, and the length of
  /// what stands for it.
  static func character(
    at start: Int, in scalars: [Unicode.Scalar]
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var name = ""
    var index = start + 1
    while index < scalars.count, index - start < 12, scalars[index] != ";" {
      let scalar = scalars[index]
      guard scalar == "#" || isLetter(scalar) || isDigit(scalar) else { return nil }
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard index < scalars.count, scalars[index] == ";", let scalar = scalar(of: name) else {
      return nil
    }
    return (scalar, index + 1 - start)
  }

  private static func scalar(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return MarkupEntities.scalar(named: name) }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, value > 0 else { return nil }
    // Browsers take these numbers for bytes of Windows-1252 (HTML, section 13.2.5.80).
    if 0x80...0x9F ~= value, let meant = windows1252Scalars[Int(value) - 0x80] { return meant }
    return Unicode.Scalar(value)
  }

  /// The element whose tag begins at a place, in lower case, and where the tag ends; of comments, styles
  /// and scripts, where they end as a whole.
  static func tag(at start: Int, in scalars: [Unicode.Scalar]) -> (name: String, end: Int)? {
    if starts("<!--", at: start, in: scalars) {
      return end(of: "-->", from: start + 4, in: scalars).map { ("", $0) }
    }
    var index = start + 1
    let isClosing = index < scalars.count && scalars[index] == "/"
    if isClosing { index += 1 }
    var name = ""
    while index < scalars.count, name.utf8.count < 12,
      isLetter(scalars[index]) || isDigit(scalars[index]) || scalars[index] == ":"
    {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    name = name.lowercased()
    guard elements.contains(name), let end = endOfTag(from: index, in: scalars) else { return nil }
    if !isClosing, name == "style" || name == "script" {
      return Self.end(of: "</\(name)>", from: end, in: scalars).map { (name, $0) }
    }
    return (name, end)
  }

  /// Where a tag ends behind its name: after nothing, a slash, or attributes, of which one has a value.
  private static func endOfTag(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var quote: Unicode.Scalar?
    var hasValue = false
    var hasWords = false
    var index = start
    while index < scalars.count, index - start < 4000 {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else {
        switch scalar {
        case ">": return hasValue || !hasWords ? index + 1 : nil
        case "<": return nil
        case "\"", "'":
          guard hasValue else { return nil }
          quote = scalar
        case "=":
          guard hasWords else { return nil }
          hasValue = true
        case " ", "\n", "\r", "\t", "/": break
        default:
          // The name must have ended.
          if index == start { return nil }
          hasWords = true
        }
      }
      index += 1
    }
    return nil
  }

  private static func starts(
    _ text: String, at start: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return start + wanted.count <= scalars.count
      && scalars[start..<(start + wanted.count)].elementsEqual(wanted)
  }

  /// Where the first of some words ends behind a place.
  private static func end(
    of text: String, from start: Int, in scalars: [Unicode.Scalar]
  ) -> Int? {
    var index = start
    while index < scalars.count {
      if starts(text, at: index, in: scalars) { return index + text.unicodeScalars.count }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    0x61...0x7A ~= scalar.value | 0x20
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  /// The elements that editors of texts write.
  ///
  /// > Source: The elements of HTML 4.01, those of HTML 5 (WHATWG) that hold text, and `o:p` of Word.
  private static let elements: Set<String> = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdo big blockquote body br button \
    caption center cite code col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure \
    font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins isindex kbd \
    label legend li link main map mark menu meta nav noframes noscript o:p object ol optgroup option p param \
    pre q s samp script section select small span strike strong style sub summary sup svg table tbody td \
    textarea tfoot th thead title tr tt u ul var video wbr
    """.split { $0 == " " }.map { String($0) })
}

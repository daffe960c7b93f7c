/// Takes the markup of HTML out of texts: tags and named or numbered characters.
///
/// Only what is surely meant as markup is taken for it: a tag is an element of HTML, so that `a < b`,
/// `5 > 3` and `<3` stay.
package enum MarkupDecoding {
  /// What takes the markup out: characters are decoded, tags that begin or end a line become line breaks,
  /// other tags nothing.
  ///
  /// - Parameter scalars: The text.
  /// - Returns: The edits. What was encoded twice needs another look at the result.
  package static func edits(in scalars: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    // What stands before: a line break, or the beginning of the text; white space; a tag that breaks lines,
    // after which white space says nothing.
    var isAtBreak = true
    var isAfterSpace = true
    var isAfterBreakingTag = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "&", let (value, length) = MarkupScan.character(at: index, in: scalars) {
        edits.append(TextEdit(index..<(index + length), [value]))
        (isAtBreak, isAfterSpace, isAfterBreakingTag) = (false, false, false)
        index += length
        continue
      }
      if scalar == "<", let (name, end) = MarkupScan.tag(at: index, in: scalars) {
        var text: [Unicode.Scalar] = []
        switch name {
        case "br": text = ["\n"]
        case _ where breakingTags.contains(name): text = isAtBreak ? [] : ["\n"]
        case "td", "th": text = isAfterSpace ? [] : [" "]
        default: break
        }
        edits.append(TextEdit(index..<end, text))
        if name == "br" || breakingTags.contains(name) {
          (isAtBreak, isAfterSpace, isAfterBreakingTag) = (true, true, true)
        } else if !text.isEmpty {
          isAfterSpace = true
        }
        index = end
        continue
      }
      let isSpace = scalar == "\n" || scalar == "\r" || scalar == " " || scalar == "\t"
      if isSpace, isAfterBreakingTag {
        edits.append(TextEdit(index..<(index + 1)))
      } else if isSpace {
        isAfterSpace = true
        if scalar == "\n" || scalar == "\r" { isAtBreak = true }
      } else {
        (isAtBreak, isAfterSpace, isAfterBreakingTag) = (false, false, false)
      }
      index += 1
    }
    return withoutLastBreak(edits, of: scalars)
  }

  /// The elements before and after which a line ends, besides `br`.
  private static let breakingTags: Set<String> = [
    "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    "hr",
  ]

  /// The edits without line breaks behind the last word.
  private static func withoutLastBreak(
    _ edits: [TextEdit], of scalars: [Unicode.Scalar]
  ) -> [TextEdit] {
    var edits = edits
    var end = scalars.count
    for index in edits.indices.reversed() {
      let edit = edits[index]
      guard edit.range.upperBound == end, edit.replacement.allSatisfy({ $0 == "\n" || $0 == " " })
      else { break }
      edits[index] = TextEdit(edit.range)
      end = edit.range.lowerBound
    }
    return edits
  }
}

/// A heading or a paragraph of a report's text.
struct ReportBlock {
  /// What stands in front of a contribution in some sections.
  enum Mark {
    case question
    case answer
  }

  /// What a block is.
  enum Kind {
    case heading
    case paragraph(Mark?)
  }

  let kind: Kind

  /// The lines, never empty, without white space at their edges and without hashes and marks in front.
  var lines: [ReportLine]

  /// The offset of the first byte that is not white space.
  let offset: Int

  /// The numbers of the lines, from 1.
  let lineNumbers: ClosedRange<Int>

  /// The text as it stands, with line breaks made spaces.
  var printed: String {
    let text = lines.map { $0.text }.joined(separator: " ")
    return switch kind {
    case .heading, .paragraph(nil): text
    case .paragraph(.question): "? " + text
    case .paragraph(.answer): "! " + text
    }
  }
}

extension ReportBlock {
  /// The text of a heading without bold and italic marks.
  var label: String { printed.withoutAsterisks }
}

extension String {
  /// The text without bold and italic marks.
  var withoutAsterisks: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar != "*" { scalars.append(scalar) }
    return String(scalars)
  }
}

/// A line of a report's text without the white space at its edges.
struct ReportLine {
  /// The line's number, from 1.
  let number: Int

  /// The offset of the text's first byte.
  let offset: Int

  /// What stands on the line.
  let text: String

  /// The line without so many bytes in front and the white space that follows them.
  func dropping(bytes count: Int) -> ReportLine {
    ReportLine(
      number: number, start: offset + count, text: String(text.utf8.dropFirst(count)) ?? "")
  }
}

extension ReportLine {
  /// Takes a line without the white space at its edges.
  ///
  /// - Parameters:
  ///   - number: The line's number, from 1.
  ///   - start: The offset of the first byte.
  ///   - text: What stands on the line.
  init(number: Int, start: Int, text: String) {
    let scalars = text.unicodeScalars
    self.number = number
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else {
      self.offset = start
      self.text = ""
      return
    }
    self.offset = start + text.utf8.distance(from: text.startIndex, to: first)
    self.text = String(scalars[first...last])
  }
}

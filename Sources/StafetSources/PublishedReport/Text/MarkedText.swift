/// The text of a contribution as printed, and the passages that were printed in bold.
///
/// Lines are joined by one space. `**` begins and ends a passage in bold and is not part of the text.
/// Passages do not include white space at their edges, and those without anything else are left out.
/// A single asterisk is kept: inside sections it is a character that somebody wrote. In a row of three
/// the outer two are the mark.
struct MarkedText {
  /// The text.
  private(set) var text = ""

  /// The passages in bold, counted in Unicode scalars of the text.
  private(set) var marks: [Range<Int>] = []

  /// The offset of a `**` that is never closed.
  private(set) var unclosed: Int?

  private var scalars: [Unicode.Scalar] = []
  private var opening: (start: Int, offset: Int)?

  /// Reads the lines of a paragraph.
  init(_ lines: [ReportLine]) {
    for line in lines {
      if !scalars.isEmpty { scalars.append(" ") }
      take(line)
    }
    unclosed = opening?.offset

    // Marks begin and end with visible scalars, so that none of them is touched at the edges.
    let leading = scalars.prefix { $0.isBlank }.count
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    marks = marks.map { $0.lowerBound - leading..<$0.upperBound - leading }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.dropFirst(leading))
    text = String(view)
    scalars = []
  }

  private mutating func take(_ line: ReportLine) {
    var offset = line.offset
    var run = 0
    for scalar in line.text.unicodeScalars {
      if scalar == "*" {
        run += 1
      } else {
        takeAsterisks(run, endingAt: offset)
        run = 0
        scalars.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    takeAsterisks(run, endingAt: offset)
  }

  private mutating func takeAsterisks(_ count: Int, endingAt offset: Int) {
    let isLiteralFirst = opening != nil
    if count % 2 == 1, isLiteralFirst { scalars.append("*") }
    for pair in 0..<count / 2 { toggle(at: offset - count + 2 * pair) }
    if count % 2 == 1, !isLiteralFirst { scalars.append("*") }
  }

  private mutating func toggle(at offset: Int) {
    guard let begun = opening else {
      opening = (scalars.count, offset)
      return
    }
    opening = nil
    var range = begun.start..<scalars.count
    while let last = range.last, scalars[last].isBlank { range.removeLast() }
    while let first = range.first, scalars[first].isBlank { range.removeFirst() }
    if !range.isEmpty { marks.append(range) }
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}

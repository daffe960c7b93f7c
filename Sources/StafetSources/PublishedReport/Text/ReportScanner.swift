/// Takes the text of a report apart into headings and paragraphs.
///
/// Paragraphs are lines between empty lines. A line that shows nothing, such as one with a page break
/// or a no-break space, and a line drawn with `---`, is an empty line. A heading is one line with one
/// to six hashes and a space in front; without the space it is text. `?` and `!` in front of a line,
/// followed by a space, begin a paragraph even without an empty line before them.
struct ReportScanner {
  private var blocks: [ReportBlock] = []
  private var lines: [ReportLine] = []
  private var mark: ReportBlock.Mark?
  private var offset = 0
  private var firstLine = 1

  private init() {}

  /// The headings and paragraphs of a text, in order.
  ///
  /// - Parameter bytes: Valid UTF-8.
  /// - Returns: The blocks. None of them is empty, except for a mark without text.
  /// - Complexity: O(*n*).
  static func blocks(in bytes: [UInt8]) -> [ReportBlock] {
    var scanner = ReportScanner()
    var start = 0
    var number = 1
    for index in 0...bytes.count {
      if index < bytes.count {
        guard bytes[index] == 0x0A || bytes[index] == 0x0D else { continue }
        // The line feed after a carriage return belongs to the line that is already taken.
        if bytes[index] == 0x0A, index > 0, bytes[index - 1] == 0x0D {
          start = index + 1
          continue
        }
      }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      scanner.take(ReportLine(number: number, start: start, text: text))
      start = index + 1
      number += 1
    }
    scanner.endParagraph()
    return scanner.blocks
  }

  private mutating func take(_ line: ReportLine) {
    if line.text.isEmpty || line.isRule {
      endParagraph()
    } else if let hashes = line.hashes {
      endParagraph()
      let label = line.dropping(bytes: hashes).withoutClosingHashes
      guard !label.text.isEmpty else { return }
      blocks.append(
        ReportBlock(
          kind: .heading, lines: [label], offset: line.offset,
          lineNumbers: line.number...line.number))
    } else if let mark = line.mark {
      endParagraph()
      begin(line, mark: mark, lines: [line.dropping(bytes: 1)])
    } else if lines.isEmpty {
      begin(line, mark: nil, lines: [line])
    } else {
      lines.append(line)
    }
  }

  private mutating func begin(
    _ line: ReportLine, mark: ReportBlock.Mark?, lines: [ReportLine]
  ) {
    self.mark = mark
    self.lines = lines
    offset = line.offset
    firstLine = line.number
  }

  private mutating func endParagraph() {
    guard let last = lines.last else { return }
    blocks.append(
      ReportBlock(
        kind: .paragraph(mark), lines: lines, offset: offset, lineNumbers: firstLine...last.number))
    lines = []
  }
}

extension ReportLine {
  /// The number of hashes that make the line a heading, if it is one.
  fileprivate var hashes: Int? {
    let count = text.utf8.prefix { $0 == 0x23 }.count
    guard (1...6).contains(count) else { return nil }
    guard let next = text.unicodeScalars.dropFirst(count).first else { return count }
    return next.isBlank ? count : nil
  }

  /// The mark in front of the line, if it has one and a space or nothing follows it.
  fileprivate var mark: ReportBlock.Mark? {
    guard text.unicodeScalars.dropFirst().first.map({ $0.isBlank }) ?? true else { return nil }
    return switch text.unicodeScalars.first {
    case "?": .question
    case "!": .answer
    default: nil
    }
  }

  /// Whether the line is drawn: at least three of the same of `-`, `*` and `_`, and nothing else.
  fileprivate var isRule: Bool {
    guard let first = text.unicodeScalars.first, first == "-" || first == "*" || first == "_" else {
      return false
    }
    var count = 0
    for scalar in text.unicodeScalars where !scalar.isBlank {
      guard scalar == first else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The line without hashes at its end that a space parts from the text.
  fileprivate var withoutClosingHashes: ReportLine {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { $0 != "#" }) else {
      return ReportLine(number: number, start: offset, text: "")
    }
    guard scalars[last].isBlank else { return self }
    return ReportLine(number: number, start: offset, text: String(scalars[...last]))
  }
}

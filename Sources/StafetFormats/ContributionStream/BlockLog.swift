import StafetSyntax

/// Problems in the lines of blocks, which are counted apart and in any order.
///
/// Only when all blocks have been counted is it known on which line of the file each of them begins.
struct BlockLog {
  /// A line of a block.
  struct Line {
    let block: Int
    /// Its number in the block, from 0.
    let line: Int
  }

  /// How many problems are kept for each block; a file that is not JSON Lines has one on every line.
  static let limit = 20

  private var problems: [(line: Line, problem: ReadingProblem)] = []
  /// That the file is a list, which is then all there is to say.
  private var list: ReadingProblem?
  private var lineCounts: [Int: Int] = [:]
  private var kept = 0

  /// Whether there are problems.
  var isEmpty: Bool { problems.isEmpty && list == nil }

  /// Notes what is wrong with a line, the places told as if it were the only one.
  mutating func note(_ found: [ReadingProblem], on line: Line) {
    if kept >= Self.limit { return }
    kept += found.count
    problems += found.map { (line, $0) }
  }

  /// Notes what is wrong with a line, of a file that is a list instead of lines only that it is one.
  mutating func note(_ found: [ReadingProblem], on place: Line, of line: [UInt8]) {
    guard place.block == 0, place.line == 0, let start = line.startOfList, let first = found.first
    else { return note(found, on: place) }
    list = ReadingProblem(
      .json(.listInsteadOfLines), at: .position(TextPosition(line: 1, column: start + 1)),
      file: first.file)
  }

  /// Says how many lines a block has.
  mutating func close(block: Int, lines: Int) {
    lineCounts[block] = lines
    kept = 0
  }

  /// Adds what was found in other blocks.
  mutating func merge(_ other: BlockLog) {
    problems += other.problems
    if list == nil { list = other.list }
    for (block, lines) in other.lineCounts { lineCounts[block] = lines }
  }

  /// How many lines of the file stand before each block, when all blocks have been counted.
  var linesBefore: [Int] {
    var before: [Int] = []
    var lines = 0
    for block in 0..<lineCounts.count {
      before.append(lines)
      lines += lineCounts[block] ?? 0
    }
    return before
  }

  /// The problems in the order of the file, or `nil` if there are none.
  func error() -> ReadingError? {
    if let list { return ReadingError(problems: [list]) }
    if problems.isEmpty { return nil }
    let linesBefore = linesBefore
    let sorted = problems.enumerated().sorted { left, right in
      (left.element.line.block, left.element.line.line, left.offset)
        < (right.element.line.block, right.element.line.line, right.offset)
    }
    return ReadingError(
      problems: sorted.map { entry in
        let line = entry.element.line
        return entry.element.problem.moved(by: linesBefore[line.block] + line.line)
      })
  }
}

extension ReadingProblem {
  /// The problem as it is in a file with so many lines before.
  fileprivate func moved(by lines: Int) -> ReadingProblem {
    let moved: ReadingPlace =
      switch place {
      case .file: .position(TextPosition(line: lines + 1, column: 1))
      case .position(let position): .position(position.moved(by: lines))
      case .value(let path, let position): .value(path: path, position.moved(by: lines))
      case .cell: place
      }
    return ReadingProblem(reason, at: moved, file: file, record: record)
  }
}

extension TextPosition {
  fileprivate func moved(by lines: Int) -> TextPosition {
    TextPosition(line: line + lines, column: column)
  }
}

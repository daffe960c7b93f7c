/// What has been found so far in one text: problems and warnings, with byte offsets for places.
///
/// Offsets become lines and columns once, at the end, in one walk over the bytes. What a problem or a
/// warning is, the reader decides that keeps the log.
package struct NoteLog<Problem: Sendable, Warning: Sendable>: Sendable {
  private struct Entry<Reason: Sendable>: Sendable {
    let reason: Reason
    let offset: Int?
    let path: String
    var record: String?
  }

  /// The name of the file, if it has one.
  package let file: String?

  /// What the text was made of, if it was; places are then those of the original.
  package let places: TablePlaces?

  /// The number of problems noted.
  package private(set) var problemCount = 0

  private var problems: [Entry<Problem>] = []
  private var warnings: [Entry<Warning>] = []

  package init(file: String? = nil, places: TablePlaces? = nil) {
    self.file = file
    self.places = places
  }

  /// Notes a problem at a byte offset, or about the file as a whole when there is none.
  package mutating func report(
    _ reason: Problem, at offset: Int?, path: String = "", record: String? = nil
  ) {
    problemCount += 1
    problems.append(Entry(reason: reason, offset: offset, path: path, record: record))
  }

  /// Says to which record the problems belong that were noted since there were a number of them,
  /// unless that is known already.
  package mutating func name(record: String, since first: Int) {
    for index in first..<problems.count where problems[index].record == nil {
      problems[index].record = record
    }
  }

  /// Notes something that does not stop the reading.
  package mutating func warn(_ reason: Warning, at offset: Int?, path: String = "") {
    warnings.append(Entry(reason: reason, offset: offset, path: path, record: nil))
  }

  /// The same notes with other reasons, such as those of a reader that knows more.
  package func mapped<NewProblem, NewWarning>(
    problems newProblem: (Problem) -> NewProblem, warnings newWarning: (Warning) -> NewWarning
  ) -> NoteLog<NewProblem, NewWarning> {
    var log = NoteLog<NewProblem, NewWarning>(file: file, places: places)
    for entry in problems {
      log.report(
        newProblem(entry.reason), at: entry.offset, path: entry.path, record: entry.record)
    }
    for entry in warnings { log.warn(newWarning(entry.reason), at: entry.offset, path: entry.path) }
    return log
  }

  /// Adds what another log of the same text has; at the same place, what stands here comes first.
  package mutating func add(_ other: NoteLog) {
    problemCount += other.problemCount
    problems += other.problems
    warnings += other.warnings
  }

  /// The problems with their places in the text: those about the whole file first, then by place; at
  /// the same place in the order noted.
  package func placedProblems(in bytes: [UInt8]) -> [PlacedNote<Problem>] {
    placed(problems, in: bytes)
  }

  /// The warnings with their places in the text, in the same order as problems.
  package func placedWarnings(in bytes: [UInt8]) -> [PlacedNote<Warning>] {
    placed(warnings, in: bytes)
  }

  private func placed<Reason>(
    _ entries: [Entry<Reason>], in bytes: [UInt8]
  ) -> [PlacedNote<Reason>] {
    var finder = PositionFinder()
    let order = entries.indices.sorted { left, right in
      (entries[left].offset ?? -1, left) < (entries[right].offset ?? -1, right)
    }
    return order.map { index in
      let entry = entries[index]
      var place = ReadingPlace.file
      if let offset = entry.offset, let places {
        place = places.place(of: offset, in: bytes)
      } else if let offset = entry.offset {
        let position = finder.position(of: offset, in: bytes)
        place = entry.path.isEmpty ? .position(position) : .value(path: entry.path, position)
      }
      return PlacedNote(reason: entry.reason, place: place, record: entry.record)
    }
  }
}

/// What is found in a text by those who know its grammar alone.
package typealias SyntaxLog = NoteLog<SyntaxProblem, SyntaxWarning>

extension SyntaxLog {
  /// Throws the problems, if there are any.
  package func throwSyntaxProblems(in bytes: [UInt8]) throws(SyntaxError) {
    if problemCount > 0 {
      throw SyntaxError(
        problems: placedProblems(in: bytes), warnings: placedWarnings(in: bytes))
    }
  }
}

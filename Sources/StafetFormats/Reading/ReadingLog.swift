/// What a reader has found so far in one text, with byte offsets for places.
///
/// Offsets become lines and columns once, at the end, in one walk over the bytes.
package struct ReadingLog {
  private struct Entry<Reason> {
    let reason: Reason
    let offset: Int?
    let path: String
    var record: String?
  }

  /// The name of the file, if it has one.
  package let file: String?

  private var problems: [Entry<ReadingProblem.Reason>] = []
  private var warnings: [Entry<ReadingWarning.Reason>] = []

  package init(file: String? = nil) {
    self.file = file
  }

  /// The number of problems noted.
  package var problemCount: Int { problems.count }

  /// Notes a problem at a byte offset, or about the file as a whole when there is none.
  package mutating func report(
    _ reason: ReadingProblem.Reason, at offset: Int?, path: String = "", record: String? = nil
  ) {
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
  package mutating func warn(_ reason: ReadingWarning.Reason, at offset: Int?, path: String = "") {
    warnings.append(Entry(reason: reason, offset: offset, path: path, record: nil))
  }

  /// The problems with their places in the text, sorted, or nil when there are none.
  package func error(in bytes: [UInt8]) -> ReadingError? {
    guard !problems.isEmpty else { return nil }
    return ReadingError(
      problems: placed(problems, in: bytes).map { entry, place in
        ReadingProblem(entry.reason, at: place, file: file, record: entry.record)
      })
  }

  /// The problems with their places in the text, sorted.
  ///
  /// - Precondition: There is at least one.
  package func failure(in bytes: [UInt8]) -> ReadingError {
    guard let error = error(in: bytes) else {
      preconditionFailure("A reader that fails has noted why.")
    }
    return error
  }

  /// Throws the problems, if there are any.
  package func throwProblems(in bytes: [UInt8]) throws(ReadingError) {
    if let error = error(in: bytes) { throw error }
  }

  /// The warnings with their places in the text, sorted by place.
  package func warnings(in bytes: [UInt8]) -> [ReadingWarning] {
    placed(warnings, in: bytes).map { entry, place in
      ReadingWarning(entry.reason, at: place, file: file)
    }
  }

  /// The entries by rising offset, those about the whole file first; ties in the order noted.
  private func placed<Reason>(
    _ entries: [Entry<Reason>], in bytes: [UInt8]
  ) -> [(Entry<Reason>, ReadingPlace)] {
    var finder = PositionFinder()
    let order = entries.indices.sorted { left, right in
      (entries[left].offset ?? -1, left) < (entries[right].offset ?? -1, right)
    }
    return order.map { index in
      let entry = entries[index]
      guard let offset = entry.offset else { return (entry, .file) }
      let position = finder.position(of: offset, in: bytes)
      return (entry, entry.path.isEmpty ? .position(position) : .value(path: entry.path, position))
    }
  }
}

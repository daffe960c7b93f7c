public import StafetAnalysis

/// Reads vectors of texts as JSON Lines: one object on every line, `{"id": "q-1", "vector": [0.1, ...]}`.
///
/// It is what a program with an embedding model writes. `id` is that of a contribution or of a theme.
/// Other keys are passed over.
public enum VectorLines {
  /// Reads vectors.
  ///
  /// Empty lines are skipped.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems.
  /// - Returns: The vectors by identifier.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column: an identifier that
  ///   comes twice, a vector without numbers, or one with another count of numbers than the first.
  /// - Complexity: O(*n*) expected in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(ReadingError) -> VectorTable {
    let decoded = try InputFile(name: file, bytes: bytes).decoded(allowsWindows1252: false)
    var reader = JSONReader(decoded.bytes, file: file)
    var vectors: [String: [Double]] = [:]
    var lines: [String: Int] = [:]
    var size: Int?
    var number = 0
    for line in LineRanges(in: decoded.bytes) {
      number += 1
      reader.restart(at: line)
      let start = reader.offset
      do throws(JSONStop) {
        let row = try reader.vectorLine()
        try reader.finish()
        guard let (id, vector) = row else { continue }
        if let first = lines[id] {
          reader.log.report(.record(.duplicateIdentifier(id, line: first, file: nil)), at: start)
        } else if vector.isEmpty || vector.count != size ?? vector.count {
          reader.report(.vectorLength(vector.count, expected: size), at: start, record: id)
        } else {
          size = vector.count
          lines[id] = number
          vectors[id] = vector
        }
      } catch {
        continue  // what stopped the line is in the log
      }
    }
    try reader.log.throwProblems(in: decoded.bytes)
    return VectorTable(vectors)
  }
}

/// The keys of a vector.
private enum VectorField: String, JSONField {
  case id, vector

  static let all = JSONFields<VectorField>()
}

extension JSONReader {
  /// Reads one vector; nil, and a problem noted, when there is none.
  fileprivate mutating func vectorLine() throws(JSONStop) -> (id: String, vector: [Double])? {
    let first = log.problemCount
    var id: String?
    var vector: [Double] = []
    let isObject = try object(VectorField.all, required: [.id, .vector]) {
      (field, reader) throws(JSONStop) in
      switch field {
      case .id: id = try reader.textOrNumber()
      case .vector:
        _ = try reader.array { (reader) throws(JSONStop) in
          if let number = try reader.double() { vector.append(number) }
        }
      }
    }
    guard isObject, let id, log.problemCount == first else { return nil }
    return (id, vector)
  }

  /// Reads text, or a whole number as text.
  mutating func textOrNumber() throws(JSONStop) -> String? {
    try kind() == .number ? try integer().map(String.init) : try string()
  }
}

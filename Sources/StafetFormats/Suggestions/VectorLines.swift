public import StafetAnalysis
import StafetSyntax

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
    var vectors: [String: [Double]] = [:]
    var size: Int?
    try JSONReader.readLines(bytes, file: file) { (reader, _) throws(JSONStop) in
      try reader.vectorLine()
    } id: {
      $0.id
    } take: { row, offset, reader in
      if row.vector.isEmpty || row.vector.count != size ?? row.vector.count {
        reader.report(
          .vectorLength(row.vector.count, expected: size), at: offset, record: row.id)
        return false
      }
      size = row.vector.count
      vectors[row.id] = row.vector
      return true
    }
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
}

import StafetSyntax

/// A whole JSON document as a value, for tests only: the library reads what it asks for instead.
indirect enum JSONTree: Hashable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  struct Member: Hashable {
    let key: String
    let value: JSONTree
  }

  /// Reads a document, or throws everything that is wrong with it.
  init(_ bytes: [UInt8]) throws(SyntaxError) {
    var reader = JSONReader(bytes)
    var tree = JSONTree.null
    do {
      tree = try JSONTree(from: &reader)
      try reader.finish()
    } catch {}
    try reader.log.throwSyntaxProblems(in: bytes)
    self = tree
  }

  init(_ text: String) throws(SyntaxError) { try self.init(Array(text.utf8)) }

  private init(from reader: inout JSONReader) throws(JSONStop) {
    switch try reader.kind() {
    case .object:
      var members: [Member] = []
      try reader.object { (key, reader) throws(JSONStop) in
        members.append(Member(key: key, value: try JSONTree(from: &reader)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONTree] = []
      try reader.array { (reader) throws(JSONStop) in
        elements.append(try JSONTree(from: &reader))
      }
      self = .array(elements)
    case .string: self = .string(try reader.string() ?? "")
    case .number: self = .number(try reader.double() ?? 0)
    case .boolean: self = .boolean(try reader.boolean() ?? false)
    case .null:
      _ = try reader.isNull()
      self = .null
    }
  }
}

/// What a reader says about bytes that it does not accept; empty when it accepts them.
func problems(inJSON bytes: [UInt8]) -> [PlacedNote<SyntaxProblem>] {
  do throws(SyntaxError) {
    _ = try JSONTree(bytes)
    return []
  } catch { return error.problems }
}

/// The same through ``JSONReader/skip()``, which must be just as strict.
func problems(inSkippedJSON bytes: [UInt8]) -> [PlacedNote<SyntaxProblem>] {
  var reader = JSONReader(bytes)
  do {
    try reader.skip()
    try reader.finish()
  } catch {}
  return reader.log.placedProblems(in: bytes)
}

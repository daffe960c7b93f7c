extension JSONReader {
  /// Reads an object whose keys are data, such as ids, member by member.
  ///
  /// The body is called with each key, the reader standing at the value. A value that the body
  /// leaves unread is skipped. Something else than an object is noted and skipped.
  ///
  /// - Returns: Whether there was an object.
  @discardableResult
  package mutating func object(
    _ member: (_ key: String, _ reader: inout JSONReader) throws(JSONStop) -> Void
  ) throws(JSONStop) -> Bool {
    guard try isNext(.object) else { return false }
    try open()
    while let range = try nextMember() {
      let key = decodedKey(range)
      if isNew(key) {
        try readPart { (reader) throws(JSONStop) in try member(key, &reader) }
      } else {
        try skipDuplicate(key, at: range)
      }
    }
    return true
  }

  /// Reads an object whose keys are known, member by member.
  ///
  /// The body is called with each field, the reader standing at the value. Keys that are not among
  /// the fields are skipped with a warning; required fields that are not there are noted.
  ///
  /// - Returns: Whether there was an object.
  @discardableResult
  package mutating func object<Field: JSONField>(
    _ fields: JSONFields<Field>, required: [Field] = [],
    _ member: (_ field: Field, _ reader: inout JSONReader) throws(JSONStop) -> Void
  ) throws(JSONStop) -> Bool {
    guard try isNext(.object) else { return false }
    let start = cursor
    var seen: UInt64 = 0
    try open()
    while let range = try nextMember() {
      if let index = index(of: range, in: fields) {
        if seen & 1 << UInt64(index) == 0 {
          seen |= 1 << UInt64(index)
          try readPart { (reader) throws(JSONStop) in try member(fields[index], &reader) }
        } else {
          try skipDuplicate(decodedKey(range), at: range)
        }
      } else {
        let key = decodedKey(range)
        if isNew(key) {
          try skipUnknown(key, known: Field.allCases.map { $0.rawValue })
        } else {
          try skipDuplicate(key, at: range)
        }
      }
    }
    for field in required where !fields.has(field, in: seen) {
      report(.missingKey(field.rawValue), at: start)
    }
    return true
  }

  /// Reads an array, element by element.
  ///
  /// The body is called with the reader standing at each element. An element that the body leaves
  /// unread is skipped. Something else than an array is noted and skipped.
  ///
  /// - Returns: Whether there was an array.
  @discardableResult
  package mutating func array(
    _ element: (_ reader: inout JSONReader) throws(JSONStop) -> Void
  ) throws(JSONStop) -> Bool {
    guard try isNext(.array) else { return false }
    try open()
    while try nextElement() {
      try readPart(element)
    }
    return true
  }

  /// Lets a body read one member or element, and skips it when the body does not.
  private mutating func readPart(
    _ body: (_ reader: inout JSONReader) throws(JSONStop) -> Void
  ) throws(JSONStop) {
    let start = cursor
    let depth = frames.count
    try body(&self)
    precondition(frames.count == depth, "The body left a value half read.")
    if cursor == start { try skip() }
  }

  /// Skips the next value, whatever it is, checking that it is JSON.
  package mutating func skip() throws(JSONStop) {
    let depth = frames.count
    repeat {
      // Stands at a value, or just inside or between the parts of an open container.
      if frames.count > depth {
        guard try moveToNextPart() else { continue }
      }
      switch try kind() {
      case .object, .array: try open()
      case .string: try skipString()
      case .number: _ = try scanNumber()
      case .boolean, .null: _ = try scanWord()
      }
    } while frames.count > depth
  }

  /// Skips the value of a key that has no meaning here, and notes a warning.
  package mutating func skipUnknown(_ key: String) throws(JSONStop) {
    if refusesUnknownKeys {
      report(.unknownKey(key, meant: nil), at: cursor)
    } else {
      log.warn(.unknownKey(key), at: cursor, path: path)
    }
    try skip()
  }

  /// Skips the value of a key that has no meaning here, and says which key may have been meant.
  package mutating func skipUnknown(_ key: String, known: [String]) throws(JSONStop) {
    guard let meant = NearName.meant(by: key, among: known) else { return try skipUnknown(key) }
    if refusesUnknownKeys {
      report(.unknownKey(key, meant: meant), at: cursor)
    } else {
      log.warn(.misspeltKey(key, meant: meant), at: cursor, path: path)
    }
    try skip()
  }

  /// Steps into the object or array at the cursor.
  private mutating func open() throws(JSONStop) {
    if frames.count == Self.depthLimit { try stop(.tooDeep(limit: Self.depthLimit)) }
    frames.append(Frame(isObject: bytes[cursor] == UInt8(ascii: "{"), firstKey: keys.count))
    cursor += 1
  }

  /// Steps out of the innermost object or array.
  private mutating func close() {
    cursor += 1
    keys.removeLast(keys.count - frames.removeLast().firstKey)
  }

  /// Moves to the next part of whatever is open, checking keys, or leaves it and gives false.
  private mutating func moveToNextPart() throws(JSONStop) -> Bool {
    guard frames[frames.count - 1].isObject else { return try nextElement() }
    guard let range = try nextMember() else { return false }
    let key = decodedKey(range)
    if !isNew(key) { reportDuplicate(key, at: range) }
    return true
  }

  /// Moves to the value of the next member and gives its key as it stands in the text, or leaves
  /// the object and gives nil.
  private mutating func nextMember() throws(JSONStop) -> Range<Int>? {
    guard try nextPart(closing: UInt8(ascii: "}"), orElse: .commaOrBrace) else { return nil }
    guard next == UInt8(ascii: "\"") else { try stop(expecting: .key) }
    let start = cursor + 1
    try skipString()
    let key = start..<(cursor - 1)
    skipSpace()
    guard next == UInt8(ascii: ":") else { try stop(expecting: .colon) }
    cursor += 1
    skipSpace()
    let top = frames.count - 1
    frames[top].count += 1
    frames[top].key = key
    frames[top].isInside = true
    return key
  }

  private mutating func skipDuplicate(_ key: String, at range: Range<Int>) throws(JSONStop) {
    reportDuplicate(key, at: range)
    try skip()
  }

  private mutating func reportDuplicate(_ key: String, at range: Range<Int>) {
    log.report(.json(.duplicateKey(key)), at: range.lowerBound - 1, path: path)
  }

  /// The place of a key among known ones; a key with escapes in it is decoded first.
  private func index<Field>(of range: Range<Int>, in fields: JSONFields<Field>) -> Int? {
    if let index = fields.index(of: range, in: bytes) { return index }
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return nil }
    let key = Array(decodedKey(range).utf8)
    return fields.index(of: 0..<key.count, in: key)
  }

  /// Moves to the next element, or leaves the array and gives false.
  private mutating func nextElement() throws(JSONStop) -> Bool {
    guard try nextPart(closing: UInt8(ascii: "]"), orElse: .commaOrBracket) else { return false }
    frames[frames.count - 1].count += 1
    frames[frames.count - 1].isInside = true
    return true
  }

  /// Moves past a comma to the next part, or leaves the container and gives false.
  private mutating func nextPart(
    closing bracket: UInt8, orElse part: JSONProblem.Part
  ) throws(JSONStop) -> Bool {
    let top = frames.count - 1
    frames[top].isInside = false
    skipSpace()
    if next == bracket {
      close()
      return false
    }
    guard frames[top].count > 0 else { return true }
    guard next == UInt8(ascii: ",") else { try stop(expecting: part) }
    let comma = cursor
    cursor += 1
    skipSpace()
    if next == bracket { try stop(.trailingComma, at: comma) }
    return true
  }

  /// Remembers a key of the innermost object; false when the object already has it.
  private mutating func isNew(_ key: String) -> Bool {
    let top = frames.count - 1
    if frames[top].keySet != nil {
      return frames[top].keySet?.insert(key).inserted ?? false
    }
    let own = keys[frames[top].firstKey...]
    if own.contains(key) { return false }
    if own.count == 16 {
      frames[top].keySet = Set(own)
      frames[top].keySet?.insert(key)
    } else {
      keys.append(key)
    }
    return true
  }
}

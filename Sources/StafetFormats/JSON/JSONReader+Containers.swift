extension JSONReader {
  /// Reads an object, member by member.
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
    while let key = try nextKey() {
      let start = cursor
      let depth = frames.count
      try member(key, &self)
      precondition(frames.count == depth, "The body left a value half read.")
      if cursor == start { try skip() }
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
      let start = cursor
      let depth = frames.count
      try element(&self)
      precondition(frames.count == depth, "The body left a value half read.")
      if cursor == start { try skip() }
    }
    return true
  }

  /// Skips the next value, whatever it is, checking that it is JSON.
  package mutating func skip() throws(JSONStop) {
    let depth = frames.count
    repeat {
      // Stands at a value, or just inside or between the parts of an open container.
      if frames.count > depth {
        let hasMore = frames[frames.count - 1].isObject ? try nextKey() != nil : try nextElement()
        if !hasMore { continue }
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
    log.warn(.unknownKey(key), at: cursor, path: path)
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

  /// Moves to the value of the next member and gives its key, or leaves the object and gives nil.
  private mutating func nextKey() throws(JSONStop) -> String? {
    while true {
      guard try nextPart(closing: UInt8(ascii: "}"), orElse: .commaOrBrace) else { return nil }
      guard next == UInt8(ascii: "\"") else { try stop(expecting: .key) }
      let start = cursor
      let key = try scanString()
      let top = frames.count - 1
      frames[top].count += 1
      skipSpace()
      guard next == UInt8(ascii: ":") else { try stop(expecting: .colon) }
      cursor += 1
      skipSpace()
      frames[top].key = key
      frames[top].isInside = true
      if isNew(key) { return key }
      log.report(.json(.duplicateKey(key)), at: start, path: path)
      try skip()
    }
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

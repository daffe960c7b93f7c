extension XMLReader {
  /// Reads the tag that begins an element; true where the same tag ends it.
  mutating func scanStart() throws(XMLError) -> Bool {
    let start = cursor
    attributes.removeAll(keepingCapacity: true)
    let isClosed: Bool
    (fullName, localName, isClosed, cursor) = try tag(from: start)
    if open.count >= depthLimit { throw XMLError(.tooDeep(limit: depthLimit), at: start) }
    open.append(fullName)
    return isClosed
  }

  private typealias Tag = (name: Range<Int>, local: Int, isClosed: Bool, end: Int)

  private mutating func tag(from start: Int) throws(XMLError) -> Tag {
    let (name, local) = self.name(from: start + 1)
    if name.isEmpty || local == name.upperBound { throw XMLError(.malformedTag, at: start) }
    var index = name.upperBound
    while true {
      let before = index
      index = endOfSpace(from: index)
      guard index < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
      if bytes[index] == UInt8(ascii: ">") { return (name, local, false, index + 1) }
      if bytes[index] == UInt8(ascii: "/") {
        guard index + 1 < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
        if bytes[index + 1] != UInt8(ascii: ">") { throw XMLError(.malformedTag, at: index) }
        return (name, local, true, index + 2)
      }
      if index == before { throw XMLError(.malformedTag, at: index) }
      index = try scanAttribute(from: index)
    }
  }

  private mutating func scanAttribute(from start: Int) throws(XMLError) -> Int {
    let (name, local) = self.name(from: start)
    if name.isEmpty || local == name.upperBound { throw XMLError(.malformedTag, at: start) }
    var index = endOfSpace(from: name.upperBound)
    guard index < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
    if bytes[index] != UInt8(ascii: "=") { throw XMLError(.malformedTag, at: index) }
    index = endOfSpace(from: index + 1)
    guard index < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
    let quote = bytes[index]
    if quote != UInt8(ascii: "\""), quote != UInt8(ascii: "'") {
      throw XMLError(.malformedTag, at: index)
    }
    let value = (index + 1)..<(try endOfValue(from: index + 1, quote: quote))
    for other in attributes where equal(other.name, name) {
      throw XMLError(.duplicateAttribute(String(decoding: bytes[name], as: UTF8.self)), at: start)
    }
    if attributes.count >= Self.attributeLimit {
      throw XMLError(.tooManyAttributes(limit: Self.attributeLimit), at: start)
    }
    attributes.append(Attribute(name: name, localName: local, value: value))
    return value.upperBound + 1
  }

  private func endOfValue(from start: Int, quote: UInt8) throws(XMLError) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != quote {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { throw XMLError(.malformedTag, at: index) }
      if byte < 0x20, !Self.isSpace(byte) { throw XMLError(.controlCharacter(byte), at: index) }
      index &+= 1
    }
    guard index < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
    return index
  }

  /// Reads the tag that ends an element.
  mutating func scanEnd() throws(XMLError) {
    let start = cursor
    let (name, local) = self.name(from: start + 2)
    let end = endOfSpace(from: name.upperBound)
    guard end < bytes.count else { throw XMLError(.unexpectedEnd, at: start) }
    if name.isEmpty || bytes[end] != UInt8(ascii: ">") { throw XMLError(.malformedTag, at: start) }
    guard let expected = open.last else { throw XMLError(.textOutside, at: start) }
    if !equal(expected, name) {
      throw XMLError(
        .otherEnd(
          String(decoding: bytes[name], as: UTF8.self),
          expected: String(decoding: bytes[expected], as: UTF8.self)), at: start)
    }
    fullName = name
    localName = local
    attributes.removeAll(keepingCapacity: true)
    cursor = end + 1
  }

  /// The name here, which may be empty, and where its local part begins.
  private func name(from start: Int) -> (range: Range<Int>, local: Int) {
    var index = start
    var local = start
    loop: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ":"): local = index + 1
      case 0...0x20, UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
        break loop
      default: break
      }
      index &+= 1
    }
    return (min(start, index)..<index, local)
  }

  private func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isSpace(bytes[index]) { index &+= 1 }
    return index
  }

  private func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    let step = right.lowerBound - left.lowerBound
    for index in left where bytes[index] != bytes[index + step] { return false }
    return true
  }
}

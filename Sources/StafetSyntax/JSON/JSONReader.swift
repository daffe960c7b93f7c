/// Stops a walk through a text that is not JSON.
///
/// What is wrong stands in the reader's log.
package struct JSONStop: Error {
  package init() {}
}

/// Reads one JSON value from bytes, piece by piece, as the caller asks for it.
///
/// The caller says what it expects; the reader checks the text against RFC 8259 on the way, and
/// nothing is built that was not asked for:
///
/// ```swift
/// var reader = JSONReader(bytes, file: "study.json")
/// try reader.object { key, reader in
///   switch key {
///   case "title": title = try reader.string()
///   case "days": days = try reader.isNull() ? nil : reader.integer()
///   default: try reader.skipUnknown(key)
///   }
/// }
/// try reader.finish()
/// ```
///
/// - A value of another *kind* than asked for is noted in ``log`` and skipped; the answer is nil,
///   and reading goes on, so that all such problems are found at once.
/// - Text that is not JSON is noted too, and then ``JSONStop`` is thrown: what follows could not be
///   understood.
///
/// Stricter than most: a key that appears twice in an object is a problem. Keys are equal when
/// they are equal as Swift strings, so composed and decomposed letters make the same key. Objects
/// and arrays may stand inside each other 512 deep.
///
/// - Precondition: The bytes are valid UTF-8; see ``TextEncoding/utf8(from:)``. Bytes that are
///   not are read as U+FFFD inside strings.
package struct JSONReader {
  /// How deep objects and arrays may stand inside each other.
  package static let depthLimit = 512

  /// An object or array that has been opened and not yet closed.
  struct Frame {
    let isObject: Bool
    /// How many members or elements have begun.
    var count = 0
    /// Whether the reader stands at a member or element, rather than before or between them.
    var isInside = false
    /// The key of the current member as it stands in the text, between its quotation marks.
    var key = 0..<0
    /// Where the object's keys begin among the keys of all open objects.
    let firstKey: Int
    /// The keys, once there are too many to look through.
    var keySet: Set<String>?
  }

  package let bytes: [UInt8]

  /// What has been found so far.
  package var log: SyntaxLog

  /// Whether a key without a meaning is a problem, and not something to warn of.
  package var refusesUnknownKeys = false

  var cursor: Int
  var end: Int
  var frames: [Frame] = []
  var keys: [String] = []

  /// Begins to read a document.
  package init(_ bytes: [UInt8], file: String? = nil) {
    self.bytes = bytes
    self.log = SyntaxLog(file: file)
    cursor = 0
    end = bytes.count
    skipSpace()
  }

  /// Begins anew with a part of the same bytes, such as one line of a JSON Lines file.
  package mutating func restart(at range: Range<Int>) {
    precondition(range.upperBound <= bytes.count, "The range lies outside the bytes.")
    cursor = range.lowerBound
    end = range.upperBound
    frames.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    skipSpace()
  }

  /// Checks that nothing but white space follows the value that was read.
  package mutating func finish() throws(JSONStop) {
    skipSpace()
    if cursor < end { try stop(.textAfterValue) }
  }

  /// The byte offset of the next value, to be given to ``log`` when it turns out wrong later.
  package var offset: Int { cursor }

  /// The path of the current value, such as `relays[0].contributions[3].reply_to`; empty for the
  /// document itself.
  ///
  /// Built when asked for.
  package var path: String {
    var path = ""
    for frame in frames where frame.isInside {
      guard frame.isObject else {
        path += "[\(frame.count - 1)]"
        continue
      }
      let key = decodedKey(frame.key)
      if key.isPlainPathStep {
        path += path.isEmpty ? key : ".\(key)"
      } else {
        path += "[\(key.quoted)]"
      }
    }
    return path
  }

  /// Where the next value stands.
  ///
  /// Costs a walk over the text; readers keep ``offset`` instead.
  package var place: ReadingPlace {
    var finder = PositionFinder()
    let position = finder.position(of: cursor, in: bytes)
    let path = path
    return path.isEmpty ? .position(position) : .value(path: path, position)
  }

  /// Notes a problem with a value.
  package mutating func report(_ problem: ValueProblem, at offset: Int, record: String? = nil) {
    log.report(.value(problem), at: offset, path: path, record: record)
  }

  /// Notes a problem of syntax, at the cursor unless an offset is given, and stops.
  mutating func stop(_ problem: JSONProblem, at offset: Int? = nil) throws(JSONStop) -> Never {
    let path = path
    log.report(.json(problem), at: offset ?? cursor, path: path)
    throw JSONStop()
  }

  /// Stops at the cursor, where something else was expected.
  mutating func stop(expecting part: JSONProblem.Part) throws(JSONStop) -> Never {
    guard cursor < end else { try stop(.unexpectedEnd(expected: part)) }
    let next = cursor + 1 < end ? bytes[cursor + 1] : 0
    let isComment = next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
    if bytes[cursor] == UInt8(ascii: "/"), isComment { try stop(.comment) }
    try stop(.unexpectedCharacter(scalar(at: cursor), expected: part))
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    let rest = bytes[offset..<min(offset + 4, end)]
    return String(decoding: rest, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The next byte, or 0 at the end; a zero byte is not allowed anywhere, so it may stand for both.
  var next: UInt8 { cursor < end ? bytes[cursor] : 0 }

  /// Moves past white space.
  mutating func skipSpace() {
    cursor = endOfSpace()
  }

  private func endOfSpace() -> Int {
    var index = cursor
    while index < end, Self.isSpace(bytes[index]) { index &+= 1 }
    return index
  }

  /// Whether a byte is white space to JSON: a space, a tab, a line feed or a carriage return, and no other.
  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  /// The byte with which the first value of a text begins.
  ///
  /// - Parameter bytes: The text, or the rest of one.
  /// - Returns: The first byte that is not white space to JSON; nil where there is none.
  package static func firstByte(of bytes: some Sequence<UInt8>) -> UInt8? {
    bytes.first { !isSpace($0) }
  }
}

extension String {
  /// Whether the text can stand in a path without quotation marks.
  fileprivate var isPlainPathStep: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: scalar.value > 0xA0 && scalar.properties.isAlphabetic
        }
      }
  }
}

extension JSONReader {
  /// The kind of the next value, which is not read yet.
  package mutating func kind() throws(JSONStop) -> JSONKind {
    switch next {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "+"), UInt8(ascii: "."): try stop(.malformedNumber)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      _ = try scanWord()
      try stop(expecting: .value)
    default:
      if cursor == end, frames.isEmpty { try stop(.empty) }
      try stop(expecting: .value)
    }
  }

  /// Whether the next value is of a kind; if not, notes that and skips the value.
  mutating func isNext(_ expected: JSONKind) throws(JSONStop) -> Bool {
    let found = try kind()
    if found == expected { return true }
    report(.wrongKind(expected: expected, found: found), at: cursor)
    try skip()
    return false
  }

  /// Reads `null` if that is next; else reads nothing and gives false.
  package mutating func isNull() throws(JSONStop) -> Bool {
    guard try kind() == .null else { return false }
    _ = try scanWord()
    return true
  }

  /// Reads text, or notes that there is something else and gives nil.
  package mutating func string() throws(JSONStop) -> String? {
    guard try isNext(.string) else { return nil }
    return try scanString()
  }

  /// Reads `true` or `false`, or notes that there is something else and gives nil.
  package mutating func boolean() throws(JSONStop) -> Bool? {
    guard try isNext(.boolean) else { return nil }
    return try scanWord() == "true"
  }

  /// Reads past a number, which stands in the text from the offset before to that after; or notes that there is
  /// something else and gives false.
  package mutating func number() throws(JSONStop) -> Bool {
    guard try isNext(.number) else { return false }
    _ = try scanNumber()
    return true
  }

  /// Reads a number as the nearest double, or notes that there is something else, or a number too
  /// large for a double, and gives nil.
  package mutating func double() throws(JSONStop) -> Double? {
    guard try isNext(.number) else { return nil }
    let range = try scanNumber().range
    if let value = DecimalNumber(bytes, in: range).double { return value }
    report(.numberTooLarge(text(in: range)), at: range.lowerBound)
    return nil
  }

  /// Reads a whole number, or notes that there is something else and gives nil.
  ///
  /// JSON has only one kind of number, so `5.0` and `5e0` are whole too; written like that they
  /// must not be beyond 2⁵³.
  package mutating func integer() throws(JSONStop) -> Int? {
    guard try isNext(.number) else { return nil }
    let (range, hasOnlyDigits) = try scanNumber()
    if hasOnlyDigits {
      if let value = Int(text(in: range)) { return value }
      report(.numberTooLarge(text(in: range)), at: range.lowerBound)
    } else if let value = DecimalNumber(bytes, in: range).double,
      value.magnitude <= 0x1p53, value == Double(Int64(value))
    {
      if let whole = Int(exactly: Int64(value)) { return whole }
      report(.numberTooLarge(text(in: range)), at: range.lowerBound)
    } else {
      report(.notWhole(text(in: range)), at: range.lowerBound)
    }
    return nil
  }

  private func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Reads `true`, `false` or `null`; any other word stops.
  mutating func scanWord() throws(JSONStop) -> String {
    var index = cursor
    while index < end, isWordByte(bytes[index]) { index += 1 }
    let word = text(in: cursor..<index)
    guard word == "true" || word == "false" || word == "null" else {
      try stop(.unknownWord(word))
    }
    cursor = index
    return word
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Reads past a number and gives its place, and whether it is written without point and exponent.
  mutating func scanNumber() throws(JSONStop) -> (range: Range<Int>, hasOnlyDigits: Bool) {
    let start = cursor
    var index = cursor
    var hasOnlyDigits = true

    func digits(_ from: Int) -> Int {
      var index = from
      while index < end, 0x30...0x39 ~= bytes[index] { index &+= 1 }
      return index
    }

    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = index
    index = digits(whole)
    if index == whole {
      if index < end, UInt8(ascii: "A")...UInt8(ascii: "z") ~= bytes[index] {
        while index < end, isWordByte(bytes[index]) { index += 1 }
        try stop(.unknownWord(text(in: start..<index)))
      }
      try stop(.malformedNumber)
    }
    if index > whole + 1, bytes[whole] == UInt8(ascii: "0") { try stop(.leadingZero) }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = digits(fraction)
      if index == fraction { try stop(.malformedNumber) }
      hasOnlyDigits = false
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      let exponent = index
      index = digits(exponent)
      if index == exponent { try stop(.malformedNumber) }
      hasOnlyDigits = false
    }
    if index < end, isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
      try stop(.malformedNumber)
    }
    cursor = index
    return (start..<index, hasOnlyDigits)
  }
}

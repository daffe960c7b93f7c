/// The number of a cell as the file writes it, which may be with more digits than it was typed with.
struct CellNumber {
  /// The number in the shortest digits that read back as the same; what is no number stays as it is.
  let text: String

  private let bytes: [UInt8]

  /// Takes the content of a cell.
  init(_ content: String) {
    let content = content.trimmed
    if Self.isShort(content) {
      text = content
      bytes = []
      return
    }
    bytes = Array(content.utf8)
    text = Self.double(of: bytes).map(Self.shortest) ?? content
  }

  /// The number, or nil for what is none or is too large.
  var value: Double? { Self.double(of: bytes.isEmpty ? Array(text.utf8) : bytes) }

  /// Whether digits are the shortest of their number: at most 15 of them, which a double always tells
  /// apart, without needless zeros and without an exponent.
  private static func isShort(_ content: String) -> Bool {
    var digits = 0
    var point = -1
    var last: UInt8 = 0
    var first: UInt8 = 0
    for byte in content.utf8 {
      switch byte {
      case UInt8(ascii: "-"):
        if last != 0 { return false }
      case UInt8(ascii: "."):
        if digits == 0 || point >= 0 { return false }
        point = digits
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits == 0 { first = byte }
        digits += 1
        if digits == 2, first == UInt8(ascii: "0"), point < 0 { return false }
      default: return false
      }
      last = byte
    }
    if digits == 0 || digits > 15 || last == UInt8(ascii: ".") { return false }
    if point >= 0 { return last != UInt8(ascii: "0") }
    return first != UInt8(ascii: "0") || content == "0"
  }

  private static func shortest(_ number: Double) -> String {
    if number.magnitude < 1e18 {
      let whole = Int64(number)
      if Double(whole) == number { return String(whole) }
    }
    var output = JSONOutput()
    output.append(number: number)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private static func double(of bytes: [UInt8]) -> Double? {
    guard hasFormOfNumber(bytes) else { return nil }
    return DecimalNumber(bytes, in: 0..<bytes.count).double
  }

  /// Whether bytes are a sign, digits, a point with digits and an exponent, of which only the first digits
  /// must be there.
  private static func hasFormOfNumber(_ bytes: [UInt8]) -> Bool {
    var index = 0
    func skipDigits() -> Bool {
      let start = index
      while index < bytes.count, 0x30...0x39 ~= bytes[index] { index += 1 }
      return index > start
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard skipDigits() else { return false }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() else { return false }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
      {
        index += 1
      }
      guard skipDigits() else { return false }
    }
    return index == bytes.count
  }
}

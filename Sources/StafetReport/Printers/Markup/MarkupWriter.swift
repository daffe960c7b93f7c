import StafetText

/// Writes HTML and SVG so that text cannot become markup.
///
/// Every text and every attribute value passes through ``text(_:)``: this is the one place where
/// participants' words are made safe for a page.
struct MarkupWriter {
  /// What is written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Makes a writer.
  ///
  /// - Parameter capacity: How many bytes are expected. Room that is not used costs nothing.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A name and a value of an element.
  typealias Attribute = (name: StaticString, value: String)

  /// Writes an element and what is inside it.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    markup(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element that holds only text.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element of SVG that holds nothing.
  mutating func closed(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    bytes.append(UInt8(ascii: "/"))
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element of HTML that never holds anything, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes text in which no character starts markup; characters that markup cannot hold become U+FFFD.
  mutating func text(_ text: String) {
    if Self.isPlain(text) {
      bytes.append(contentsOf: text.utf8)
    } else {
      text.withUTF8Span { escape($0) }
    }
  }

  /// Starts a new line, for those who read the source.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes markup that the program itself holds, such as a style sheet; never anything read.
  ///
  /// The one line of unsafe code takes the bytes from the program as they are: names of elements and
  /// attributes make up a good part of a page, and none of them needs a string of its own.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes style that the program itself makes; never anything read.
  mutating func style(_ style: String) {
    bytes.append(contentsOf: style.utf8)
  }

  /// Writes a text as a string of a style sheet: whatever is no letter, digit or space becomes an
  /// escape, so that no text can end the string or the style.
  mutating func styleString(_ text: String) {
    style("\"")
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        style(String(scalar))
      } else {
        style("\\\(String(scalar.value == 0 ? 0xFFFD : scalar.value, radix: 16)) ")
      }
    }
    style("\"")
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      markup(attribute.name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      text(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Whether a text is its own escape, told from its bytes: most are.
  ///
  /// Characters from U+F000 on, some of which cannot stand in markup, count as not plain, so `false`
  /// says nothing.
  private static func isPlain(_ text: String) -> Bool {
    text.withUTF8Span { bytes in
      for place in bytes.indices {
        switch bytes[place] {
        case 0x3F...0x7E: break  // letters, by far the most
        case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xEF...0xFF: return false
        case 0x80...0x9F where bytes[place &- 1] == 0xC2: return false
        case 0x09, 0x0A, 0x20...0xEE: break
        default: return false
        }
      }
      return true
    }
  }

  /// Writes a text, well-formed as it is, with its escapes.
  ///
  /// A line ends with a line feed, however it did: HTML holds no carriage return, not even escaped.
  private mutating func escape(_ text: Span<UInt8>) {
    bytes.reserveCapacity(bytes.count + text.count + text.count / 8)
    var place = 0
    var start = 0  // of what is written as it is
    while place < text.count {
      let byte = text[place]
      let length: Int
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): (length, replacement) = (1, "&amp;")
      case UInt8(ascii: "<"): (length, replacement) = (1, "&lt;")
      case UInt8(ascii: ">"): (length, replacement) = (1, "&gt;")
      case UInt8(ascii: "\""): (length, replacement) = (1, "&quot;")
      case UInt8(ascii: "'"): (length, replacement) = (1, "&#39;")
      case 0x0D:
        let isPair = place + 1 < text.count && text[place + 1] == 0x0A
        (length, replacement) = (isPair ? 2 : 1, "\n")
      case 0x00..<0x09, 0x0B..<0x20, 0x7F: (length, replacement) = (1, "\u{FFFD}")
      case 0xC2 where text[place + 1] < 0xA0, 0xEF..<0xFF:
        let scalar = DecodedScalar(at: place, in: text, before: text.count)
        if Unicode.Scalar(scalar.value).map(Self.isPrintable) ?? false {
          place &+= scalar.length
          continue
        }
        (length, replacement) = (scalar.length, "\u{FFFD}")
      default:
        place &+= 1
        continue
      }
      append(text.extracting(start..<place))
      markup(replacement)
      place &+= length
      start = place
    }
    append(text.extracting(start..<place))
  }

  /// Writes bytes as they are.
  private mutating func append(_ text: Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { output in
      for index in text.indices { output.append(text[index]) }
    }
  }

  /// Whether a character can stand in HTML and in XML: no control character, and none of those that
  /// Unicode sets aside for the inside of programs.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: true
    case 0x0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

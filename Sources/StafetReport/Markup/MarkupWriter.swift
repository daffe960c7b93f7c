/// Writes HTML and SVG so that text cannot become markup.
///
/// Every text and every attribute value passes through ``escaped(_:)``: this is the one place where
/// participants' words are made safe for a page.
struct MarkupWriter {
  private(set) var output = ""

  /// A name and a value of an element.
  typealias Attribute = (name: StaticString, value: String)

  /// Writes an element and what is inside it.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    output += ">"
    content(&self)
    output += "</\(name)>"
  }

  /// Writes an element that holds only text.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element of SVG that holds nothing.
  mutating func closed(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    output += "/>"
  }

  /// Writes an element of HTML that never holds anything, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    output += ">"
  }

  /// Writes text.
  mutating func text(_ text: String) {
    output += Self.isPlain(text) ? text : Self.escaped(text)
  }

  /// Starts a new line, for those who read the source.
  mutating func newline() {
    output += "\n"
  }

  /// Writes markup that the program itself holds, such as a style sheet; never anything read.
  mutating func markup(_ markup: StaticString) {
    output += "\(markup)"
  }

  /// Writes style that the program itself makes; never anything read.
  mutating func style(_ style: String) {
    output += style
  }

  /// Writes a text as a string of a style sheet: whatever is no letter, digit or space becomes an
  /// escape, so that no text can end the string or the style.
  mutating func styleString(_ text: String) {
    output += "\""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        output.unicodeScalars.append(scalar)
      } else {
        output += "\\\(String(scalar.value == 0 ? 0xFFFD : scalar.value, radix: 16)) "
      }
    }
    output += "\""
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    output += "<\(name)"
    for attribute in attributes {
      output += " \(attribute.name)=\""
      text(attribute.value)
      output += "\""
    }
  }

  /// Whether a text is its own escape, told from its bytes: most are.
  ///
  /// Characters from U+F000 on, some of which cannot stand in markup, count as not plain, so `false`
  /// says nothing.
  private static func isPlain(_ text: String) -> Bool {
    var isAfterC2 = false
    for byte in text.utf8 {
      switch byte {
      case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xEF...0xFF: return false
      case 0x80...0x9F where isAfterC2: return false
      case 0x09, 0x0A, 0x20...0xEE: isAfterC2 = byte == 0xC2
      default: return false
      }
    }
    return true
  }

  /// Text in which no character starts markup; characters that markup cannot hold become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
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

/// Reads an XML document piece by piece, as the caller asks for it.
///
/// ```swift
/// var reader = try XMLReader(bytes)
/// while try reader.next() != .finished {
///   if reader.event == .start, reader.name == "title" { titles.append(try reader.elementText()) }
/// }
/// ```
///
/// - Elements and attributes go by their *local* names, without a prefix; what namespace they are of is
///   not looked at. Declarations of namespaces are no attributes.
/// - Comments and processing instructions are passed over. Marked sections (CDATA) are text.
/// - An element without content gives a start and an end.
/// - A document type is refused, and with it all entities but the five that XML knows by itself.
/// - The text is checked as far as it is read: names fit, nothing stands outside the one element.
///
/// > Source: W3C, "Extensible Markup Language (XML) 1.0", fifth edition (2008). Of its rules, those of
/// > document types are left out, names may hold any characters but those of the grammar, and `--` in a
/// > comment and `]]>` in a text are let pass.
package struct XMLReader {
  /// A piece of a document.
  package enum Event: Hashable, Sendable {
    /// The tag that begins an element, with its attributes.
    case start
    /// The end of an element.
    case end
    /// Text inside an element; one text may come in several pieces.
    case text
    /// The end of the document.
    case finished
  }

  /// One attribute of the current element, as places in the bytes.
  struct Attribute {
    let name: Range<Int>
    /// Where the name begins behind its prefix.
    let localName: Int
    let value: Range<Int>
  }

  /// How many attributes an element may have.
  package static let attributeLimit = 256

  /// The document in UTF-8, without a byte order mark.
  package let bytes: [UInt8]

  /// The piece that was read last; `finished` before the first.
  package private(set) var event = Event.finished

  /// Where that piece begins.
  package private(set) var offset = 0

  let depthLimit: Int
  var cursor = 0
  /// The full names of the elements that are open.
  var open: [Range<Int>] = []
  /// The full name of the element of the current piece.
  var fullName = 0..<0
  var localName = 0
  var attributes: [Attribute] = []
  /// The text of the current piece, and whether it holds nothing that must be turned into something else.
  var content = 0..<0
  var isPlain = true
  /// Whether entities in it are text, as in a marked section.
  var isMarked = false
  private var closesNext = false
  private var hasRoot = false

  /// Begins to read a document.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - depthLimit: How deep elements may stand inside each other.
  /// - Throws: When the bytes are not text in these encodings.
  package init(_ bytes: consuming [UInt8], depthLimit: Int = 256) throws(XMLError) {
    do throws(SyntaxError) {
      self.bytes = try TextEncoding.unicode.utf8(from: bytes)
    } catch {
      throw XMLError(.notText, at: 0)
    }
    self.depthLimit = depthLimit
    try skipDeclaration()
  }

  /// Goes to the next piece.
  ///
  /// - Returns: What it is; also ``event``.
  /// - Throws: What is wrong with the document. It cannot be read on then.
  @discardableResult
  package mutating func next() throws(XMLError) -> Event {
    if closesNext {
      closesNext = false
      return finish(.end)
    }
    while cursor < bytes.count {
      offset = cursor
      if bytes[cursor] != UInt8(ascii: "<") {
        try scanText()
        if !open.isEmpty { return finish(.text) }
        try checkSpace()
        continue
      }
      guard cursor + 1 < bytes.count else { throw XMLError(.unexpectedEnd, at: offset) }
      switch bytes[cursor + 1] {
      case UInt8(ascii: "/"):
        try scanEnd()
        return finish(.end)
      case UInt8(ascii: "?"):
        try skip(past: "?>", from: cursor + 2)
      case UInt8(ascii: "!"):
        if try scanMarkup() { return finish(.text) }
      default:
        if open.isEmpty, hasRoot { throw XMLError(.textOutside, at: offset) }
        closesNext = try scanStart()
        hasRoot = true
        return finish(.start)
      }
    }
    offset = bytes.count
    if !open.isEmpty { throw XMLError(.unexpectedEnd, at: offset) }
    if !hasRoot { throw XMLError(.empty, at: offset) }
    return finish(.finished)
  }

  private mutating func finish(_ event: Event) -> Event {
    if event == .end { open.removeLast() }
    self.event = event
    return event
  }

  /// How many elements are open around the current piece; of a start and an end, those around the element.
  package var depth: Int { event == .start ? open.count - 1 : open.count }

  /// The local name of the element that begins or ends here.
  package var name: String {
    String(decoding: bytes[localName..<fullName.upperBound], as: UTF8.self)
  }
}

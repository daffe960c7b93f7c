/// One hit of a concordance: a place where the words occur, with the text around it.
///
/// ``left``, ``hit`` and ``right`` follow each other in the unchanged text. They may hold line
/// breaks; ``display`` has them on one line.
public struct ConcordanceLine: Hashable, Sendable {
  /// The ``ConcordanceDocument/id`` of the document.
  public let documentID: String

  /// The number of the document among those searched, from 0.
  public let document: Int

  /// The places of the hit among the tokens of the document.
  public let tokens: Range<Int>

  /// Where the hit stands, in UTF-8 bytes of the document's text.
  public let range: Range<Int>

  /// The text before the hit.
  public let left: String

  /// The words found, as they are written there.
  public let hit: String

  /// The text after the hit.
  public let right: String

  /// The terms of the words in the left context, cut words included, the nearest to the hit first.
  package let leftTerms: [String]

  /// The terms of the words in the right context, cut words included, the nearest to the hit first.
  package let rightTerms: [String]

  /// Makes a line of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is. By which words the line is ordered in a concordance is
  /// told by the texts beside the hit.
  ///
  /// - Parameters:
  ///   - documentID: The name of the document.
  ///   - document: The number of the document among those searched, from 0.
  ///   - tokens: The places of the hit among the tokens of the document.
  ///   - range: Where the hit stands, in UTF-8 bytes of the document's text.
  ///   - left: The text before the hit.
  ///   - hit: The words found, as they are written there.
  ///   - right: The text after the hit.
  public init(
    documentID: String, document: Int = 0, tokens: Range<Int>, range: Range<Int>, left: String,
    hit: String, right: String
  ) {
    self.init(
      documentID: documentID, document: document, tokens: tokens, range: range, left: left,
      hit: hit, right: right,
      leftTerms: Tokenizer().tokens(in: left).reversed().map { $0.term },
      rightTerms: Tokenizer().tokens(in: right).map { $0.term })
  }

  init(
    documentID: String, document: Int, tokens: Range<Int>, range: Range<Int>, left: String,
    hit: String, right: String, leftTerms: [String], rightTerms: [String]
  ) {
    self.documentID = documentID
    self.document = document
    self.tokens = tokens
    self.range = range
    self.left = left
    self.hit = hit
    self.right = right
    self.leftTerms = leftTerms
    self.rightTerms = rightTerms
  }

  /// A line with every run of white space made a single space.
  public struct Display: Hashable, Sendable {
    /// The text before the hit, with the space before the hit if there is any.
    public let left: String

    /// The words found.
    public let hit: String

    /// The text after the hit, with the space after the hit if there is any.
    public let right: String

    /// Makes a line of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - left: The text before the hit, with the space before the hit if there is any.
    ///   - hit: The words found.
    ///   - right: The text after the hit, with the space after the hit if there is any.
    public init(left: String, hit: String, right: String) {
      self.left = left
      self.hit = hit
      self.right = right
    }
  }

  /// The line as it can be printed: line breaks and other runs of white space are single spaces, and
  /// the outer ends have none.
  public var display: Display {
    Display(
      left: left.collapsingWhiteSpace(trimsStart: true, trimsEnd: false),
      hit: hit.collapsingWhiteSpace(trimsStart: true, trimsEnd: true),
      right: right.collapsingWhiteSpace(trimsStart: false, trimsEnd: true))
  }
}

extension String {
  fileprivate func collapsingWhiteSpace(trimsStart: Bool, trimsEnd: Bool) -> String {
    var collapsed: [UInt8] = []
    withUTF8Span { bytes in
      collapsed.reserveCapacity(bytes.count)
      var isPending = false
      var place = 0
      while place < bytes.count {
        // White space beyond ASCII begins with one of these bytes.
        let byte = bytes[place]
        var length = 1
        let isSpace: Bool
        switch byte {
        case 0x09...0x0D, 0x20: isSpace = true
        case 0xC2, 0xE1...0xE3:
          let scalar = DecodedScalar(at: place, in: bytes, before: bytes.count)
          isSpace = ScalarProperties(of: scalar.value).isWhitespace
          if isSpace { length = scalar.length }
        default: isSpace = false
        }
        place &+= length
        if isSpace {
          isPending = true
          continue
        }
        if isPending, !(collapsed.isEmpty && trimsStart) { collapsed.append(0x20) }
        isPending = false
        collapsed.append(byte)
      }
      if isPending, !trimsEnd { collapsed.append(0x20) }
    }
    return String(decoding: collapsed, as: UTF8.self)
  }
}

/// A reason why a text is not XML that can be read.
package enum XMLProblem: Hashable, Sendable {
  /// The bytes are not text, or in an encoding that is not known here.
  case notText
  /// The document says that it is in another encoding than UTF-8 or UTF-16.
  case otherEncoding(String)
  /// A document type, which could define entities without end; it is not needed by what is read here.
  case documentType
  /// There is no element at all.
  case empty
  /// The text ends inside an element, a tag, a comment or the like.
  case unexpectedEnd
  /// Something other than white space outside the one element of the document.
  case textOutside
  /// A tag that does not follow the grammar.
  case malformedTag
  /// An attribute that an element has twice.
  case duplicateAttribute(String)
  /// More attributes of one element than the limit.
  case tooManyAttributes(limit: Int)
  /// A tag that closes another element than the one that is open.
  case otherEnd(String, expected: String)
  /// Elements inside each other beyond the limit.
  case tooDeep(limit: Int)
  /// An entity without a meaning.
  case unknownEntity(String)
  /// The number of a character that XML does not allow.
  case malformedReference
  /// A control character that XML does not allow.
  case controlCharacter(UInt8)

  /// The name of the fact in codes such as `workbook.xml-malformed-tag`.
  package var code: String {
    switch self {
    case .notText: "not-text"
    case .otherEncoding: "other-encoding"
    case .documentType: "document-type"
    case .empty: "empty"
    case .unexpectedEnd: "unexpected-end"
    case .textOutside: "text-outside"
    case .malformedTag: "malformed-tag"
    case .duplicateAttribute: "duplicate-attribute"
    case .tooManyAttributes: "too-many-attributes"
    case .otherEnd: "other-end"
    case .tooDeep: "too-deep"
    case .unknownEntity: "unknown-entity"
    case .malformedReference: "malformed-reference"
    case .controlCharacter: "control-character"
    }
  }
}

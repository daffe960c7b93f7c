/// A reason why a text is not JSON as RFC 8259 defines it.
package enum JSONProblem: Hashable, Sendable {
  /// What the grammar calls for at a place.
  package enum Part: Hashable, Sendable {
    /// A value of any kind.
    case value
    /// A key in quotation marks.
    case key
    /// The colon between a key and its value.
    case colon
    /// A comma before the next member of an object, or the object's end.
    case commaOrBrace
    /// A comma before the next element of an array, or the array's end.
    case commaOrBracket
  }

  /// There is no value at all.
  case empty
  /// The text ends before the value does.
  case unexpectedEnd(expected: Part)
  /// A character that cannot stand here.
  case unexpectedCharacter(Unicode.Scalar, expected: Part)
  /// A bare word other than `true`, `false` and `null`, such as `NaN` or `None`.
  case unknownWord(String)
  /// A comma after the last member or element.
  case trailingComma
  /// A comment, which JSON does not have.
  case comment
  /// A number with a zero in front, such as `012`.
  case leadingZero
  /// A number that breaks off or begins wrong, such as `1.`, `.5`, `+1` or `1e`.
  case malformedNumber
  /// A string without its closing quotation mark.
  case unclosedString
  /// A control character inside a string that must be written as an escape.
  case controlCharacter(UInt8)
  /// A backslash followed by something that JSON gives no meaning.
  case unknownEscape
  /// `\u` without four hexadecimal digits.
  case malformedUnicodeEscape
  /// `\u` with half of a surrogate pair, without its other half.
  case loneSurrogate
  /// Objects and arrays inside each other beyond the limit given.
  case tooDeep(limit: Int)
  /// Further text after the one value of the document.
  case textAfterValue
  /// A list where each line should hold an object of its own.
  case listInsteadOfLines
  /// A key that the same object already has.
  case duplicateKey(String)

  /// The name of the fact in codes such as `json.empty`.
  package var code: String {
    switch self {
    case .empty: "empty"
    case .unexpectedEnd: "unexpected-end"
    case .unexpectedCharacter: "unexpected-character"
    case .unknownWord: "unknown-word"
    case .trailingComma: "trailing-comma"
    case .comment: "comment"
    case .leadingZero: "leading-zero"
    case .malformedNumber: "malformed-number"
    case .unclosedString: "unclosed-string"
    case .controlCharacter: "control-character"
    case .unknownEscape: "unknown-escape"
    case .malformedUnicodeEscape: "malformed-unicode-escape"
    case .loneSurrogate: "lone-surrogate"
    case .tooDeep: "too-deep"
    case .textAfterValue: "text-after-value"
    case .listInsteadOfLines: "list-instead-of-lines"
    case .duplicateKey: "duplicate-key"
    }
  }
}

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
    case .duplicateKey: "duplicate-key"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .empty: "There is no JSON value here; the text is empty."
    case .unexpectedEnd(let part): "The text ends too early: expected \(part.words)."
    case .unexpectedCharacter("'", _): "Text stands in double quotation marks in JSON, not single."
    case .unexpectedCharacter(let scalar, let part):
      "Expected \(part.words), found \(scalar.quoted)."
    case .unknownWord(let word):
      "\(word.quoted) is not a JSON value. Write true, false, null, a number, or text in double "
        + "quotation marks."
    case .trailingComma: "Nothing follows this comma. Remove it."
    case .comment: "JSON has no comments. Remove this one."
    case .leadingZero: "A number cannot begin with a needless zero."
    case .malformedNumber: "This is not a complete number. Write it like 12, -0.5 or 1.5e-3."
    case .unclosedString: "The closing quotation mark of this text is missing."
    case .controlCharacter(let byte):
      "A line break, tab or other control character (\(Unicode.Scalar(byte).quoted)) inside text "
        + "must be written as an escape such as \\n."
    case .unknownEscape:
      "A backslash must be followed by one of \" \\ / b f n r t u. Write \\\\ for a backslash."
    case .malformedUnicodeEscape: "\\u must be followed by four hexadecimal digits, as in \\u00E6."
    case .loneSurrogate: "This \\u escape is half a character; its other half is missing."
    case .tooDeep(let limit): "More than \(limit) objects and arrays stand inside each other."
    case .textAfterValue: "The document goes on after its end. There must be one value only."
    case .duplicateKey(let key): "The key \(key.quoted) appears twice in the same object."
    }
  }
}

extension JSONProblem.Part {
  /// The part in the words of a sentence that begins with "Expected".
  var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in double quotation marks"
    case .colon: "a colon after the key"
    case .commaOrBrace: "a comma or }"
    case .commaOrBracket: "a comma or ]"
    }
  }
}

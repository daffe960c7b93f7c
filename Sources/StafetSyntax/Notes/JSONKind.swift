/// The six kinds of JSON values.
package enum JSONKind: Hashable, Sendable {
  /// Members in braces, each a key and a value.
  case object
  /// Values in brackets.
  case array
  /// Text in double quotation marks.
  case string
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`, which stands for what is missing.
  case null

  /// The kind in the words of a sentence.
  var words: String {
    switch self {
    case .object: "an object in braces"
    case .array: "a list in brackets"
    case .string: "text in quotation marks"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}

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
}

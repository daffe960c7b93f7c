/// The keys that one kind of object may have: an enumeration whose raw values are the keys.
///
/// ```swift
/// enum ThemeField: String, JSONField { case id, name, aliases }
/// ```
package protocol JSONField: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// The keys of one kind of object, made ready to be found quickly.
///
/// A key of at most 16 bytes is held as two numbers, so that looking one up compares a few numbers
/// and makes no string.
package struct JSONFields<Field: JSONField>: Sendable {
  private let fields: [Field]
  private let packedKeys: [PackedKey]

  /// Takes all cases of the enumeration.
  ///
  /// - Precondition: There are at most 64 keys, of 1 to 16 bytes each.
  package init() {
    fields = Array(Field.allCases)
    packedKeys = fields.map { field in
      guard let key = PackedKey(Array(field.rawValue.utf8), in: 0..<field.rawValue.utf8.count)
      else { preconditionFailure("A field's key has 1 to 16 bytes.") }
      return key
    }
    precondition(fields.count <= 64, "An object has at most 64 known keys.")
  }

  /// The place of the field whose key stands at a range of bytes.
  func index(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard let key = PackedKey(bytes, in: range) else { return nil }
    let keys = packedKeys
    for index in keys.indices where keys[index] == key { return index }
    return nil
  }

  subscript(_ index: Int) -> Field { fields[index] }

  /// Whether a field is among those whose bits are set.
  func has(_ field: Field, in seen: UInt64) -> Bool {
    guard let index = fields.firstIndex(of: field) else { return false }
    return seen & 1 << UInt64(index) != 0
  }
}

/// Up to 16 bytes in two numbers.
private struct PackedKey: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Packs a range of bytes, or gives nil when there are none or too many.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard 1...16 ~= range.count else { return nil }
    let middle = min(range.lowerBound + 8, range.upperBound)
    for index in range.lowerBound..<middle { first = first << 8 | UInt64(bytes[index]) }
    for index in middle..<range.upperBound { second = second << 8 | UInt64(bytes[index]) }
  }
}

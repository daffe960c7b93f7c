import StafetSyntax

/// A column that holds an attribute, and the rule by which such columns are named.
///
/// A column is an attribute of its name when no known column has that name. Where an attribute's
/// name is that of a known column, or so near to one that it might be a slip of the pen, or begins
/// with `attribute_` itself, the column is called `attribute_` and the name.
struct AttributeColumn {
  private static let prefix = Array("attribute_".utf8)

  /// The place of the column.
  let index: Int

  /// The name of the attribute.
  let name: String

  /// The name of the column for an attribute, among known columns.
  static func title(for attribute: String, known: [String]) -> String {
    let isPlain =
      !hasPrefix(attribute) && nearest(to: attribute, known: known) == nil
      && !known.contains { $0.foldedColumnName == attribute.foldedColumnName }
    return isPlain ? attribute : "attribute_" + attribute
  }

  /// The name of the attribute in a column with another name than all known ones.
  static func attribute(for title: String) -> (name: String, isMarked: Bool) {
    guard hasPrefix(title) else { return (title, false) }
    return (String(decoding: title.utf8.dropFirst(prefix.count), as: UTF8.self), true)
  }

  /// The known column that a name may be a slip of the pen for: one of four letters or more, two
  /// changes away at most.
  static func nearest(to name: String, known: [String]) -> String? {
    NearName.nearest(to: name.foldedColumnName, among: known)
  }

  /// Without regard to the case of the letters of the prefix, which are all ASCII.
  private static func hasPrefix(_ title: String) -> Bool {
    title.utf8.count >= prefix.count
      && zip(title.utf8, prefix).allSatisfy { byte, expected in
        byte == expected || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte + 32 == expected
      }
  }
}

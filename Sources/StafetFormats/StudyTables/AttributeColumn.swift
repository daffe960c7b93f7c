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
    let scalars = Array(name.foldedColumnName.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate.utf8.count >= 4 {
      let distance = editDistance(scalars, Array(candidate.unicodeScalars))
      guard 1...2 ~= distance, distance < best?.distance ?? 3 else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Without regard to the case of the letters of the prefix, which are all ASCII.
  private static func hasPrefix(_ title: String) -> Bool {
    title.utf8.count >= prefix.count
      && zip(title.utf8, prefix).allSatisfy { byte, expected in
        byte == expected || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte + 32 == expected
      }
  }

  /// The least number of insertions, deletions and replacements that turn one text into the other;
  /// 3 when their lengths alone say that it is more than 2.
  private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    if abs(first.count - second.count) > 2 { return 3 }
    var row = Array(0...second.count)
    for (index, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in second.enumerated() {
        let replaced = diagonal + (scalar == candidate ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(replaced, diagonal + 1, row[other] + 1)
      }
    }
    return row[second.count]
  }
}

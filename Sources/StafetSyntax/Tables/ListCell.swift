/// A list of texts in one cell, such as `top leaders; middle managers`.
///
/// Items stand between semicolons, in lists of words that people write also between commas. A backslash
/// before a semicolon, a comma, a backslash or white space makes it part of the item; before anything
/// else it is an ordinary character. White space around items
/// is dropped unless a backslash precedes it, and so are empty items.
package enum ListCell {
  /// What stands between items.
  package enum Separator: Unicode.Scalar, Hashable, Sendable {
    case semicolon = ";"
    case comma = ","
  }

  /// Whether a separator stands in a cell without a backslash before it.
  package static func has(_ separator: Separator, in cell: String) -> Bool {
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if scalar == separator.rawValue, !isEscaped { return true }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }

  /// The items of a cell.
  package static func items(
    in cell: String, separator: Separator = .semicolon
  ) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var pendingSpace = String.UnicodeScalarView()

    func finish() {
      if !item.isEmpty { items.append(String(item)) }
      item = .init()
      pendingSpace = .init()
    }

    var scalars = cell.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == separator.rawValue {
        finish()
      } else if scalar.properties.isWhitespace {
        if !item.isEmpty { pendingSpace.append(scalar) }
      } else {
        item.append(contentsOf: pendingSpace)
        pendingSpace = .init()
        if scalar == "\\", let next = scalars.first, isEscapable(next) {
          item.append(next)
          scalars.removeFirst()
        } else {
          item.append(scalar)
        }
      }
    }
    finish()
    return items
  }

  /// The cell for a list of items, which reads back as the same items.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - escapesCommas: Whether a comma gets a backslash, for cells that are read with either separator.
  /// - Returns: The cell.
  /// - Precondition: No item is empty.
  package static func cell(for items: [String], escapesCommas: Bool = false) -> String {
    items.map { escaped($0, escapesCommas: escapesCommas) }.joined(separator: ";")
  }

  private static func escaped(_ item: String, escapesCommas: Bool) -> String {
    precondition(!item.isEmpty, "A list in a cell cannot hold an empty item.")
    let scalars = item.unicodeScalars
    let lastIndex = scalars.index(before: scalars.endIndex)
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      let isEdge = index == scalars.startIndex || index == lastIndex
      if scalar == ";" || scalar == "\\" || isEdge && scalar.properties.isWhitespace
        || escapesCommas && scalar == ","
      {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\\" || scalar == ";" || scalar == "," || scalar.properties.isWhitespace
  }
}

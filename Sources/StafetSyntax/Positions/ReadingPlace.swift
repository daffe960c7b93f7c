/// The place in a file that a problem or a warning is about.
public enum ReadingPlace: Hashable, Sendable, Comparable {
  /// The file as a whole, when no single place is to blame.
  case file

  /// A line and column of a text or table.
  case position(TextPosition)

  /// A value of a JSON document: its path, such as `relays[0].contributions[3].reply_to`, and
  /// where it stands in the text.
  case value(path: String, TextPosition)

  /// The line and column, where one is known.
  public var position: TextPosition? {
    switch self {
    case .file: nil
    case .position(let position), .value(_, let position): position
    }
  }

  /// The path of the JSON value, where one is known.
  public var path: String? {
    switch self {
    case .file, .position: nil
    case .value(let path, _): path
    }
  }

  /// Whether one place comes before another in the same file.
  ///
  /// - Parameters:
  ///   - lhs: A place.
  ///   - rhs: Another place in the same file.
  /// - Returns: True when `lhs` comes first: the file as a whole, then by position, then by path.
  public static func < (lhs: ReadingPlace, rhs: ReadingPlace) -> Bool {
    switch (lhs.position, rhs.position) {
    case (nil, nil): false
    case (nil, _): true
    case (_, nil): false
    case (let left?, let right?): (left, lhs.path ?? "") < (right, rhs.path ?? "")
    }
  }

  /// The beginning of a printed line: file, position and path, each followed by a colon.
  package func prefix(file: String?) -> String {
    var text = ""
    if let file { text += "\(file):" }
    if let position { text += "\(position):" }
    if !text.isEmpty { text += " " }
    if let path { text += "\(path): " }
    return text
  }
}

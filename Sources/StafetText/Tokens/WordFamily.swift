/// A word family: words that an analyst wants counted as one.
///
/// Only a family that was named before the figures were seen is tested as if nothing else had been looked at; ``origin``
/// says whether that is stated.
///
/// A family is a list of forms, such as `sektor, sektoren`; a form that ends with an asterisk
/// stands for every word that begins with it: `organisation*` holds `organisation`,
/// `organisationer` and `organisationsform`. Without the asterisk only the form itself is meant, so
/// that `kommun` does not include `kommunikere`.
public struct WordFamily: Hashable, Sendable {
  /// One form of a family.
  public enum Form: Hashable, Sendable {
    /// This word and no other.
    case word(String)

    /// Every word that begins with this.
    case prefix(String)
  }

  /// Where a family comes from, which decides how far a test of it carries.
  public enum Origin: Hashable, Sendable {
    /// Nothing was said about it.
    case unstated

    /// It was named before the figures were seen; `on` is the day, as in `2026-01-31`, where it is stated.
    case beforehand(on: String?)

    /// It was taken from a report or another reading of the same material, so that the figures chose it.
    case sameMaterial

    /// Reads what people write: `beforehand`, a day such as `2026-01-31`, or `same-material`; `nil` for all else.
    ///
    /// - Parameter notation: What was written, with or without white space at its edges.
    public init?(_ notation: String) {
      switch notation[...].trimmed {
      case "beforehand": self = .beforehand(on: nil)
      case "same-material": self = .sameMaterial
      case let day where day.isDay: self = .beforehand(on: day)
      default: return nil
      }
    }

    /// The origin as people write it; `nil` where nothing was said.
    public var notation: String? {
      switch self {
      case .unstated: nil
      case .beforehand(let day): day ?? "beforehand"
      case .sameMaterial: "same-material"
      }
    }

    /// Whether the family was stated to be named before the figures were seen.
    public var isBeforehand: Bool {
      if case .beforehand = self { return true }
      return false
    }
  }

  /// The name of the family: the list as the analyst wrote it.
  public let name: String

  /// The forms, in lower case.
  public let forms: [Form]

  /// Where the family comes from.
  public var origin: Origin

  /// Makes a family from a list in writing: forms separated by commas, with an asterisk at the end
  /// of a form that stands for all words that begin with it.
  ///
  /// - Parameters:
  ///   - notation: Such as `organisation*` or `sektor, sektoren, sektorer`.
  ///   - origin: Where the family comes from.
  /// - Throws: ``WordFamilyError`` if there is no form, or a form is not a single word.
  public init(_ notation: String, origin: Origin = .unstated) throws(WordFamilyError) {
    var forms: [Form] = []
    for part in notation.split(separator: ",", omittingEmptySubsequences: false) {
      let isPrefix = part.trimmed.hasSuffix("*")
      let stem = isPrefix ? String(part.trimmed.dropLast()) : part.trimmed
      let tokens = Tokenizer().tokens(in: stem)
      guard let token = tokens.first, token.range == 0..<stem.utf8.count else {
        throw WordFamilyError(notation: notation, form: part.trimmed)
      }
      forms.append(isPrefix ? .prefix(token.term) : .word(token.term))
    }
    self.name = notation[...].trimmed
    self.forms = forms
    self.origin = origin
  }

  /// Whether a word belongs to the family.
  ///
  /// - Parameter word: A word, whatever its case.
  /// - Returns: Whether one of the forms fits.
  public func contains(_ word: String) -> Bool {
    holds(word) || holds(TermForm.term(of: word))
  }

  /// Whether a word in term form, as the tokenizer gives it, belongs to the family.
  package func holds(_ form: String) -> Bool {
    forms.contains { own in
      switch own {
      case .word(let word): form == word
      case .prefix(let prefix): form.hasPrefix(prefix)
      }
    }
  }
}

/// The error that a word family was not written as words separated by commas.
public struct WordFamilyError: Error, Hashable, Sendable {
  /// The family as it was written.
  public let notation: String

  /// The part of it that is not a word.
  public let form: String

  /// Makes a word family error of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - notation: The family as it was written.
  ///   - form: The part of it that is not a word.
  public init(notation: String, form: String) {
    self.notation = notation
    self.form = form
  }
}

extension String {
  /// Whether the text is a day of the calendar as in `2026-01-31`, told by its form and the ranges of its numbers.
  fileprivate var isDay: Bool {
    let bytes = Array(utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    let parts = split(separator: "-").map { Int($0) ?? 0 }
    return parts.count == 3 && parts[0] > 0 && (1...12).contains(parts[1])
      && (1...31).contains(parts[2])
  }
}

extension Substring {
  /// The text without white space at its edges.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

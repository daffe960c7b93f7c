/// A word family: words that an analyst wants counted as one, and has listed before seeing the
/// figures.
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

  /// The name of the family: the list as the analyst wrote it.
  public let name: String

  /// The forms, in lower case.
  public let forms: [Form]

  /// Makes a family from a list in writing: forms separated by commas, with an asterisk at the end
  /// of a form that stands for all words that begin with it.
  ///
  /// - Parameter notation: Such as `organisation*` or `sektor, sektoren, sektorer`.
  /// - Throws: ``WordFamilyError`` if there is no form, or a form is not a single word.
  public init(_ notation: String) throws(WordFamilyError) {
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

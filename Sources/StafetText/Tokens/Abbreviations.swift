/// Abbreviations that end in a period, which is then part of the word and need not end a sentence.
///
/// A list holds each abbreviation without its last period and without spaces: `bl.a`, `ift`, `m.v`.
/// That is also the term it is counted as, so that `bl.a.`, `bl. a.` and `Bl.a.` are one term, the
/// one that Unicode's word boundaries give for `bl.a.`. `m.v.` and `mv.` remain two terms.
///
/// The lists hold only abbreviations that are not words themselves: a Danish `min.` may also be the
/// word for *my* at the end of a sentence.
public struct Abbreviations: Hashable, Sendable {
  /// The abbreviations in term form, without last periods and spaces, in the order of their bytes.
  public let words: [String]

  private let table: TermTable

  /// Makes a list of abbreviations.
  ///
  /// - Parameter words: The abbreviations, in any case, with or without spaces and last periods.
  ///   Entries that are empty without them are ignored.
  public init(_ words: some Sequence<String>) {
    var terms: Set<String> = []
    for word in words {
      var letters = word.unicodeScalars
      letters.removeAll { $0.properties.isWhitespace }
      while letters.last == "." { letters.removeLast() }
      if !letters.isEmpty { terms.insert(TermForm.term(of: String(letters))) }
    }
    self.words = terms.sortedByScalars()
    self.table = TermTable(self.words)
  }

  /// No abbreviations.
  public static let none = Abbreviations([])

  /// The list for a language.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter.
  /// - Returns: The list, or ``none`` for a language without one.
  public static func list(for language: String) -> Abbreviations {
    switch WrittenLanguage(language) {
    case .danish: danish
    case .norwegian: norwegian
    case .swedish: swedish
    case .english: english
    case .german: german
    case nil: none
    }
  }

  /// Whether a term is an abbreviation.
  ///
  /// - Parameter term: A term without a last period: `bl.a`.
  /// - Returns: Whether it is on the list.
  package func contains(_ term: String) -> Bool {
    term.withUTF8Span { table.contains($0, in: 0..<$0.count) }
  }

  /// The list with further abbreviations.
  ///
  /// - Parameter further: The abbreviations, in any case, with or without spaces and last periods.
  /// - Returns: The longer list.
  public func adding(_ further: some Sequence<String>) -> Abbreviations {
    Abbreviations(words + further)
  }

  /// Joins two lists.
  ///
  /// - Parameter other: The other list.
  /// - Returns: A list of the abbreviations of both.
  package func union(_ other: Abbreviations) -> Abbreviations {
    Abbreviations(words + other.words)
  }

  /// How many bytes the longest abbreviation has.
  var longest: Int { table.longest }

  /// Whether bytes are an abbreviation.
  ///
  /// - Parameter bytes: A term in UTF-8.
  /// - Returns: Whether the term is on the list.
  func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    table.contains(bytes.span, in: 0..<bytes.count)
  }
}

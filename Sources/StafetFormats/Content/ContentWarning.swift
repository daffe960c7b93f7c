/// What there is to know about the words of texts and names: what may make figures wrong, and what a reader
/// mended on request.
package enum ContentWarning: Hashable, Sendable {
  /// Tags or encoded characters of HTML.
  case markup(ContentCount)
  /// Letters of UTF-8 that were read in another encoding, and what the example should be.
  case brokenLetters(ContentCount, mended: String)
  /// Letters that were broken between Mac Roman and Windows-1252, and what the example should be.
  case macLetters(ContentCount, mended: String)
  /// Characters that say that another one was lost.
  case lostCharacters(ContentCount)
  /// Control characters.
  case controlCharacters(ContentCount)
  /// Control characters that are written out, as in `_x000D_`.
  case writtenControlCharacters(ContentCount)
  /// A word that stands for a missing value, taken for a person, a group, a theme or a text, so many times.
  case placeholder(String, of: ContentRole, count: Int)
  /// Names that differ in nothing that can be seen well, how they differ, and how many further such sets of
  /// names there are.
  case alikeNames([String], of: ContentRole, by: [NameDifference], others: Int)
  /// A name that is made of several, of which others have some, and how many further such names there are.
  case joinedNames(String, parts: [String], of: ContentRole, others: Int)
  /// Contributions with a theme that no figure counts, since the themes of the relay divide its questions.
  case uncountedThemes(count: Int, example: String)
  /// Contributions that repeat an earlier one word for word, or but for white space, case and punctuation;
  /// the first such repeat and what it repeats.
  case repeats(exact: Int, alike: Int, example: String, first: String)
  /// A cell that holds lines which look like rows of the table, and how many lines it has.
  case rowsInCell(lines: Int, rows: Int)
  /// A column kept as an attribute that holds texts: how many, and the first.
  case textColumn(String, cells: Int, example: String)
  /// Cells written as the formula of a text, as in `="001"`, of which the text was taken.
  case formulaTexts(count: Int, example: String)

  /// HTML was taken out of so many texts and names.
  case decodedMarkup(texts: Int, names: Int)
  /// Letters were mended in so many texts and names.
  case mendedLetters(texts: Int, names: Int)
  /// Control characters were dropped from so many texts and names.
  case droppedControlCharacters(texts: Int, names: Int)
  /// So many repeats were left out.
  case droppedRepeats(count: Int)
  /// Repeats were kept, since what refers to them cannot be moved.
  case keptRepeats([String])

  /// The name of the fact in codes such as `content.markup`.
  package var code: String {
    switch self {
    case .markup: "markup"
    case .brokenLetters: "broken-letters"
    case .macLetters: "mac-letters"
    case .lostCharacters: "lost-characters"
    case .controlCharacters: "control-characters"
    case .writtenControlCharacters: "written-control-characters"
    case .placeholder: "placeholder"
    case .alikeNames: "alike-names"
    case .joinedNames: "joined-names"
    case .uncountedThemes: "uncounted-themes"
    case .repeats: "repeats"
    case .rowsInCell: "rows-in-cell"
    case .textColumn: "text-column"
    case .formulaTexts: "formula-texts"
    case .decodedMarkup: "decoded-markup"
    case .mendedLetters: "mended-letters"
    case .droppedControlCharacters: "dropped-control-characters"
    case .droppedRepeats: "dropped-repeats"
    case .keptRepeats: "kept-repeats"
    }
  }
}

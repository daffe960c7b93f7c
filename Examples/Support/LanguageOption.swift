public import Stafet

/// The option of every program by which it is told which language to speak.
enum LanguageOption {
  static let name = "--language"

  /// What its value may be, and what each stands for.
  static let choices = ReportLanguage.allCases.map { ($0.rawValue, $0) }

  /// The language that is asked for on a command line which may be wrong otherwise, so that what is
  /// wrong can be said in that language.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Returns: The language; English where none is asked for.
  static func language(in words: [String]) -> ReportLanguage {
    var language = ReportLanguage.english
    var rest = words.prefix { $0 != "--" }
    while let word = rest.popFirst() {
      let value = word == name ? rest.first : value(of: word)
      if let value { language = ReportLanguage(rawValue: value) ?? language }
    }
    return language
  }

  /// What stands behind the equals sign of `--language=da`.
  private static func value(of word: String) -> String? {
    word.hasPrefix(name + "=") ? String(word.dropFirst(name.count + 1)) : nil
  }
}

extension ReportLanguage {
  /// Takes the words of this language.
  ///
  /// - Parameters:
  ///   - english: What is said in English.
  ///   - danish: The same in Danish.
  /// - Returns: One of them.
  public func say(_ english: String, danish: String) -> String {
    switch self {
    case .danish: danish
    case .english: english
    }
  }
}

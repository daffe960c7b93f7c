public import Stafet

/// The options for what is listed of words, under the same names in every program that lists words.
public enum StopWordOptions {
  /// The options, for the syntax of a program.
  public static let all: [CommandOption] = [
    .value(
      "--stop-words", "FILE",
      "Words to leave out instead of the language's, each on a line or with commas between them. Several words\n"
        + "on a line are one expression; one with a minus before it is counted after all; # begins a remark."
    ),
    .value(
      "--add-stop-words", "FILE", "Further words to leave out in all their forms, written likewise."
    ),
    .flag(
      "--keep-light-words", "List light words too: light verbs, words of time, quantity and manner."
    ),
    .value(
      "--fold", "lemmas|stems|forms",
      "How forms of a word are counted as one (the language's best)."),
    .value(
      "--word-classes", "CLASSES",
      "What is listed, such as noun or noun,verb,adjective; all (those three)."),
    .value(
      "--expressions", "FILE",
      "Expressions of several words to count as one, each on a line or with commas between them."),
  ]

  /// The options that name files.
  public static let inputs = ["--stop-words", "--add-stop-words", "--expressions"]

  /// What the options say.
  public struct Choice {
    /// The words to leave out instead of the language's, or `nil`.
    public var stopWords: StopWords?

    /// Further words to leave out.
    public var furtherStopWords: [String] = []

    /// Words to count after all.
    public var keptWords: [String] = []

    /// Whether light words are counted.
    public var keepsLightWords = false

    /// How forms are folded, or `nil` for the language's best way.
    public var folding: FoldingMethod?

    /// The classes of words that are counted, or `nil` for the language's.
    public var wordClasses: Set<WordClass>?

    /// Expressions to count as one word.
    public var expressions: [String] = []
  }

  /// Reads the options.
  ///
  /// - Parameter arguments: The arguments of a program whose syntax has the options.
  /// - Returns: What they say.
  /// - Throws: ``UsageError`` if a value is not one of those allowed, ``FileError`` or ``ReadingError`` if a file
  ///   cannot be read.
  public static func choice(from arguments: CommandArguments) throws -> Choice {
    var choice = Choice()
    let encoding = try ContentOptions.fallbackEncoding(from: arguments)
    if let path = arguments["--stop-words"] {
      let (words, kept) = try StopWordFile(path: path, fallbackEncoding: encoding).lists()
      // A list of exceptions alone changes the language's list.
      choice.stopWords = words.isEmpty ? nil : words
      choice.keptWords += kept
    }
    if let path = arguments["--add-stop-words"] {
      let (words, kept) = try StopWordFile(path: path, fallbackEncoding: encoding).lists()
      choice.furtherStopWords = words.words.union(words.phrases).sorted()
      choice.keptWords += kept
    }
    choice.keepsLightWords = arguments.has("--keep-light-words")
    choice.folding = try arguments.choice(
      "--fold", of: FoldingMethod.allCases.map { ($0.rawValue, $0) })
    choice.wordClasses = try classes(from: arguments)
    if let path = arguments["--expressions"] {
      choice.expressions = try ExpressionFile(path: path, fallbackEncoding: encoding).expressions()
    }
    return choice
  }

  private static func classes(from arguments: CommandArguments) throws -> Set<WordClass>? {
    guard let text = arguments["--word-classes"] else { return nil }
    let names = CommandArguments.items(of: text)
    if names == ["all"] { return Set(WordClass.allCases) }
    let known = (WordClass.allCases.map { $0.rawValue } + ["all"]).joined(separator: ", ")
    if names.isEmpty {
      throw UsageError(
        "--word-classes names no class; it may be \(known), with commas between them.",
        danish: "--word-classes nævner ingen ordklasse; det kan være \(known), med komma imellem.")
    }
    var classes: Set<WordClass> = []
    for name in names {
      guard let wordClass = WordClass(rawValue: name) else {
        throw UsageError(
          "--word-classes \(name) is not known; it may be \(known), with commas between them.",
          danish: "--word-classes \(name) kendes ikke; det kan være \(known), med komma imellem.")
      }
      classes.insert(wordClass)
    }
    return classes
  }
}

extension StopWordOptions.Choice {
  /// Changes the settings of an analysis.
  ///
  /// - Parameter settings: The settings.
  public func apply(to settings: inout AnalysisSettings) {
    if let stopWords { settings.stopWords = stopWords }
    settings.furtherStopWords += furtherStopWords
    settings.keptWords += keptWords
    if keepsLightWords { settings.lightWords = .empty }
    if let folding {
      settings.folding = nil
      settings.foldingMethod = folding
    }
    if let wordClasses { settings.wordClasses = wordClasses }
    settings.expressions += expressions
  }
}

import StafetModel
import StafetStatistics
import StafetText

/// Questions and the codebook's words for themes as vectors of weighted stems and runs of characters.
///
/// A part of a text (the question, its answers, what came before) is weighted by 1 + log tf and
/// log((1 + *n*) / (1 + df)) + 1 and scaled to length 1; the parts are added by their weights and the sum
/// is scaled to length 1 again, for stems and runs of characters apart. Stop words are in neither.
struct SuggestionVectors {
  /// The vectors of the texts, in the order in which they were given, then those of the themes.
  let rows: CompressedRows<Double>

  /// How many of the columns are stems; the others are runs of characters.
  let stemCount: Int

  /// The columns of a word of a text, which tell what speaks for a theme.
  private let stems: DocumentTermMatrix
  private let runs: DocumentTermMatrix

  /// Finds what words are counted as.
  private let folder: TermFolder

  /// The stems of each word: its own and those of its parts, where it is a compound.
  private let stemsOfWords: [String: [String]]

  private let settings: SuggestionSettings
  private static let ngrams = CharacterNGrams()

  /// A part of a text, and what it counts for in which row.
  private struct Part {
    let row: Int
    let text: String
    let weight: Double
  }

  /// Weighs the words of texts and themes.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - themes: The themes whose words are taken from the codebook.
  ///   - settings: What counts for how much.
  /// - Complexity: O(*n* log *n*) in the length of the texts.
  init(of texts: [SortableText], themes: [Theme], settings: SuggestionSettings) {
    var parts: [Part] = []
    for (row, text) in texts.enumerated() {
      parts.append(Part(row: row, text: text.text, weight: 1))
      let answers = text.answers.joined(separator: "\n")
      if settings.answerWeight > 0, !answers.isEmpty {
        parts.append(Part(row: row, text: answers, weight: settings.answerWeight))
      }
      let before = text.before.joined(separator: "\n")
      if settings.chainWeight > 0, !before.isEmpty {
        parts.append(Part(row: row, text: before, weight: settings.chainWeight))
      }
    }
    for (index, theme) in themes.enumerated() {
      let row = texts.count + index
      let labels = theme.labels + theme.keywords
      parts.append(Part(row: row, text: labels.joined(separator: "\n"), weight: 1))
      let meaning = [theme.definition, theme.include] + theme.examples
      parts.append(Part(row: row, text: meaning.joined(separator: "\n"), weight: 0.5))
    }
    var folder = TermFolder(rules: settings.rules)
    let tokens = parts.map { part in
      var words: [String] = []
      settings.rules.tokenizer.forEachToken(in: part.text) { token in
        if folder.term(ofForm: token.term) != nil { words.append(token.term) }
      }
      return words
    }
    let splitter = settings.compounds.map { language in
      var vocabulary: [String: Int] = [:]
      for words in tokens { for word in words { vocabulary[word, default: 0] += 1 } }
      return CompoundSplitter(vocabulary: vocabulary, language: language)
    }
    var partsOfWords: [String: [String]] = [:]
    for words in tokens {
      for word in words where partsOfWords[word] == nil {
        let parts = splitter?.compound(word)?.parts.map { $0.known } ?? []
        partsOfWords[word] = ([word] + parts).compactMap { folder.term(ofForm: $0) }
      }
    }
    self.stemsOfWords = partsOfWords
    self.folder = folder
    stems = DocumentTermMatrix(
      documents: tokens.lazy.map { $0.flatMap { partsOfWords[$0] ?? [] } })
    runs = DocumentTermMatrix(
      documents: tokens.lazy.map { $0.flatMap { Self.ngrams.runs(of: $0) } })
    stemCount = stems.terms.count
    self.settings = settings
    rows = Self.joined(
      [(stems, settings.stemWeight), (runs, 1)], parts: parts, rowCount: texts.count + themes.count)
  }

  /// Adds the parts of each row, for each table apart, and puts the tables beside each other.
  private static func joined(
    _ tables: [(matrix: DocumentTermMatrix, weight: Double)], parts: [Part], rowCount: Int
  ) -> CompressedRows<Double> {
    let weighted = tables.map {
      WeightedTerms($0.matrix, weighting: TermWeighting(frequency: .logarithm)).weights
    }
    var sums = weighted.map { [Double](repeating: 0, count: $0.columnCount) }
    var starts = [0]
    var columns: [UInt32] = []
    var values: [Double] = []
    var first = 0
    for row in 0..<rowCount {
      var end = first
      while end < parts.count, parts[end].row == row { end += 1 }
      var offset = 0
      for table in tables.indices {
        let weights = weighted[table]
        var used: [UInt32] = []
        for part in first..<end {
          for place in weights.row(part) {
            let column = Int(weights.columns[place])
            if sums[table][column] == 0 { used.append(weights.columns[place]) }
            sums[table][column] += parts[part].weight * weights.values[place]
          }
        }
        used.sort()
        let squares = used.reduce(0) { $0 + sums[table][Int($1)] * sums[table][Int($1)] }
        let scale = squares > 0 ? tables[table].weight / RealFunctions.squareRoot(squares) : 0
        for column in used {
          columns.append(column + UInt32(offset))
          values.append(sums[table][Int(column)] * scale)
          sums[table][Int(column)] = 0
        }
        offset += weights.columnCount
      }
      first = end
      starts.append(columns.count)
    }
    let columnCount = tables.reduce(0) { $0 + $1.matrix.terms.count }
    return CompressedRows(
      rowStarts: starts, columns: columns, values: values, columnCount: columnCount)
  }

  /// The stem of a column.
  func stem(_ column: Int) -> String { stems.terms[column] }

  /// The columns of a word: its stem and its runs of characters, as far as they are known.
  ///
  /// - Parameter word: A word in term form.
  /// - Returns: The columns, each once; none for a stop word.
  func columns(of word: String) -> Set<Int> {
    var folder = folder
    guard folder.term(ofForm: word) != nil else { return [] }
    var columns: Set<Int> = []
    for stem in stemsOfWords[word] ?? [] {
      if let column = stems.column(of: stem) { columns.insert(column) }
    }
    for run in Self.ngrams.runs(of: word) {
      if let column = runs.column(of: run) { columns.insert(stemCount + column) }
    }
    return columns
  }
}

import Stafet
import TestSupport
import Testing

/// The texts of the bundled study were written one by one, and none was taken from anywhere.
@Suite struct ReconstructionTextsTests {
  let study: Study
  let contributions: [Contribution]

  init() throws {
    study = try Reconstruction.study()
    contributions = study.relays.flatMap { $0.contributions }
  }

  /// The words of a text with their case folded, for comparing texts.
  private static func words(of text: String) -> [String] {
    Tokenizer().tokens(in: text).map { $0.term }
  }

  /// Every run of six words, with the texts that hold it.
  private static func runs(in texts: [(name: String, text: String)]) -> [[String]: Set<String>] {
    var runs: [[String]: Set<String>] = [:]
    for (name, text) in texts {
      let words = words(of: text)
      for start in words.indices.dropLast(5) {
        runs[Array(words[start..<start + 6]), default: []].insert(name)
      }
    }
    return runs
  }

  private var namedTexts: [(name: String, text: String)] {
    contributions.map { ($0.id.text, $0.text) }
  }

  /// What is written about the themes.
  private var codebookTexts: [(name: String, text: String)] {
    study.codebook.themes.map { theme in
      (theme.id.text, [theme.definition, theme.include, theme.exclude].joined(separator: "\n"))
    }
  }

  @Test func runsOfSixWordsAreFoundWhereTheyAre() {
    let runs = Self.runs(in: [
      ("a", "Hvem har egentlig tid til det, spurgte hun."),
      ("b", "Og hvem har egentlig TID til det?"),
      ("c", "Hvem har egentlig tid til at gå?"),
    ])
    #expect(runs.filter { $0.value.count > 1 }.map(\.value) == [["a", "b"]])
    #expect(runs.count == 3 + 2 + 2 - 1)
  }

  @Test func noTwoContributionsShareSixWordsInARow() {
    let shared = Self.runs(in: namedTexts).filter { $0.value.count > 1 }
      .map { "\($0.key.joined(separator: " ")): \($0.value.sorted())" }
    #expect(shared.sorted() == [])
  }

  @Test(
    .enabled(
      if: SharedData.has(SharedData.publishedReport),
      "\(SharedData.absence(of: SharedData.publishedReport))"))
  func nothingSharesSixWordsInARowWithThePublishedReport() throws {
    let published = try SharedData.text(SharedData.publishedReport)
    let publishedRuns = Self.runs(in: [("published", published)])
    #expect(publishedRuns.count > 4000)
    let shared = Self.runs(in: namedTexts + codebookTexts)
      .filter { publishedRuns[$0.key] != nil }
      .map { "\($0.key.joined(separator: " ")): \($0.value.sorted())" }
    #expect(shared.sorted() == [])
  }

  @Test func everyTextIsTidy() {
    for contribution in contributions {
      let text = contribution.text
      #expect(!contribution.isBlank, "\(contribution.id)")
      #expect(!text.contains("  ") && !text.contains("\n\n\n"), "\(contribution.id)")
      #expect(!text.contains("*") && !text.contains("\t"), "\(contribution.id)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
      #expect(text.last.map { ".?!\u{AB}".contains($0) } == true, "\(contribution.id)")
    }
  }

  @Test func marksEmphasiseAFewWholeWords() {
    for contribution in contributions {
      let scalars = Array(contribution.text.unicodeScalars)
      for mark in contribution.marks {
        let before = mark.lowerBound > 0 ? scalars[mark.lowerBound - 1] : " "
        let after = mark.upperBound < scalars.count ? scalars[mark.upperBound] : " "
        #expect(!before.properties.isAlphabetic, "\(contribution.id) \(mark)")
        #expect(!after.properties.isAlphabetic, "\(contribution.id) \(mark)")
        #expect(mark.count <= 80, "\(contribution.id) \(mark)")
      }
      #expect(contribution.marks.count <= 2, "\(contribution.id)")
    }
    let marked = contributions.count { !$0.marks.isEmpty }
    #expect(marked > contributions.count / 2)
  }
}

import StafetFormats
import StafetModel
import StafetSyntax

/// Looks for the declared facts of a layout in running text.
struct FactFinder {
  private struct Phrase {
    let fact: PublishedReportLayout.FactPhrase
    let words: [RunningWord]
    let chapter: [String]?
  }

  /// A fact that was found.
  private struct Statement {
    let figure: DeclaredFacts.Fact
    let subject: PublishedReportLayout.FactPhrase.Subject
    let value: Int
    let line: Int
  }

  private let phrases: [Phrase]
  private let numbers: NumberWords
  private let layout: PublishedReportLayout
  private var isFound: [Bool]
  private var statements: [Statement] = []

  init(_ layout: PublishedReportLayout) {
    self.layout = layout
    numbers = NumberWords(language: layout.language)
    phrases = layout.facts.map { fact in
      Phrase(
        fact: fact, words: RunningWord.words(of: fact.phrase),
        chapter: fact.chapter.map { LabelWords(heading: $0).keys })
    }
    isFound = phrases.map { _ in false }
  }

  /// Looks for facts in a paragraph.
  ///
  /// - Parameters:
  ///   - paragraph: A paragraph outside sections.
  ///   - chapter: The words of the chapter that it stands in, if any.
  ///   - log: Where facts that contradict each other are reported.
  /// - Returns: Whether the paragraph states a fact.
  mutating func look(
    in paragraph: ReportBlock, chapter: [String]?, log: inout ReadingLog
  ) -> Bool {
    let words = RunningWord.words(of: paragraph.printed)
    var states = false
    for (index, phrase) in phrases.enumerated() {
      if let required = phrase.chapter, required != chapter { continue }
      for start in words.indices.dropLast(phrase.words.count - 1) {
        let candidate = words[start..<start + phrase.words.count]
        guard let value = number(in: candidate, of: phrase.words) else { continue }
        states = true
        isFound[index] = true
        for subject in phrase.fact.subjects {
          note(value, phrase.fact.figure, of: subject, at: paragraph, log: &log)
        }
      }
    }
    return states
  }

  /// The figures that were stated about a subject.
  func declared(of subject: PublishedReportLayout.FactPhrase.Subject) -> DeclaredFacts {
    func value(_ figure: DeclaredFacts.Fact) -> Int? {
      statements.first { $0.figure == figure && $0.subject == subject }?.value
    }
    return DeclaredFacts(
      participants: value(.participants), contributions: value(.contributions),
      days: value(.days), themes: value(.themes))
  }

  /// Warns of the phrases that were found nowhere.
  func warnOfMissing(log: inout ReadingLog) {
    for (phrase, isFound) in zip(phrases, isFound) where !isFound {
      log.warn(
        .source(
          .factNotFound(phrase: phrase.fact.phrase, chapter: phrase.fact.chapter)), at: nil)
    }
  }

  /// The number that words state in the form of a phrase, if they have that form.
  private func number(in words: ArraySlice<RunningWord>, of phrase: [RunningWord]) -> Int? {
    var value: Int?
    for (position, (word, expected)) in zip(words, phrase).enumerated() {
      if position > 0, word.opens { return nil }
      if position < phrase.count - 1, word.closes, !expected.closes { return nil }
      if expected.isPlaceholder {
        guard let number = numbers.value(of: word.text) else { return nil }
        value = number
      } else if word.key != expected.key {
        return nil
      }
    }
    return value
  }

  private mutating func note(
    _ value: Int, _ figure: DeclaredFacts.Fact,
    of subject: PublishedReportLayout.FactPhrase.Subject, at paragraph: ReportBlock,
    log: inout ReadingLog
  ) {
    let line = paragraph.lineNumbers.lowerBound
    guard let first = statements.first(where: { $0.figure == figure && $0.subject == subject })
    else {
      statements.append(Statement(figure: figure, subject: subject, value: value, line: line))
      return
    }
    guard first.value != value else { return }
    let relay = subject.relay.flatMap { id in layout.relays.first { $0.id == id }?.name }
    log.report(
      .source(
        .contradictoryFact(
          figure, relay: relay, first: first.value, firstLine: first.line, second: value)),
      at: paragraph.offset)
  }
}

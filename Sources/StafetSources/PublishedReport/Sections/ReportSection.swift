import StafetFormats
import StafetModel
import StafetSyntax

/// A section of a report: a heading with a relay and a theme, and the paragraphs under it.
struct ReportSection {
  /// The positions of the relay and the theme.
  let relay: Int
  let theme: Int

  /// The heading.
  let heading: ReportBlock

  /// The paragraphs up to the next heading.
  var paragraphs: [ReportBlock] = []

  /// The lines from the heading to the last paragraph.
  var lineNumbers: ClosedRange<Int> {
    let last = paragraphs.last ?? heading
    return heading.lineNumbers.lowerBound...last.lineNumbers.upperBound
  }

  /// The questions of the section, and as many answers in the same order.
  ///
  /// A section whose paragraphs are marked goes by the marks; otherwise the first half are questions
  /// and the second half answers, whatever punctuation they end with.
  ///
  /// - Parameter log: Where it is reported that the paragraphs do not have that form.
  /// - Returns: Questions and answers, equally many, or nil when they do not have that form.
  func exchanges(log: inout ReadingLog) -> (questions: [MarkedText], answers: [MarkedText])? {
    let before = log.problemCount
    var texts: [(mark: ReportBlock.Mark?, text: MarkedText, offset: Int)] = []
    var hasLoneCut = false
    for block in paragraphs {
      guard case .paragraph(let mark) = block.kind else { continue }
      let text = MarkedText(block.lines)
      if let offset = text.unclosed { report(.unclosedBold, at: offset, log: &log) }
      if text.text == "[...]" || text.text == "[…]" {
        hasLoneCut = true
        report(.loneCut, at: block.offset, log: &log)
      } else if mark != nil || !text.text.isEmpty {
        texts.append((mark, text, block.offset))
        if text.text.isEmpty { report(.markWithoutText, at: block.offset, log: &log) }
      }
    }
    // What a lone cut belongs to is not known, so there is no counting until it is mended.
    if !hasLoneCut {
      if texts.contains(where: { $0.mark != nil }) {
        checkMarks(texts.map { ($0.mark, $0.offset) }, log: &log)
      } else {
        checkCount(texts.count, log: &log)
      }
    }
    guard log.problemCount == before else { return nil }
    let half = texts.count / 2
    return (texts.prefix(half).map { $0.text }, texts.suffix(half).map { $0.text })
  }

  /// Checks that paragraphs without marks can be as many questions as answers.
  private func checkCount(_ count: Int, log: inout ReadingLog) {
    if count == 0 {
      report(.emptySection(heading: heading.label), at: heading.offset, log: &log)
    } else if count % 2 != 0 {
      report(.oddParagraphs(heading: heading.label, count: count), at: heading.offset, log: &log)
    }
  }

  /// Checks that all paragraphs are marked, questions come first, and there are as many answers.
  private func checkMarks(
    _ marks: [(mark: ReportBlock.Mark?, offset: Int)], log: inout ReadingLog
  ) {
    let unmarked = marks.filter { $0.mark == nil }
    for paragraph in unmarked { report(.unmarkedParagraph, at: paragraph.offset, log: &log) }

    let firstAnswer = marks.firstIndex { $0.mark == .answer } ?? marks.endIndex
    let firstQuestion = marks.firstIndex { $0.mark == .question } ?? marks.endIndex
    if firstAnswer < firstQuestion {
      report(.answerBeforeQuestions, at: marks[firstAnswer].offset, log: &log)
    } else if let late = marks[firstAnswer...].first(where: { $0.mark == .question }) {
      report(.questionAfterAnswer, at: late.offset, log: &log)
    }

    let questions = marks.count { $0.mark == .question }
    let answers = marks.count { $0.mark == .answer }
    if unmarked.isEmpty, questions != answers {
      report(
        .unequalMarks(heading: heading.label, questions: questions, answers: answers),
        at: heading.offset, log: &log)
    }
  }

  private func report(_ problem: SourceProblem, at offset: Int, log: inout ReadingLog) {
    log.report(.source(problem), at: offset)
  }
}

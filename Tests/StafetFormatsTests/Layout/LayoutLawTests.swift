import StafetFormats
import StafetModel
import StafetStatistics
import StafetSyntax
import Testing

/// Made-up exports, which come out as what they were made of.
@Suite struct LayoutLawTests {
  private struct Row {
    let id: String
    let author: String
    let recipient: String
    let question: String
    let answers: [String]
    let moment: Int64
  }

  private static let words = [
    "tid", "møde", "\"nu\"", "a;b", "x,y", "linje\nskift", "på tværs", "=1+1", "-", "'=x", "Ø",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 2...6, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ") + "?"
  }

  private static func rows(_ generator: inout SplitMix64) -> [Row] {
    (1...Int.random(in: 1...12, using: &generator)).map { number in
      Row(
        id: "r\(number)", author: "p-\(Int.random(in: 1...4, using: &generator))",
        recipient: "p-\(Int.random(in: 5...8, using: &generator))",
        question: text(&generator),
        answers: (0..<2).map { _ in Bool.random(using: &generator) ? text(&generator) : "NA" },
        moment: 1_505_700_000 + Int64(Int.random(in: 0...100_000, using: &generator)) * 60)
    }
  }

  private static func expected(_ rows: [Row]) -> [Contribution] {
    rows.flatMap { row in
      let question = Contribution(
        id: Identifier(row.id), kind: .question, author: Identifier(row.author),
        recipient: Identifier(row.recipient), at: Instant(secondsSince1970: row.moment),
        text: row.question)
      let answers = row.answers.filter { $0 != "NA" }.enumerated().map { number, text in
        Contribution(
          id: Identifier(row.id + (number == 0 ? "-a" : "-a2")), kind: .answer,
          author: Identifier(row.recipient), recipient: Identifier(row.author),
          replyTo: question.id, text: text)
      }
      return [question] + answers
    }
  }

  /// As a clock in summer time shows it that is two hours ahead: `18-09-2017 08.12`.
  private static func local(_ moment: Int64) -> String {
    let text = TimeText.text(secondsSince1970: moment + 7200)
    let parts = text.split { !"0123456789".contains($0) }.map { String($0) }
    return "\(parts[2])-\(parts[1])-\(parts[0]) \(parts[3]).\(parts[4])"
  }

  private static let layout: TableLayout = {
    var layout = TableLayout(columns: [
      "Nr.": "id", "Fra": "author", "Til": "recipient", "Hvornår": "at",
    ])
    layout.questionColumn = "Spørgsmål"
    layout.answerColumns = ["Svar 1", "Svar 2"]
    layout.emptyWords = ["na"]
    layout.times = TimeStyle(order: .dayMonthYear, zone: .fixed(seconds: 7200))
    return layout
  }()

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func pairsComeOutAsTheyWentIn(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = Self.rows(&generator)
    let style = TableStyle.allCases.randomElement(using: &generator) ?? .exact
    var writer = TableWriter(
      columns: ["Hvornår", "Til", "Svar 2", "Nr.", "Spørgsmål", "Fra", "Svar 1"], style: style)
    for row in rows {
      writer.row([
        Self.local(row.moment), row.recipient, row.answers[1], row.id, row.question, row.author,
        row.answers[0],
      ])
    }
    let reading = try StudyInput.read(
      writer.bytes, file: "t.csv", options: ReadingOptions(layout: Self.layout))
    #expect(reading.study.relays[0].contributions == Self.expected(rows))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func objectsComeOutAsTheyWentIn(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = Self.rows(&generator)
    var bytes: [UInt8] = []
    for row in rows {
      JSONDocument.append(to: &bytes) { line in
        line.string("Svar 1", row.answers[0])
        line.string("Nr.", row.id)
        line.string("Fra", row.author)
        line.string("Til", row.recipient)
        line.string("Spørgsmål", row.question)
        line.string("Svar 2", row.answers[1])
        line.string("Hvornår", Self.local(row.moment))
      }
    }
    let reading = try StudyInput.read(
      bytes, file: "t.jsonl", options: ReadingOptions(layout: Self.layout))
    #expect(reading.study.relays[0].contributions == Self.expected(rows))
  }

  /// What people mean by their headings is found whatever order the columns stand in.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theOptionsThatAreToldReadTheTable(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = Self.rows(&generator)
    let order = (0..<5).shuffled(using: &generator)
    let titles = ["Nr.", "Fra", "Til", "Dit spørgsmål", "Svaret"]
    var writer = TableWriter(columns: order.map { titles[$0] }, delimiter: .semicolon)
    for row in rows {
      let answer = row.answers[0] == "NA" ? "" : row.answers[0]
      let cells = [row.id, row.author, row.recipient, row.question, answer]
      writer.row(order.map { cells[$0] })
    }
    let proposal = try #require(Self.proposal(for: writer.bytes))
    let reading = try StudyInput.read(
      writer.bytes, options: ReadingOptions(layout: proposal.shown))
    let read = reading.study.relays[0].contributions.filter { $0.kind == .question }
    #expect(read.map { $0.text } == rows.map { $0.question })
    #expect(read.map { $0.author?.text } == rows.map { $0.author })
  }

  /// What is said of a table that is refused.
  private static func proposal(for bytes: [UInt8]) -> LayoutProposal? {
    do throws(ReadingError) {
      _ = try StudyInput.read(bytes, file: "t.csv")
      return nil
    } catch {
      guard case .layout(.readsWith(let proposal))? = error.problems.first?.reason else {
        return nil
      }
      return proposal
    }
  }
}

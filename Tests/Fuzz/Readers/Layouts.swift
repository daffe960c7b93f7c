import FuzzSupport
import StafetModel
import StafetSyntax

@testable import StafetFormats

/// Layouts of each kind.
enum Layouts {
  /// Pairs in one row, rows of one kind, answers by people with local times, and answers by text below a title.
  static let all: [TableLayout] = {
    var pairs = TableLayout(columns: ["Nr.": "id", "Fra": "author", "Til": "recipient"])
    pairs.questionColumn = "Spørgsmål"
    pairs.answerColumns = ["Svar", "Svar 2"]
    var statements = TableLayout(columns: ["Besked": "text"])
    statements.rowKind = .statement
    statements.numbersRows = true
    statements.personColumns = ["Alder"]
    var people = TableLayout(columns: ["Tid": "at"])
    people.answerLink = .people
    people.times = TimeStyle(order: .dayMonthYear, zone: .centralEuropean)
    people.emptyWords = ["NA", "-"]
    var texts = TableLayout()
    texts.answerLink = .text
    texts.numbersRows = true
    texts.skippedRows = 1
    texts.headerRows = 2
    return [pairs, statements, people, texts]
  }()
}

/// A layout, once read, comes back from what is written of it.
func checkLayout(_ bytes: [UInt8]) {
  do throws(ReadingError) {
    let layout = try LayoutJSON.read(bytes, file: "layout").layout
    do throws(ReadingError) {
      let again = try LayoutJSON.read(LayoutJSON.bytes(of: layout)).layout
      demand(again == layout, "A layout changes when it is written.")
    } catch {
      demand(false, "A layout cannot be read again: \(error.problems)")
    }
  } catch {
    checkSentences(of: error)
  }
}

/// A table that is said to be readable with options is read with them, or what is wrong is said in sentences.
func checkProposal(_ error: ReadingError, _ bytes: [UInt8], _ options: ReadingOptions) {
  for problem in error.problems {
    guard case .layout(.readsWith(let proposal)) = problem.reason, proposal.remaining == 0 else {
      continue
    }
    var told = options
    told.layout = proposal.shown
    told.fallbackEncoding = proposal.encoding ?? options.fallbackEncoding
    do throws(ReadingError) {
      _ = try StudyInput.read(bytes, file: "table", options: told)
    } catch {
      checkSentences(of: error)
    }
  }
}

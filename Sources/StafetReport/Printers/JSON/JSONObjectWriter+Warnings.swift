import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// What is unusual about a study: the fact and its sentence in English.
  mutating func write(_ warning: StudyWarning, of study: Study) {
    switch warning.reason {
    case .emptyText: string("kind", "empty_text")
    case .unansweredQuestions: string("kind", "unanswered_questions")
    case .severalAnswers: string("kind", "several_answers")
    case .silentParticipants: string("kind", "silent_participants")
    case .repeatedText: string("kind", "repeated_text")
    case .unsortedQuestions(let sorting):
      string("kind", "unsorted_questions")
      string("sorting", sorting.text)
    case .declaredDiffers(let fact, let declared, let counted):
      string("kind", "declared_differs")
      string("fact", fact.rawValue)
      integer("declared", declared)
      integer("counted", counted)
    }
    if let relay = warning.relay { string("relay", relay.text) }
    if !warning.records.isEmpty { strings("records", warning.records) }
    string("sentence", warning.sentence(in: .english, of: study))
  }

  /// What must be known of an analysis: the fact and its sentence in English.
  mutating func write(_ remark: AnalysisRemark) {
    switch remark {
    case .languageContradicted(let texts):
      string("kind", "language_contradicted")
      string("stated", texts.stated)
      string("told", texts.told)
    case .languageWithoutLists(let texts):
      string("kind", "language_without_lists")
      string("language", texts.used)
    case .namesLeftOut(let words):
      string("kind", "names_left_out")
      strings("words", words)
    }
    string("sentence", remark.sentence(in: .english))
  }

  /// What a reader remarked: the fact, its place and its sentence in English.
  mutating func write(_ warning: ReadingWarning) {
    string("kind", "reading")
    string("code", warning.code)
    write(warning.reason)
    if let file = warning.file { string("file", file) }
    if let sheet = warning.place.sheet { string("sheet", sheet) }
    if let cell = warning.place.cell { string("cell", cell) }
    if let position = warning.place.position {
      integer("line", position.line)
      integer("column", position.column)
    }
    if let path = warning.place.path { string("path", path) }
    string("sentence", warning.sentence(in: .english))
  }

  mutating func write(_ reason: ReadingWarning.Reason) {
    switch reason {
    case .unknownKey(let key):
      string("key", key)
    case .misspeltKey(let key, let meant):
      string("key", key)
      strings("known", [meant])
    case .content(let warning): write(warning)
    case .columnLooksLike(let name, let known):
      string("name", name)
      strings("known", [known])
    case .attributeColumns(let names):
      strings("names", names)
    case .unnamedColumn: break
    case .renamedColumnMissing(let name, let found):
      string("name", name)
      strings("found", found)
    case .renamedToUnknown(let title, let name, let known):
      string("name", title)
      string("renamed_to", name)
      strings("known", known)
    case .unknownColumn(let name):
      string("name", name)
    case .unknownTable: break
    case .missingTable(let name, let facts):
      string("name", name)
      strings("facts", facts.map { $0.rawValue })
    case .noContributions: break
    case .groupWithoutAuthor(let count):
      integer("count", count)
    case .restNotMarked(let name):
      string("name", name)
    case .notNeeded(let given):
      string("given", given.rawValue)
    case .participantsFromContributions(let count):
      integer("count", count)
    case .notInThisFormat(let facts):
      strings("facts", facts.map { $0.rawValue })
    case .layout(let warning): write(warning)
    case .facts(let warning): write(warning)
    case .privacy(let warning): write(warning)
    case .source(let warning): write(warning)
    case .workbook(let warning): write(warning)
    case .spreadsheet(let warning): write(warning)
    }
  }

  private mutating func write(_ warning: WorkbookWarning) {
    switch warning {
    case .otherSheets(let name, let others):
      string("name", name)
      strings("found", others)
    case .formulasWithoutResults(let count, let first):
      integer("count", count)
      string("first", first)
    }
  }

  private mutating func write(_ warning: LayoutWarning) {
    switch warning {
    case .rowsWithoutTexts(let count), .chatNotices(let count): integer("count", count)
    case .answersLinked(let count, let link):
      integer("count", count)
      string("by", link.rawValue)
    case .otherAttribute(let column, let person, let count):
      string("name", column)
      string("person", person)
      integer("count", count)
    case .chosen(let tool, let columns):
      string("tool", tool.rawValue)
      array("columns") { list in
        for column in columns {
          list.object { meaning in
            meaning.string("title", column.title)
            meaning.string("role", column.role.rawValue)
          }
        }
      }
    case .listOfObjects, .repeatedHeadings: break
    case .totals(let word): string("name", word)
    }
  }

  private mutating func write(_ warning: SpreadsheetWarning) {
    switch warning {
    case .protectedCells(let count), .rowsMissing(let count):
      integer("count", count)
    case .foundByText(let count, let given, let found):
      integer("count", count)
      string("id", given)
      strings("found", [found])
    case .rewrittenValues(let count, let examples):
      integer("count", count)
      strings("names", examples)
    }
  }

  private mutating func write(_ warning: FactsWarning) {
    switch warning {
    case .overridden(let fact, let given, let found, let relay):
      string("fact", fact.name)
      string("given", given)
      strings("found", [found])
      if let relay { string("relay", relay) }
    case .otherStudyTable: break
    case .separatorInItem(let item, let column, let separator):
      string("item", item)
      string("name", column)
      string("separator", separator)
    }
  }

  private mutating func write(_ warning: SourceWarning) {
    switch warning {
    case .factNotFound(let phrase, let chapter):
      string("phrase", phrase)
      if let chapter { string("chapter", chapter) }
    case .unknownTheme(let theme, let relay):
      string("theme", theme)
      string("relay_name", relay)
    case .relayWithoutSection(let relay):
      string("relay_name", relay)
    case .themeWithoutSection(let theme):
      string("theme", theme)
    }
  }
}

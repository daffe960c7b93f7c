import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// What a call has to tell: problems, warnings, and files beside them.
struct Messages {
  /// One problem or warning.
  private struct Message {
    let code: String
    let sentence: String
    var file: String?
    var place = ReadingPlace.file
    var record: String?
  }

  /// The language that the caller named, if any.
  var namedLanguage: ReportLanguage?

  /// The language of the sentences.
  var language: ReportLanguage { namedLanguage ?? .english }

  /// Files that come out beside the messages, such as a key of pseudonyms.
  var attachments: [FileList.File] = []

  private var problems: [Message] = []
  private var warnings: [Message] = []
  private var lines: [String] = []

  /// Notes what a reader remarked.
  mutating func add(_ remarks: [ReadingWarning]) {
    for remark in remarks {
      warnings.append(
        Message(
          code: remark.code, sentence: remark.sentence(in: language), file: remark.file,
          place: remark.place))
    }
    lines += remarks.lines(in: language)
  }

  /// Notes why something is refused.
  mutating func add(_ error: ReadingError) {
    for problem in error.problems {
      problems.append(
        Message(
          code: problem.code, sentence: problem.sentence(in: language), file: problem.file,
          place: problem.place, record: problem.record))
    }
    for remark in error.warnings {
      warnings.append(
        Message(
          code: remark.code, sentence: remark.sentence(in: language), file: remark.file,
          place: remark.place))
    }
    lines += error.lines(in: language)
  }

  /// Notes why something is refused that has no place in a file.
  mutating func add(problem code: String, _ sentence: String) {
    problems.append(Message(code: code, sentence: sentence))
    lines.append(sentence)
  }

  /// Notes why the content of a file is refused, and gives the failure to throw.
  mutating func refuse(_ error: ReadingError) -> CallFailure {
    add(error)
    return CallFailure(.refused)
  }

  /// Notes that records do not hold together, and gives the failure to throw.
  mutating func refuse(_ error: StudyError) -> CallFailure {
    refuse(ReadingError(problems: error.problems.map { ReadingProblem(.study($0), at: .file) }))
  }

  /// Notes that a step of a codebook cannot be taken, and gives the failure to throw.
  mutating func refuse(_ error: CodebookStepError) -> CallFailure {
    refuse(ReadingError(problems: [ReadingProblem(.step(error), at: .file)]))
  }

  /// Notes why settings do not fit, and gives the failure to throw.
  mutating func refuse(_ error: AnalysisError) -> CallFailure {
    add(problem: "settings.refused", error.sentence(in: language))
    return CallFailure(.refused)
  }

  /// Notes what is wrong with an option, and gives the failure to throw.
  mutating func refuse(option reason: ReadingProblem.Reason) -> CallFailure {
    add(ReadingError(problems: [ReadingProblem(reason, at: .file, file: OptionReader.name)]))
    return CallFailure(.badOptions)
  }

  /// The file of a name that an option gives.
  mutating func file(
    _ name: String, among files: [FileList.File]
  ) throws(CallFailure) -> FileList.File {
    if let file = files.first(where: { $0.name == name }) { return file }
    throw refuse(option: .value(.unknownWord(name, allowed: files.map { $0.name })))
  }

  /// The messages as files, and what comes out beside them.
  var files: [FileList.File] {
    let text = lines.map { $0 + "\n" }.joined()
    let document = JSONDocument.object { document in
      document.array("problems") { Self.write(problems, to: &$0) }
      document.array("warnings") { Self.write(warnings, to: &$0) }
    }
    return [
      FileList.File(name: "messages.txt", bytes: Array(text.utf8)),
      FileList.File(name: "messages.json", bytes: document),
    ] + attachments
  }

  private static func write(_ messages: [Message], to array: inout JSONArrayWriter) {
    for message in messages {
      array.object { object in
        object.string("code", message.code)
        object.string("sentence", message.sentence)
        if let file = message.file { object.string("file", file) }
        if let sheet = message.place.sheet { object.string("sheet", sheet) }
        if let cell = message.place.cell { object.string("cell", cell) }
        if let position = message.place.position {
          object.integer("line", position.line)
          object.integer("column", position.column)
        }
        if let path = message.place.path { object.string("path", path) }
        if let record = message.record { object.string("record", record) }
      }
    }
  }
}

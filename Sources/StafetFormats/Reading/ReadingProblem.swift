package import StafetModel
public import StafetSyntax

/// One thing that is wrong in a file, and where.
///
/// A program reacts to ``kind`` and ``code``; a person reads a sentence, which the
/// module `StafetReport` has in each of its languages.
public struct ReadingProblem: Hashable, Sendable {
  /// The name of the file, or nil when the bytes came without one.
  public let file: String?

  /// Where in the file.
  public let place: ReadingPlace

  /// The id of the record concerned, such as a contribution, where there is one.
  public let record: String?

  package let reason: Reason

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - reason: What is wrong.
  ///   - place: Where in the file.
  ///   - file: The name of the file, if it has one.
  ///   - record: The id of the record concerned, if there is one.
  package init(_ reason: Reason, at place: ReadingPlace, file: String? = nil, record: String? = nil)
  {
    self.reason = reason
    self.place = place
    self.file = file
    self.record = record
  }

  /// What the problem is about.
  public var kind: ReadingKind { reason.kind }

  /// The name of the problem for programs, such as `table.missing-column`.
  ///
  /// The same problem has the same code in later versions. <doc:CodesOfReaders> lists all.
  public var code: String { "\(kind.rawValue).\(reason.code)" }
}

extension ReadingProblem {
  /// What can be wrong in a file, grouped by the layer that found it.
  package enum Reason: Hashable, Sendable {
    /// The bytes are not text in the encoding that they claim to have.
    case encoding(EncodingProblem)

    /// A workbook of Excel cannot be read.
    case workbook(WorkbookProblem)

    /// The text is not JSON.
    case json(JSONProblem)

    /// The text is not a table with the columns that are needed.
    case table(TableProblem)

    /// One value is of the wrong kind or cannot be understood.
    case value(ValueProblem)

    /// The text is not a source of the form and layout expected.
    case source(SourceProblem)

    /// Rows cannot be put together to records.
    case record(RecordProblem)

    /// The table is not as its layout says, or needs one.
    case layout(LayoutProblem)

    /// A step of a codebook cannot be taken after those before it.
    case step(CodebookStepError)

    /// Records do not hold together as a study.
    ///
    /// The path of the problem is that in a study file.
    case study(StudyProblem)

    var kind: ReadingKind {
      switch self {
      case .encoding: .encoding
      case .workbook: .workbook
      case .json: .json
      case .table: .table
      case .value: .value
      case .source: .source
      case .record: .record
      case .layout: .layout
      case .step: .step
      case .study: .study
      }
    }

    /// The code without the kind.
    var code: String {
      switch self {
      case .encoding(let problem): problem.code
      case .workbook(let problem): problem.code
      case .json(let problem): problem.code
      case .table(let problem): problem.code
      case .value(let problem): problem.code
      case .source(let problem): problem.code
      case .record(let problem): problem.code
      case .layout(let problem): problem.code
      case .step(let error): error.reason.code
      case .study(let problem): problem.reason.code
      }
    }
  }
}

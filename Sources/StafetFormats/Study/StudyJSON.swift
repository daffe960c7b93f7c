public import StafetModel
import StafetSyntax

/// Reads and writes a study as one JSON document, by custom a file named `*.stafet.json`.
///
/// Nothing of a study is lost: reading what was written gives an equal study, and the same study
/// always gives the same bytes. The keys are described in `Docs/Formats.md`.
public enum StudyJSON {
  /// What the key `format` says.
  public static let format = "stafet-study"

  /// The version of the layout of keys.
  public static let version = 1

  /// The document for a study.
  ///
  /// Every key is written, also where nothing is known. Attributes are ordered by name, assignments
  /// by the order of the contributions; everything else keeps its order.
  ///
  /// - Parameter study: The study.
  /// - Returns: The bytes of a JSON document in UTF-8, ending with a line feed.
  /// - Precondition: Every time lies in the years 0000 to 9999.
  /// - Complexity: O(*n*) in the size of the study, times the number of sortings.
  public static func bytes(of study: Study) -> [UInt8] {
    JSONDocument.object { $0.write(study) }
  }

  /// Reads a study.
  ///
  /// A key that is missing or `null` stands for what is not known. Keys without a meaning are left
  /// out with a warning at the first of their kind.
  ///
  /// - Parameters:
  ///   - bytes: A JSON document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems and warnings.
  ///   - treatment: What is to be mended in texts and names.
  /// - Returns: The study, and warnings about the file.
  /// - Throws: ``ReadingError`` with every problem of the file, each with its path, line and column:
  ///   text that is not JSON, values of the wrong kind, and records that do not hold together.
  /// - Complexity: O(*n*) in the size of the document.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, treatment: TextTreatment = TextTreatment()
  ) throws(ReadingError) -> StudyReading {
    try read(
      decoded: TextEncoding.unicode.utf8(from: bytes, file: file), file: file,
      options: ReadingOptions(treatment: treatment))
  }

  /// Reads a study from valid UTF-8, or only for its codebook, so that nothing is said of its contributions.
  static func read(
    decoded bytes: [UInt8], file: String?, options: ReadingOptions = ReadingOptions(),
    isForCodebook: Bool = false
  ) throws(ReadingError) -> StudyReading {
    var reader = JSONReader(bytes, file: file)
    var draft = StudyDraft()
    var heading: StudyHeading = .unsuspicious
    var isWhole = true
    do throws(JSONStop) {
      try reader.study(into: &draft, heading: &heading)
      try reader.finish()
    } catch {
      isWhole = false
    }
    // Nothing else can be said of a document of another format or version.
    if case .foreign(let problem, let path, let offset) = heading {
      var log = ReadingLog(file: file)
      log.report(.value(problem), at: offset, path: path)
      throw log.failure(in: bytes)
    }
    var log = ReadingLog(reader.log)
    guard isWhole else { throw log.failure(in: bytes) }
    let treatment = options.treatment
    let treated = draft.treat(treatment)
    let (stated, unstatable) = draft.apply(options.facts)
    for problem in unstatable { log.report(.record(problem), at: nil) }
    let personal = draft.tellOfPersonal(options.people)
    var study: Study
    do throws(StudyError) {
      study = try draft.study()
    } catch {
      log.warn(of: StudyInspection(of: draft).findings, in: bytes)
      log.report(draft.doubts.certain(error.problems, others: log.problemCount), in: bytes)
      throw log.failure(in: bytes)
    }
    let inspection =
      isForCodebook
      ? StudyInspection(of: study.codebook)
      : StudyInspection(of: study, findsRepeats: !treatment.dropsRepeats)
    log.warn(of: inspection.findings, in: bytes)
    try log.throwProblems(in: bytes)
    var done = treated.map { ReadingWarning.Reason.content($0) }
    if treatment.dropsRepeats, !isForCodebook {
      let without = study.droppingRepeats()
      study = without.study
      done += without.warnings.map { .content($0) }
    }
    let stand = stated.map { ReadingWarning.Reason.facts($0) } + personal.map { .privacy($0) }
    let warnings =
      done.map { ReadingWarning($0, at: .file, file: file) }
      + ReadingWarning.firstOfEachKey(log.warnings(in: bytes))
      + stand.map { ReadingWarning($0, at: .file, file: file) }
    return StudyReading(study: study, warnings: warnings, names: draft.names)
  }
}

import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// Writes a study in one of its forms.
struct StudyWriter {
  let held: HeldStudy
  let options: WritingOptions

  /// The files of the form; the messages take what a spreadsheet would do with the tables.
  func files(_ messages: inout Messages) throws(CallFailure) -> [FileList.File] {
    let study = held.study
    let (form, style) = (options.form, options.style)
    if form == .tables || form == .matrix || form == .placements {
      messages.add(StudyTables.warnings(about: study, for: style))
    }
    switch form {
    case .study: return [file("study.stafet.json", StudyJSON.bytes(of: study))]
    case .tables:
      return StudyTables.files(of: study, for: style).sorted { $0.key < $1.key }
        .map { file($0.key, $0.value) }
    case .lines: return [file("contributions.jsonl", ContributionLines.bytes(of: study))]
    case .placements:
      return [file("placements.csv", SortingTables.placements(of: study, for: style))]
    case .matrix:
      let sorting = try messages.sorting(options.sorting, of: study)
      return [file("matrix.csv", SortingTables.matrix(of: sorting, in: study, for: style))]
    case .themes: return [file("themes.csv", CodebookFile.table(of: study.codebook))]
    case .layout: return [file("layout.json", LayoutJSON.bytes(of: held.layout))]
    case .summary:
      let summary = ReadingSummary(
        of: held.reading, input: held.name, language: messages.language)
      return [file("summary.txt", Array(summary.lines.map { $0 + "\n" }.joined().utf8))]
    }
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> FileList.File {
    FileList.File(name: name, bytes: bytes)
  }
}

extension Messages {
  /// A sorting of a study: the one that is named, or the first.
  mutating func sorting(
    _ id: Sorting.ID?, of study: Study
  ) throws(CallFailure) -> Sorting {
    if let sorting = id.map({ study.sorting($0) }) ?? study.sortings.first { return sorting }
    let known = study.sortings.map { $0.id }
    add(
      problem: "study.unknown-sorting",
      AnalysisError.unknownSorting(id ?? "", known: known).sentence(in: language))
    throw CallFailure(.badOptions)
  }

  /// A study with the codebook and the sortings of a moment of its history.
  mutating func study(
    _ study: Study, at moment: Coding
  ) throws(CallFailure) -> Study {
    do throws(StudyError) {
      return try study.replacing(moment)
    } catch {
      throw refuse(error)
    }
  }
}

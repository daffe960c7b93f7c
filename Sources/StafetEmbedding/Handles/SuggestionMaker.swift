import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// Suggests themes for the questions of a study, or writes the sheets in which coders sort them.
struct SuggestionMaker {
  let held: HeldStudy
  let files: [FileList.File]
  let options: SuggestionOptions

  /// The files: suggestions for everybody, or a sheet for each coder.
  func files(_ messages: inout Messages) throws(CallFailure) -> [FileList.File] {
    options.coders.isEmpty ? try suggestions(&messages) : try sheets(&messages)
  }

  private func suggestions(_ messages: inout Messages) throws(CallFailure) -> [FileList.File] {
    let suggester = try suggester(&messages)
    let suggestions = suggester.suggestions()
    let order = suggester.sortingOrder()
    let codebook = held.codebook
    let study = held.study
    let suggested: Study
    do throws(StudyError) {
      suggested = try study.replacingSuggestions(with: suggestions, from: codebook)
    } catch {
      throw messages.refuse(error)
    }
    return [
      FileList.File(
        name: "suggestions.csv",
        bytes: SuggestionTable.bytes(
          of: suggestions, order: order, in: study, codebook: codebook)),
      FileList.File(
        name: "suggestions.tsv",
        bytes: SuggestionLines.bytes(of: suggestions, order: order, codebook: codebook)),
      FileList.File(name: "suggested.stafet.json", bytes: StudyJSON.bytes(of: suggested)),
    ]
  }

  private func sheets(_ messages: inout Messages) throws(CallFailure) -> [FileList.File] {
    let style = options.style ?? .excelDanish
    let language: SortingSheet.Language =
      switch messages.namedLanguage ?? (style == .excelDanish ? .danish : .english) {
      case .danish: .danish
      case .english: .english
      }
    messages.add(SortingSheet.warnings(about: held.study))
    let suggestions =
      options.isWithoutSuggestions ? [] : try suggester(&messages).suggestions()
    var made = [
      FileList.File(
        name: "sheet-themes.csv",
        bytes: SortingSheet.themes(of: held.codebook, style: style, language: language))
    ]
    for coder in options.coders {
      let name = SortingSheet.fileName(for: coder)
      if made.contains(where: { $0.name == name }) { throw CallFailure(.nameTaken) }
      made.append(
        FileList.File(
          name: name,
          bytes: SortingSheet.bytes(
            of: held.study, codebook: held.codebook, for: coder, suggestions: suggestions,
            style: style, language: language)))
    }
    return made
  }

  private func suggester(_ messages: inout Messages) throws(CallFailure) -> ThemeSuggester {
    let study = held.study
    let language = options.words.language ?? StudyLanguage(of: study).used
    var settings = SuggestionSettings(language: language)
    settings.rules = try options.words.rules(
      for: language, standard: settings.rules, &messages)
    settings.minimumCertainty = options.minimumCertainty
    return ThemeSuggester(
      texts: SortableText.texts(of: study, sortedBy: try sorting(&messages)),
      codebook: held.codebook, settings: settings, vectors: try vectors(&messages))
  }

  /// The sorting to learn from, or `nil` where it is the codebook only.
  private func sorting(_ messages: inout Messages) throws(CallFailure) -> Sorting? {
    switch options.sorting {
    case nil: held.study.sortings.first { $0.kind != .suggested }
    case "none": nil
    case let id?: try messages.sorting(Sorting.ID(id), of: held.study)
    }
  }

  private func vectors(_ messages: inout Messages) throws(CallFailure) -> VectorTable {
    guard let name = options.vectors else { return VectorTable() }
    let file = try messages.file(name, among: files)
    return try messages.taking { () throws(ReadingError) in
      try VectorLines.read(file.bytes, file: name)
    }
  }
}

import StafetAnalysis
import StafetFormats
import StafetModel

extension ReportBuilder {
  /// What readers remarked, a sentence each; where identifiers are not to be seen, remarks that quote what
  /// stands in the material are counted in place of being told.
  func remarks() -> [String] {
    let all = options.input.warnings
    let told = options.showsIdentifiers ? all : all.filter { !$0.reason.quotesRecords }
    let untold = all.count - told.count
    return told.map { $0.sentence(in: options.language) }
      + (untold == 0 ? [] : [wording.untoldRemarks(untold)])
  }
}

extension ReadingWarning.Reason {
  /// Whether a sentence on the warning may quote an identifier of a contribution or of a participant.
  fileprivate var quotesRecords: Bool {
    switch self {
    case .content, .privacy, .source, .layout, .facts: true
    case .unknownKey, .misspeltKey, .columnLooksLike, .attributeColumns, .unnamedColumn,
      .renamedColumnMissing, .renamedToUnknown, .unknownColumn, .unknownTable, .missingTable,
      .noContributions, .groupWithoutAuthor, .restNotMarked, .notNeeded,
      .participantsFromContributions, .notInThisFormat, .workbook, .spreadsheet:
      false
    }
  }
}

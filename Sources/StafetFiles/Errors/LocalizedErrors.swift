public import StafetAnalysis
public import StafetFormats
public import StafetModel
import StafetReport
public import StafetText

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

// Programs that show errors of every kind ask them for `localizedDescription`. It is the same English text as
// `"\(error)"`; in Danish it is asked for by `sentence(in: .danish)`, or `description(in: .danish)` where there may
// be several problems.

extension FileError: LocalizedError {
  /// The sentence in English.
  public var errorDescription: String? { description }
}

extension ReadingError: LocalizedError {
  /// The problems in English, one a line.
  public var errorDescription: String? { description }
}

extension StudyError: LocalizedError {
  /// The problems in English, one a line.
  public var errorDescription: String? { description }
}

extension CodebookStepError: LocalizedError {
  /// The sentence in English.
  public var errorDescription: String? { description }
}

extension AnalysisError: LocalizedError {
  /// The sentence in English.
  public var errorDescription: String? { description }
}

extension WordFamilyError: LocalizedError {
  /// The sentence in English.
  public var errorDescription: String? { description }
}

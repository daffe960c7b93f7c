import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// What a reader made of its input: the study and warnings, or problems, as printed lines.
struct Outcome {
  var study: Study?
  var warnings: [String] = []
  var problems: [String] = []
  /// The places of the problems.
  var places: [ReadingPlace] = []

  init(_ read: () throws(ReadingError) -> StudyReading) {
    do throws(ReadingError) {
      let reading = try read()
      study = reading.study
      warnings = reading.warnings.map { $0.description }
    } catch {
      problems = error.problems.map { $0.description }
      places = error.problems.map { $0.place }
    }
  }
}

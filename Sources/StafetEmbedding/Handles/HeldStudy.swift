import StafetAnalysis
import StafetFormats
import StafetModel

/// A study that was read, with what is known of its files.
final class HeldStudy: Sendable {
  /// What was read.
  let reading: StudyReading

  /// What the input is called.
  let name: String

  /// How a table was said to be meant.
  let layout: TableLayout

  /// Whether names in texts were masked.
  let masksNames: Bool

  var study: Study { reading.study }

  private let givenCodebook: Codebook?

  /// The themes to suggest by: those of the codebook that was given or, where none was, the study's.
  var codebook: Codebook { givenCodebook ?? study.codebook }

  init(
    _ reading: StudyReading, codebook: Codebook?, name: String, layout: TableLayout,
    masksNames: Bool
  ) {
    self.reading = reading
    self.givenCodebook = codebook
    self.name = name
    self.layout = layout
    self.masksNames = masksNames
  }

  /// Another study that was made of this one.
  func changed(to study: Study) -> HeldStudy {
    HeldStudy(
      StudyReading(study: study, warnings: reading.warnings, columns: reading.columns),
      codebook: givenCodebook, name: name, layout: layout, masksNames: masksNames)
  }
}

/// An analysis, with what is known of the files that its study was read from.
final class HeldAnalysis: Sendable {
  let analysis: StudyAnalysis
  let source: HeldStudy

  init(_ analysis: StudyAnalysis, of source: HeldStudy) {
    self.analysis = analysis
    self.source = source
  }
}

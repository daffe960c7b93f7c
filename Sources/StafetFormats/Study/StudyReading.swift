public import StafetModel

/// A study that was read from files, and the warnings about them.
public struct StudyReading: Hashable, Sendable {
  /// The study: complete, and holding together.
  public let study: Study

  /// The warnings about the files, by file and then by place.
  ///
  /// What is unusual about the study itself is in `Study.warnings`.
  public let warnings: [ReadingWarning]

  /// What the columns of the contributions were taken for, in the order of the table; empty where they did not
  /// come from a table.
  public let columns: [ColumnMeaning]
  /// Names, addresses and numbers of people that attributes told, also of attributes that were left out.
  package let names: [Participant.ID: [String]]

  /// Makes a reading of a study and warnings.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - warnings: The warnings about the files.
  ///   - columns: What the columns of the contributions were taken for.
  public init(study: Study, warnings: [ReadingWarning] = [], columns: [ColumnMeaning] = []) {
    self.init(study: study, warnings: warnings, names: [:], columns: columns)
  }

  /// Makes a reading with what is known of people beside the study.
  package init(
    study: Study, warnings: [ReadingWarning], names: [Participant.ID: [String]],
    columns: [ColumnMeaning] = []
  ) {
    self.study = study
    self.warnings = warnings
    self.names = names
    self.columns = columns
  }
}

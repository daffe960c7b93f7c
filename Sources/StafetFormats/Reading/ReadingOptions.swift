public import StafetModel
public import StafetSyntax

/// Options for reading tables and single files of contributions.
///
/// A study in one document needs none of them.
public struct ReadingOptions: Hashable, Sendable {
  /// Other people's names for the columns of contributions and participants.
  public var columnMapping: ColumnMapping

  /// The encoding in which a file is to be read that is not valid UTF-8.
  ///
  /// None by default: any bytes at all can be read like that, so that nobody would notice a file
  /// that is damaged or in a third encoding.
  public var fallbackEncoding: FallbackEncoding?

  /// What is to be mended in texts and names.
  public var treatment: TextTreatment

  /// The table of participants that belongs to a single file of contributions.
  public var participants: InputFile?

  /// The codebook whose themes the contributions name; without one it is made from these names.
  public var codebook: Codebook?

  /// Makes options; those that are not given are the standard ones.
  ///
  /// - Parameters:
  ///   - columnMapping: Other people's names for columns.
  ///   - fallbackEncoding: The encoding of what is not UTF-8.
  ///   - treatment: What is to be mended in texts and names.
  ///   - participants: The table of participants that belongs to a single file.
  ///   - codebook: The codebook whose themes the contributions name.
  public init(
    columnMapping: ColumnMapping = [:],
    fallbackEncoding: FallbackEncoding? = nil,
    treatment: TextTreatment = TextTreatment(),
    participants: InputFile? = nil,
    codebook: Codebook? = nil
  ) {
    self.columnMapping = columnMapping
    self.fallbackEncoding = fallbackEncoding
    self.treatment = treatment
    self.participants = participants
    self.codebook = codebook
  }
}

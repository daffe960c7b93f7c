/// Which attributes are left out of a study because they would tell who a person is.
///
/// Attributes that hold e-mail addresses, telephone numbers, IP addresses, civil registration numbers or
/// people's names are left out of tables and JSON Lines by themselves, and a warning names them. They
/// are recognised by their headings, in Danish and English, and by what most of their cells hold.
public struct PersonalColumns: Hashable, Sendable {
  /// The names of attributes to keep whatever they hold, without regard to case.
  public var kept: [String]

  /// The names of other attributes to leave out, without regard to case.
  public var leftOut: [String]

  /// Chooses attributes.
  ///
  /// - Parameters:
  ///   - kept: The names of attributes to keep whatever they hold.
  ///   - leftOut: The names of other attributes to leave out.
  public init(kept: [String] = [], leftOut: [String] = []) {
    self.kept = kept
    self.leftOut = leftOut
  }
}

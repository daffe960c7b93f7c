/// What stands on the first page of a report besides its title.
package struct ReportCover: Hashable, Sendable {
  /// The picture above everything else, if any.
  package let logo: ReportLogo?

  /// Whose logo it is, for those who do not see it; empty where nobody says.
  package let client: String

  /// What kind of report it is, above the title.
  package let kicker: String

  /// Whose relays they are and when they ran, a line each, under the title.
  package let lines: [String]

  /// What the host says that a reader must know before anything else, in the language of the report; empty
  /// for nothing.
  package let note: String

  /// What a reader must know before anything else by the study, such as that the material is a reconstruction; empty
  /// where there is nothing of the kind.
  package let notice: String
}

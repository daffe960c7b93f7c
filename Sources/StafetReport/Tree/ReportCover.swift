/// What stands on the first page of a report besides its title.
package struct ReportCover: Hashable, Sendable {
  /// What kind of report it is, above the title.
  package let kicker: String

  /// Whose relays they are and when they ran, a line each, under the title.
  package let lines: [String]

  /// What a reader must know before anything else, such as that the material is a reconstruction; empty
  /// where there is nothing of the kind.
  package let notice: String
}

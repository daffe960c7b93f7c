package import StafetModel
package import StafetSyntax

extension JSONObjectWriter {
  /// Writes the figures that a source states.
  package mutating func write(_ facts: DeclaredFacts) {
    integer("participants", facts.participants)
    integer("contributions", facts.contributions)
    integer("days", facts.days)
    integer("themes", facts.themes)
  }
}

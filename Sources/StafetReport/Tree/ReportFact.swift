/// A figure that stands by itself, large, with what it counts under it.
package struct ReportFact: Hashable, Sendable {
  /// The figure.
  package let value: String

  /// What it counts.
  package let label: String

  /// What it is made of, a line each.
  package let parts: [String]
}

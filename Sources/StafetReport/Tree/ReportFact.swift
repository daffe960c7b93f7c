/// A figure that stands by itself, large, with what it counts under it.
public struct ReportFact: Hashable, Sendable {
  /// The figure.
  public let value: String

  /// What it counts.
  public let label: String

  /// What it is made of, a line each.
  public let parts: [String]
}

/// A layout that was read from a file, and the warnings about it.
public struct LayoutReading: Hashable, Sendable {
  /// The layout.
  public let layout: TableLayout

  /// The warnings about the file, by place.
  public let warnings: [ReadingWarning]

  /// Makes a reading of a layout and warnings.
  ///
  /// - Parameters:
  ///   - layout: The layout.
  ///   - warnings: The warnings about the file.
  public init(layout: TableLayout, warnings: [ReadingWarning] = []) {
    self.layout = layout
    self.warnings = warnings
  }
}

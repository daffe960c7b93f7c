public import StafetModel

/// Which percentages of a cake rest on so few questions that they should be read as counts.
///
/// A percentage looks equally firm whether it is of 8 or of 800 questions. An interval says how firm it
/// is; small numbers say where a reader should not look at percentages at all. Nothing is left out of the
/// cake.
///
/// Both limits are settings; their standard values are this library's choice and have no source. In a cake
/// of fewer than 20 questions, each question is more than 5 percentage points. A slice of fewer than 5
/// questions changes by a quarter or more with one question; 5 is also the rule of thumb for the cells of
/// compared tables, for which ``AnalysisSettings/smallCell`` is the limit as well.
public struct SmallNumbers: Hashable, Sendable {
  /// How many questions a cake must have for its percentages to be read as percentages.
  public let cakeLimit: Int

  /// How many questions a slice must have for its percentage to be read as a percentage.
  public let sliceLimit: Int

  /// Whether the cake has questions, but fewer than ``cakeLimit``: then all percentages are to be read
  /// as counts.
  ///
  /// An empty cake is not small, since it has no percentages.
  public let isCakeSmall: Bool

  /// The themes whose slices have fewer questions than ``sliceLimit``, in the order of the cake.
  ///
  /// Themes without a slice are not among them.
  public let smallSlices: [Theme.ID]
}

extension SmallNumbers {
  /// Looks for what is small in a cake.
  ///
  /// - Parameters:
  ///   - cake: The cake.
  ///   - settings: The limits.
  /// - Complexity: O(*k*) for *k* slices.
  public init(in cake: Cake, settings: AnalysisSettings = AnalysisSettings()) {
    cakeLimit = settings.smallCake
    sliceLimit = settings.smallCell
    isCakeSmall = cake.sorted > 0 && cake.sorted < settings.smallCake
    smallSlices = cake.slices.filter { $0.share.count < settings.smallCell }.map { $0.theme }
  }
}

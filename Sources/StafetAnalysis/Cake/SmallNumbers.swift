public import StafetModel

/// What in a cake rests on so few questions that its percentages should be read as counts.
///
/// A percentage looks equally firm whether it is of 8 or of 800. An interval says how firm it is; this
/// says where a reader should not look at percentages at all. Nothing is left out of the cake.
///
/// Both limits are settings and chosen by this library, with no source behind them. Of fewer than 20
/// questions, each is more than 5 percentage points. 5 is the rule of thumb for cells of compared
/// tables, which ``AnalysisSettings/smallCell`` is about as well; a slice below it changes by a quarter
/// or more with one question.
public struct SmallNumbers: Hashable, Sendable {
  /// How many questions a cake must have for its percentages to be read as such.
  public let cakeLimit: Int

  /// How many questions a slice must have for its percentage to be read as such.
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
  init(in cake: Cake, settings: AnalysisSettings) {
    cakeLimit = settings.smallCake
    sliceLimit = settings.smallCell
    isCakeSmall = cake.sorted > 0 && cake.sorted < settings.smallCake
    smallSlices = cake.slices.filter { $0.share.count < settings.smallCell }.map { $0.theme }
  }
}

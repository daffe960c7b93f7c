import StafetStatistics

/// One figure of an indicator, with all that it is made up of.
public struct IndicatorFigure: Hashable, Sendable, Identifiable {
  /// Something that goes into a figure.
  public struct Input: Hashable, Sendable, Identifiable {
    /// What it is.
    public let quantity: IndicatorQuantity

    /// How much it is.
    public let value: Double

    /// Whether something is divided by it.
    public let isDenominator: Bool

    /// Makes an input of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - quantity: What it is.
    ///   - value: How much it is.
    ///   - isDenominator: Whether something is divided by it.
    public init(_ quantity: IndicatorQuantity, _ value: Double, isDenominator: Bool = false) {
      self.quantity = quantity
      self.value = value
      self.isDenominator = isDenominator
    }

    /// What tells it from the others of one list: `quantity`.
    public var id: IndicatorQuantity { quantity }
  }

  /// How the figure is worked out, which also tells what it is.
  public let formula: IndicatorFormula

  /// The figure, or `nil` where there is none.
  public let value: Double?

  /// Why there is no figure, or `nil` where there is one.
  public let absence: IndicatorAbsence?

  /// The figure as a share with its interval, or `nil` where it is none.
  ///
  /// The interval takes what is counted to be independent of each other, which questions of the same person are not.
  public let share: Share?

  /// What the figure is made up of; empty where that is withheld.
  public let inputs: [Input]

  /// Makes a figure, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - formula: How the figure is worked out.
  ///   - value: The figure.
  ///   - share: The figure as a share with its interval, or `nil` where it is none.
  ///   - inputs: What the figure is made up of.
  public init(_ formula: IndicatorFormula, _ value: Double, share: Share? = nil, inputs: [Input]) {
    self.init(formula: formula, value: value, absence: nil, share: share, inputs: inputs)
  }

  /// Makes the statement that there is no figure, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - formula: How the figure would be worked out.
  ///   - absence: Why there is none.
  ///   - inputs: What is known of its inputs.
  public init(_ formula: IndicatorFormula, absence: IndicatorAbsence, inputs: [Input] = []) {
    self.init(formula: formula, value: nil, absence: absence, share: nil, inputs: inputs)
  }

  private init(
    formula: IndicatorFormula, value: Double?, absence: IndicatorAbsence?, share: Share?,
    inputs: [Input]
  ) {
    self.formula = formula
    self.value = value
    self.absence = absence
    self.share = share
    self.inputs = inputs
  }

  /// What tells it from the others of one list: `formula`.
  public var id: IndicatorFormula { formula }

  /// How much of something goes into the figure, or `nil` where nothing of it does.
  ///
  /// - Parameter quantity: What is asked for.
  /// - Returns: The value of the input.
  public func input(_ quantity: IndicatorQuantity) -> Double? {
    inputs.first { $0.quantity == quantity }?.value
  }
}

extension IndicatorFigure.Input {
  static func count(_ quantity: IndicatorQuantity, _ count: Int) -> Self {
    Self(quantity, Double(count))
  }

  static func denominator(_ quantity: IndicatorQuantity, _ count: Int) -> Self {
    Self(quantity, Double(count), isDenominator: true)
  }
}

extension IndicatorFigure {
  /// The same figure with further inputs, which tell how it is composed.
  func adding(_ inputs: [Input]) -> IndicatorFigure {
    IndicatorFigure(
      formula: formula, value: value, absence: absence, share: share, inputs: self.inputs + inputs)
  }

  /// A count.
  static func count(
    _ formula: IndicatorFormula, _ count: Int, _ inputs: [Input]
  ) -> IndicatorFigure {
    IndicatorFigure(formula, Double(count), inputs: inputs)
  }

  /// A part of a whole; there is none where the whole is nothing.
  static func share(
    _ formula: IndicatorFormula, _ part: IndicatorQuantity, _ count: Int,
    of whole: IndicatorQuantity, _ total: Int, confidence: Double
  ) -> IndicatorFigure {
    let inputs = [Input.count(part, count), .denominator(whole, total)]
    if total == 0 {
      return IndicatorFigure(formula, absence: .zeroDenominator(whole), inputs: inputs)
    }
    return IndicatorFigure(
      formula, Double(count) / Double(total),
      share: Share(count: count, of: total, confidence: confidence), inputs: inputs)
  }

  /// A figure divided by others; there is none where one of them is 0, the first of which is named.
  static func quotient(
    _ formula: IndicatorFormula, _ inputs: [Input], _ value: () -> Double
  ) -> IndicatorFigure {
    if let zero = inputs.first(where: { $0.isDenominator && $0.value == 0 }) {
      return IndicatorFigure(formula, absence: .zeroDenominator(zero.quantity), inputs: inputs)
    }
    return IndicatorFigure(formula, value(), inputs: inputs)
  }
}

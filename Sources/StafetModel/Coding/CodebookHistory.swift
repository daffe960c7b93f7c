/// The steps that changed a codebook and its sortings, with undo and redo.
///
/// A history is a value: changing a copy does not change the original.
public struct CodebookHistory: Hashable, Sendable {
  /// The codebook and the sortings before the first step.
  public let start: Coding

  /// The codebook and the sortings after all ``steps``.
  public private(set) var present: Coding

  /// The steps that lead from the start to the present, in order.
  public private(set) var steps: [CodebookStep] = []

  /// The steps undone, the one to be redone next at the end.
  private var undone: [CodebookStep] = []

  /// The coding after every sixteenth step; an undo takes the steps after the last of these again.
  ///
  /// A coding for every step would take memory for every placement and step.
  private var milestones: [Coding] = []

  /// How many steps there are from one milestone to the next.
  private static let distance = 16

  /// Makes a history without steps that starts from the codebook and the sortings of a study.
  ///
  /// - Parameter study: The study.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public init(of study: Study) {
    start = Coding(of: study)
    present = start
  }

  /// The steps that were undone and can be redone, the next one first.
  public var undoneSteps: [CodebookStep] { undone.reversed() }

  /// Takes a step; steps that were undone before it can no longer be redone.
  ///
  /// Steps need not be in the order of their times: a time is recorded as the coder states it.
  ///
  /// - Parameter step: The step.
  /// - Throws: ``CodebookStepError`` where the step cannot be taken; nothing is changed then.
  /// - Complexity: O(*n*) expected in the number of placements and themes; one step in sixteen takes as
  ///   much memory.
  public mutating func take(_ step: CodebookStep) throws(CodebookStepError) {
    let next = try present.taking(step)
    undone = []
    add(step, leadingTo: next)
  }

  /// Undoes the last step: ``present`` is again exactly what it was before that step.
  ///
  /// - Returns: The step, or `nil` where there is none to undo.
  /// - Complexity: That of taking up to fifteen steps.
  @discardableResult
  public mutating func undo() -> CodebookStep? {
    guard let step = steps.last else { return nil }
    undo(last: 1)
    return step
  }

  /// Undoes the last steps at once, which costs no more than to undo one of them.
  ///
  /// - Parameter count: How many steps; no more than there are.
  mutating func undo(last count: Int) {
    if count == 0 { return }
    undone.append(contentsOf: steps.suffix(count).reversed())
    steps.removeLast(count)
    let passed = steps.count / Self.distance
    milestones.removeLast(milestones.count - passed)
    present = milestones.last ?? start
    for step in steps[(passed * Self.distance)...] { present = Self.again(step, from: present) }
  }

  /// Takes again the step that was undone last.
  ///
  /// - Returns: The step, or `nil` where there is none to redo.
  /// - Complexity: That of taking one step.
  @discardableResult
  public mutating func redo() -> CodebookStep? {
    guard let step = undone.popLast() else { return nil }
    add(step, leadingTo: Self.again(step, from: present))
    return step
  }

  private mutating func add(_ step: CodebookStep, leadingTo next: Coding) {
    steps.append(step)
    present = next
    if steps.count % Self.distance == 0 { milestones.append(next) }
  }

  /// What a step leads to that was taken from the same coding before.
  private static func again(_ step: CodebookStep, from coding: Coding) -> Coding {
    do throws(CodebookStepError) {
      return try coding.taking(step)
    } catch {
      preconditionFailure("A step that could be taken once can be taken again.")
    }
  }
}

/// The steps in which a codebook and its sortings became what they are, each of which can be undone.
///
/// A value: a copy goes its own way.
public struct CodebookHistory: Hashable, Sendable {
  /// What the work began with.
  public let start: Coding

  /// What the work has come to.
  public private(set) var present: Coding

  /// The steps that lead from the start to the present, in order.
  public private(set) var steps: [CodebookStep] = []

  /// The steps undone, the one to be redone next at the end.
  private var undone: [CodebookStep] = []

  /// The coding after each so many steps, from which the steps behind it are taken again where one of
  /// them is undone.
  ///
  /// A coding for every step would take memory for every placement and step.
  private var milestones: [Coding] = []

  /// How many steps there are from one milestone to the next.
  private static let distance = 16

  /// Begins with the codebook and the sortings of a study.
  ///
  /// - Parameter study: The study.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public init(of study: Study) {
    start = Coding(of: study)
    present = start
  }

  /// The steps that were undone and can be redone, the next one first.
  public var undoneSteps: [CodebookStep] { undone.reversed() }

  /// Takes a step; what was undone before can then no longer be redone.
  ///
  /// The times of steps need not rise: what is recorded is what the coder says.
  ///
  /// - Parameter step: The step.
  /// - Throws: ``CodebookStepError`` where the step cannot be taken; nothing is changed then.
  /// - Complexity: O(*n*) expected in the number of placements and themes, also of memory for one in
  ///   sixteen steps.
  public mutating func take(_ step: CodebookStep) throws(CodebookStepError) {
    let next = try present.taking(step)
    undone = []
    add(step, leadingTo: next)
  }

  /// Undoes the last step: the coding is again exactly what it was before it.
  ///
  /// - Returns: The step, or `nil` where there is none to undo.
  /// - Complexity: That of up to fifteen steps.
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

  /// Takes the step again that was undone last.
  ///
  /// - Returns: The step, or `nil` where there is none to redo.
  /// - Complexity: That of a step.
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

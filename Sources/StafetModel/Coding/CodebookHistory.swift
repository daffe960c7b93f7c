/// The steps in which a codebook and its sortings became what they are, each of which can be undone.
///
/// A value: a copy goes its own way.
public struct CodebookHistory: Hashable, Sendable {
  /// A step, and the coding before or after it.
  private struct Entry: Hashable, Sendable {
    let step: CodebookStep
    let coding: Coding
  }

  /// What the work began with.
  public let start: Coding

  /// What the work has come to.
  public private(set) var present: Coding

  /// The steps taken, each with the coding before it.
  private var past: [Entry] = []

  /// The steps undone, the one to be redone next at the end, each with the coding after it.
  private var future: [Entry] = []

  /// Begins with the codebook and the sortings of a study.
  ///
  /// - Parameter study: The study.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public init(of study: Study) {
    start = Coding(of: study)
    present = start
  }

  /// The steps that lead from the start to the present, in order.
  public var steps: [CodebookStep] { past.map { $0.step } }

  /// The steps that were undone and can be redone, the next one first.
  public var undoneSteps: [CodebookStep] { future.reversed().map { $0.step } }

  /// Takes a step; what was undone before can then no longer be redone.
  ///
  /// The times of steps need not rise: what is recorded is what the coder says.
  ///
  /// - Parameter step: The step.
  /// - Throws: ``CodebookStepError`` where the step cannot be taken; nothing is changed then.
  /// - Complexity: O(*n*) expected in the number of placements and themes, also of memory for each
  ///   step that changes a sorting.
  public mutating func take(_ step: CodebookStep) throws(CodebookStepError) {
    let next = try present.taking(step)
    past.append(Entry(step: step, coding: present))
    future = []
    present = next
  }

  /// Undoes the last step: the coding is again exactly what it was before it.
  ///
  /// - Returns: The step, or `nil` where there is none to undo.
  /// - Complexity: O(1).
  @discardableResult
  public mutating func undo() -> CodebookStep? {
    guard let entry = past.popLast() else { return nil }
    future.append(Entry(step: entry.step, coding: present))
    present = entry.coding
    return entry.step
  }

  /// Takes the step again that was undone last.
  ///
  /// - Returns: The step, or `nil` where there is none to redo.
  /// - Complexity: O(1).
  @discardableResult
  public mutating func redo() -> CodebookStep? {
    guard let entry = future.popLast() else { return nil }
    past.append(Entry(step: entry.step, coding: present))
    present = entry.coding
    return entry.step
  }
}

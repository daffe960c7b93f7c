/// A person's review of suggested themes, one decision at a time, with undo.
///
/// A contribution that the person decides on leaves the suggested sorting and is placed in the person's
/// sorting by hand; one that nobody has decided on stays suggested. So a sorting by hand holds no theme
/// that only a program chose, and a suggested sorting none that a person has decided on.
public struct SuggestionReview: Hashable, Sendable {
  /// A decision that was taken, and what it changed.
  public struct Entry: Hashable, Sendable {
    /// The decision.
    public let decision: SuggestionDecision

    /// The theme that the person had placed the contribution in by hand before, or `nil` for none.
    public let before: Theme.ID?

    /// How many steps the decision took: 0 if nothing had to change, 2 if it also began the coder's
    /// sorting by hand, otherwise 1.
    public let stepCount: Int

    /// Makes an entry of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - decision: The decision.
    ///   - before: The theme that the person had placed the contribution in by hand before, or `nil` for none.
    ///   - stepCount: How many steps the decision took: 0 if nothing had to change, 2 if it also began the coder's
    ///     sorting by hand, otherwise 1.
    public init(decision: SuggestionDecision, before: Theme.ID? = nil, stepCount: Int) {
      self.decision = decision
      self.before = before
      self.stepCount = stepCount
    }
  }

  /// The suggested sorting under review, or `nil` where the study does not hold the suggestions.
  public let suggested: Sorting.ID?

  /// The steps taken before the review, then those that the decisions became.
  public private(set) var history: CodebookHistory

  /// The decisions that were taken, in their order.
  public private(set) var entries: [Entry] = []

  /// Begins a review of suggestions.
  ///
  /// - Parameters:
  ///   - suggested: A suggested sorting of the study, or `nil` where suggestions are kept elsewhere.
  ///   - history: The steps taken before the review; without any, `CodebookHistory(of: study)`.
  /// - Throws: ``CodebookStepError`` where the study has no such sorting, or the sorting is not of the
  ///   kind ``Sorting/Kind/suggested``.
  public init(
    of suggested: Sorting.ID?, in history: CodebookHistory
  ) throws(CodebookStepError) {
    if let suggested {
      let sorting = history.present.sortings[try history.present.index(of: suggested)]
      if sorting.kind != .suggested { throw CodebookStepError(.notSuggested(suggested)) }
    }
    self.suggested = suggested
    self.history = history
  }

  /// The contributions that are still in the suggested sorting, in the order of their identifiers; empty
  /// where ``suggested`` is `nil`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of suggestions that are left.
  public var undecided: [Contribution.ID] {
    let sorting = history.present.sortings.first { $0.id == suggested }
    return sorting?.assignments.keys.sorted() ?? []
  }

  /// How many decisions had a certain outcome.
  ///
  /// - Parameter outcome: The outcome.
  /// - Returns: The count, 0 where no decision was taken.
  public func count(_ outcome: SuggestionDecision.Outcome) -> Int {
    entries.count { $0.decision.outcome == outcome }
  }

  /// Takes a decision.
  ///
  /// The contribution leaves the suggested sorting. The first sorting by hand of the decision's coder
  /// places it in the theme chosen or, for no theme, in none. If the coder has no sorting by hand, the
  /// first decision for a theme begins one, named after the coder and put before the suggested sortings,
  /// so that analyses prefer the person's themes. A decision that is already carried out changes nothing:
  /// the same decisions may be taken again.
  ///
  /// - Parameter decision: The decision.
  /// - Returns: The decision and what it changed.
  /// - Throws: ``CodebookStepError`` where the study has no such contribution, or the codebook no such
  ///   theme; nothing is changed then.
  /// - Complexity: O(*n*) expected in the number of placements and themes, also of memory.
  @discardableResult
  public mutating func take(
    _ decision: SuggestionDecision
  ) throws(CodebookStepError) -> Entry {
    let coding = history.present
    guard coding.contributions.contains(decision.contribution) else {
      throw CodebookStepError(.unknownContribution(decision.contribution))
    }
    if let theme = decision.theme { _ = try coding.index(of: theme) }
    let own = coding.sortings.first { $0.kind == .byHand && $0.coder == decision.coder }
    let before = own?.theme(of: decision.contribution)

    var next = history
    var count = 0
    for change in changes(for: decision, own: own?.id, before: before, in: coding) {
      try next.take(CodebookStep(change, by: decision.coder, at: decision.at))
      count += 1
    }
    if count > 0 { history = next }
    let entry = Entry(decision: decision, before: before, stepCount: count)
    entries.append(entry)
    return entry
  }

  /// Undoes the last decision with all its steps.
  ///
  /// - Returns: The decision, or `nil` where there is none to undo.
  /// - Complexity: That of ``CodebookHistory/undo()``, however many steps the decision took.
  @discardableResult
  public mutating func undo() -> SuggestionDecision? {
    guard let entry = entries.popLast() else { return nil }
    history.undo(last: entry.stepCount)
    return entry.decision
  }

  /// The changes that a decision asks for; none where everything is as decided.
  private func changes(
    for decision: SuggestionDecision, own: Sorting.ID?, before: Theme.ID?, in coding: Coding
  ) -> [CodebookStep.Change] {
    let contribution = decision.contribution
    let isSuggested = coding.sortings.contains {
      $0.id == suggested && $0.theme(of: contribution) != nil
    }
    if before == decision.theme && !isSuggested { return [] }
    guard let own else {
      guard let theme = decision.theme else {
        return suggested.map { [.place([contribution], in: nil, certainty: nil, sorting: $0)] }
          ?? []
      }
      let sorting = coding.newSorting(by: decision.coder)
      let next = coding.sortings.first { $0.kind == .suggested }?.id
      return [.begin(sorting, before: next), change(contribution, in: theme, into: sorting)]
    }
    return [change(contribution, in: decision.theme, into: own)]
  }

  private func change(
    _ contribution: Contribution.ID, in theme: Theme.ID?, into sorting: Sorting.ID
  ) -> CodebookStep.Change {
    if let suggested {
      return .decide([contribution], in: theme, suggested: suggested, sorting: sorting)
    }
    return .place([contribution], in: theme, certainty: nil, sorting: sorting)
  }
}

extension Coding {
  /// An identifier for a new sorting, made from the name of its coder and, where that is taken, a number.
  fileprivate func newSorting(by coder: String) -> Sorting.ID {
    let label = Sorting.ID(label: coder)
    let base = label.isWellFormed ? label.text : "by-hand"
    var id = Sorting.ID(base)
    var number = 2
    while sortings.contains(where: { $0.id == id }) {
      id = Sorting.ID("\(base)-\(number)")
      number += 1
    }
    return id
  }
}

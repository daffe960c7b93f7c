import StafetModel
import StafetText

extension CakeSensitivity {
  /// Finds the less sure questions of a cake and how far it could change.
  ///
  /// The result is `nil` where nothing is sorted, and where nothing is known of how sure it is: the sorting
  /// states no certainty of a question of the relay, and no other sorting by hand places one that it
  /// places.
  ///
  /// - Parameters:
  ///   - cake: The cake.
  ///   - contributions: What is sorted, in the order of the source.
  ///   - sorting: Where each was placed.
  ///   - study: The study, for its other sortings and its themes.
  /// - Complexity: O(*n* log *n* + *n* (*s* + *k*) + *k*²) expected for *n* contributions, *s* sortings
  ///   and *k* themes.
  init?(
    of cake: Cake, dividing contributions: [Contribution.ID], sortedBy sorting: Sorting,
    in study: Study
  ) {
    let others = study.sortings.filter { $0.id != sorting.id }
    let placed = contributions.filter { sorting.theme(of: $0) != nil }
    guard let doubt = Doubt(about: placed, in: sorting, others: others) else { return nil }
    let lessSure = doubt.lessSure.compactMap { contribution -> Question? in
      guard let own = sorting.assignments[contribution] else { return nil }
      let named = Set(others.compactMap { $0.theme(of: contribution) }).subtracting([own.theme])
      return Question(
        contribution: contribution, theme: own.theme, certainty: own.certainty,
        alternatives: study.codebook.themes.map { $0.id }.filter { named.contains($0) })
    }
    self.init(
      basis: doubt.basis, examined: doubt.examined, lessSure: lessSure,
      themes: Bounds.bounds(of: cake, moving: lessSure, codebook: study.codebook))
  }

  /// Tells what follows from how far each theme could shrink and grow, as for a preview or a test.
  ///
  /// Whether the order of the themes may change, and which could become the largest, is worked out.
  ///
  /// - Parameters:
  ///   - basis: How it is known which questions are less sure.
  ///   - examined: How many sorted questions were looked at for how sure they are.
  ///   - lessSure: The less sure questions, in the order of the source.
  ///   - themes: The bounds of each theme: the slices of the cake in their order, then themes without a slice.
  /// - Precondition: No more questions are less sure than were examined.
  /// - Complexity: O(*k*²) in the number of themes.
  public init(basis: Basis, examined: Int, lessSure: [Question], themes: [Bounds]) {
    precondition(lessSure.count <= examined, "Only an examined question can be less sure.")
    self.basis = basis
    self.examined = examined
    self.lessSure = lessSure
    self.themes = themes
    // A question that leaves the one theme for the other counts for both bounds, so that the two can be
    // reached at once.
    orderMayChange = themes.contains { above in
      themes.contains {
        $0.theme != above.theme && $0.count <= above.count && $0.largest > above.smallest
      }
    }
    rivals = themes.dropFirst()
      .filter { $0.largest > (themes.first?.smallest ?? 0) }
      .map { $0.theme }
  }
}

/// Which of the sorted questions are less sure.
private struct Doubt {
  let basis: CakeSensitivity.Basis
  let examined: Int

  /// In the order of the source.
  let lessSure: [Contribution.ID]

  /// Looks for them; `nil` where nothing is known.
  init?(about placed: [Contribution.ID], in sorting: Sorting, others: [Sorting]) {
    let certainties = placed.compactMap { sorting.assignments[$0]?.certainty }
    if !certainties.isEmpty {
      basis = .certainties
      examined = certainties.count
      let limit = certainties.sorted()[(certainties.count + 2) / 3 - 1]
      lessSure = placed.filter { contribution in
        guard let certainty = sorting.assignments[contribution]?.certainty else { return false }
        return certainty <= limit && certainty < 1
      }
      return
    }
    let coders = others.filter { $0.kind == .byHand }
    let compared = placed.filter { contribution in
      coders.contains { $0.theme(of: contribution) != nil }
    }
    if compared.isEmpty { return nil }
    basis = .otherSorting
    examined = compared.count
    lessSure = compared.filter { contribution in
      let own = sorting.theme(of: contribution)
      return coders.contains { coder in
        coder.theme(of: contribution).map { $0 != own } ?? false
      }
    }
  }
}

extension CakeSensitivity.Bounds {
  /// How far each theme could shrink and grow.
  fileprivate static func bounds(
    of cake: Cake, moving questions: [CakeSensitivity.Question], codebook: Codebook
  ) -> [Self] {
    var leaving: [Theme.ID: Int] = [:]
    var joining: [Theme.ID: Int] = [:]
    var unbound = 0
    var unboundIn: [Theme.ID: Int] = [:]
    for question in questions {
      leaving[question.theme, default: 0] += 1
      for theme in question.alternatives { joining[theme, default: 0] += 1 }
      if question.alternatives.isEmpty {
        unbound += 1
        unboundIn[question.theme, default: 0] += 1
      }
    }
    func bounds(_ theme: Theme.ID, _ name: String, _ isRest: Bool, _ count: Int) -> Self {
      Self(
        theme: theme, name: name, isRest: isRest, count: count,
        smallest: count - leaving[theme, default: 0],
        largest: count + joining[theme, default: 0] + unbound - unboundIn[theme, default: 0],
        total: cake.sorted)
    }
    let without = codebook.themes
      .filter { joining[$0.id] != nil && cake.slice(of: $0.id) == nil }
      .sorted { DanishOrder.precedes($0.name, $1.name) }
    return cake.slices.map { bounds($0.theme, $0.name, $0.isRest, $0.share.count) }
      + without.map { bounds($0.id, $0.name, $0.isRest, 0) }
  }
}

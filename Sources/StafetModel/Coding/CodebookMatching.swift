/// Which themes of two codebooks are the same: by identifier, then by name or alias without regard to
/// case.
///
/// For two years of the same relay, or for two organisers. Every theme of either codebook is matched,
/// on one side only, or ambiguous; none is two of these.
public struct CodebookMatching: Hashable, Sendable {
  /// Two themes that are the same.
  public struct Match: Hashable, Sendable {
    /// The theme of the first codebook.
    public let here: Theme.ID

    /// The theme of the second codebook.
    public let there: Theme.ID
  }

  /// A theme that shares a name or an alias with another that is not its only counterpart.
  public struct Ambiguity: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// The themes of the other codebook that share a name or an alias with it, in their order.
    ///
    /// A single one is itself matched with another theme, or called like several; placements that are
    /// moved to the second codebook go there.
    public let candidates: [Theme.ID]
  }

  /// The themes that are in both, in the order of the first codebook.
  public let matched: [Match]

  /// The themes of the first codebook that the second does not have, in their order.
  public let onlyHere: [Theme.ID]

  /// The themes of the second codebook that the first does not have, in their order.
  public let onlyThere: [Theme.ID]

  /// The themes of the first codebook of which a person must decide, in their order.
  public let ambiguousHere: [Ambiguity]

  /// The themes of the second codebook of which a person must decide, in their order.
  public let ambiguousThere: [Ambiguity]

  /// All themes of the first codebook, in their order.
  let themesHere: [Theme.ID]

  /// The rest of the first codebook, if it has one.
  let restHere: Theme.ID?

  /// The rest of the second codebook, if it has one.
  let restThere: Theme.ID?

  /// Compares two codebooks.
  ///
  /// - Parameters:
  ///   - here: The first codebook.
  ///   - there: The second codebook.
  /// - Precondition: No identifier comes twice in a codebook, as in every ``Study``.
  /// - Complexity: O(*n* log *n*) expected in the number of names and aliases, unless many are shared.
  public init(of here: Codebook, with there: Codebook) {
    let same = Set(here.themes.map { $0.id }).intersection(there.themes.map { $0.id })
    let toThere = Self.candidates(of: here, in: there)
    let toHere = Self.candidates(of: there, in: here)

    var matched: [Match] = []
    var onlyHere: [Theme.ID] = []
    var ambiguousHere: [Ambiguity] = []
    var found: Set<Theme.ID> = []
    themesHere = here.themes.map { $0.id }
    for id in themesHere {
      let candidates = toThere[id] ?? []
      if same.contains(id) {
        matched.append(Match(here: id, there: id))
      } else if candidates.isEmpty {
        onlyHere.append(id)
      } else if candidates.count == 1, !same.contains(candidates[0]),
        toHere[candidates[0]] == [id]
      {
        matched.append(Match(here: id, there: candidates[0]))
        found.insert(candidates[0])
      } else {
        ambiguousHere.append(Ambiguity(theme: id, candidates: candidates))
      }
    }
    var onlyThere: [Theme.ID] = []
    var ambiguousThere: [Ambiguity] = []
    for id in there.themes.map({ $0.id }) where !same.contains(id) && !found.contains(id) {
      let candidates = toHere[id] ?? []
      if candidates.isEmpty {
        onlyThere.append(id)
      } else {
        ambiguousThere.append(Ambiguity(theme: id, candidates: candidates))
      }
    }
    self.matched = matched
    self.onlyHere = onlyHere
    self.onlyThere = onlyThere
    self.ambiguousHere = ambiguousHere
    self.ambiguousThere = ambiguousThere
    restHere = here.rest?.id
    restThere = there.rest?.id
  }

  /// For each theme of a codebook, those of another that share a name or an alias with it.
  private static func candidates(
    of codebook: Codebook, in other: Codebook
  ) -> [Theme.ID: [Theme.ID]] {
    var owners: [String: [Int]] = [:]
    for (index, theme) in other.themes.enumerated() {
      for label in Set(theme.labels.map { $0.lowercased() }) {
        owners[label, default: []].append(index)
      }
    }
    var result: [Theme.ID: [Theme.ID]] = [:]
    for theme in codebook.themes {
      let places = Set(theme.labels.flatMap { owners[$0.lowercased()] ?? [] }).sorted()
      result[theme.id] = places.map { other.themes[$0].id }
    }
    return result
  }
}

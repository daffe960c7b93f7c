/// Which themes of two codebooks are the same: by identifier, then by name or alias without regard to
/// case.
///
/// For the codebooks of two years, or of two organisers. Every theme of either codebook is exactly one of
/// these: matched, in one codebook only, or ambiguous.
public struct CodebookMatching: Hashable, Sendable {
  /// Two themes that are the same.
  public struct Match: Hashable, Sendable {
    /// The theme of the first codebook.
    public let here: Theme.ID

    /// The theme of the second codebook.
    public let there: Theme.ID

    /// Makes a match of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - here: The theme of the first codebook.
    ///   - there: The theme of the second codebook.
    public init(here: Theme.ID, there: Theme.ID) {
      self.here = here
      self.there = there
    }
  }

  /// A theme that shares a name or an alias with themes of the other codebook, but has no one-to-one
  /// match.
  public struct Ambiguity: Hashable, Sendable {
    /// The theme.
    public let theme: Theme.ID

    /// The themes of the other codebook that share a name or an alias with it, in their order.
    ///
    /// A single candidate is itself matched with another theme, or shares names with several themes;
    /// ``CodebookMatching/moving(_:)`` moves placements to a single candidate nevertheless.
    public let candidates: [Theme.ID]

    /// Makes an ambiguity of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - theme: The theme.
    ///   - candidates: The themes of the other codebook that share a name or an alias with it, in their order.
    public init(theme: Theme.ID, candidates: [Theme.ID]) {
      self.theme = theme
      self.candidates = candidates
    }
  }

  /// The pairs of themes that are the same in both codebooks, in the order of the first codebook.
  public let matched: [Match]

  /// The themes of the first codebook that the second does not have, in their order.
  public let onlyHere: [Theme.ID]

  /// The themes of the second codebook that the first does not have, in their order.
  public let onlyThere: [Theme.ID]

  /// The themes of the first codebook whose match a person must decide on, in their order.
  public let ambiguousHere: [Ambiguity]

  /// The themes of the second codebook whose match a person must decide on, in their order.
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
  /// - Precondition: No codebook holds an identifier twice; that of a ``Study`` never does.
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

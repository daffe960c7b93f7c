/// The themes that questions are sorted into, in the order of the source.
public struct Codebook: Hashable, Sendable {
  /// The themes, in the order of the source.
  public internal(set) var themes: [Theme]

  /// Makes a codebook.
  public init(themes: [Theme] = []) {
    self.themes = themes
  }

  /// The theme that takes what fits no other, if the codebook has one.
  public var rest: Theme? {
    themes.first { $0.isRest }
  }

  /// Finds a theme by its identifier.
  ///
  /// - Complexity: O(*n*) in the number of themes.
  public func theme(_ id: Theme.ID) -> Theme? {
    themes.first { $0.id == id }
  }

  /// Finds a theme by what people call it: by identifier, then by name or alias without regard to
  /// case.
  ///
  /// - Complexity: O(*n*) in the number of names and aliases.
  public func theme(called label: String) -> Theme? {
    if let theme = theme(Theme.ID(label)) { return theme }
    let sought = label.lowercased()
    return themes.first { theme in theme.labels.contains { $0.lowercased() == sought } }
  }
}

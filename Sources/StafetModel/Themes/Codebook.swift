/// The themes that questions are sorted into, in the order of the source.
public struct Codebook: Hashable, Sendable {
  /// The themes, in the order of the source.
  public internal(set) var themes: [Theme]

  /// Makes a codebook of themes, in their order.
  public init(themes: [Theme] = []) {
    self.themes = themes
  }

  /// The theme for questions that fit no other theme (*øvrige*), or `nil` where the codebook has none.
  public var rest: Theme? {
    themes.first { $0.isRest }
  }

  /// The theme with an identifier, or `nil` where the codebook has none.
  ///
  /// - Complexity: O(*n*) in the number of themes.
  public func theme(_ id: Theme.ID) -> Theme? {
    themes.first { $0.id == id }
  }

  /// The theme that people mean by a label, or `nil` where there is none.
  ///
  /// That is the theme with the label as its identifier or, without one, the first theme with the label as
  /// its name or alias, without regard to case.
  ///
  /// - Complexity: O(*n*) in the number of names and aliases.
  public func theme(called label: String) -> Theme? {
    if let theme = theme(Theme.ID(label)) { return theme }
    let sought = label.lowercased()
    return themes.first { theme in theme.labels.contains { $0.lowercased() == sought } }
  }
}

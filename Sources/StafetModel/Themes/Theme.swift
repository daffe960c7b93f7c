/// A subject that questions are sorted under (*tema*), with the guidance that coders need to apply it.
public struct Theme: Hashable, Sendable, Identifiable {
  /// The identity of a theme, unique within its codebook and the same in every relay.
  public typealias ID = Identifier<Theme>

  /// The identifier of the theme.
  public let id: ID

  /// The name shown to people.
  public internal(set) var name: String

  /// Other names under which the theme goes, in another relay or another year.
  public internal(set) var aliases: [String]

  /// What the theme is about.
  public internal(set) var definition: String

  /// What belongs to the theme.
  public internal(set) var include: String

  /// What does not belong to the theme.
  public internal(set) var exclude: String

  /// Examples of questions that belong to the theme.
  public internal(set) var examples: [String]

  /// Words that point to the theme.
  public internal(set) var keywords: [String]

  /// The colour of the theme in every chart, as `#RRGGBB`, or `nil` to let the report choose.
  public internal(set) var colour: String?

  /// The theme that this one is part of, if any.
  public internal(set) var parent: ID?

  /// Whether this theme is the rest (*øvrige*): questions that were read and fit none of the named themes.
  public internal(set) var isRest: Bool

  /// Makes a theme.
  ///
  /// - Parameters:
  ///   - id: The identifier of the theme.
  ///   - name: The name shown to people; if it is empty, the identifier is used.
  ///   - aliases: Other names; empty ones are left out.
  ///   - definition: What the theme is about.
  ///   - include: What belongs to the theme.
  ///   - exclude: What does not belong to the theme.
  ///   - examples: Examples of questions that belong to the theme; empty ones are left out.
  ///   - keywords: Words that point to the theme; empty ones are left out.
  ///   - colour: The colour of the theme in every chart, as `#RRGGBB`, or `nil` to let the report choose.
  ///   - parent: The theme that this one is part of, if any.
  ///   - isRest: Whether this theme is the rest.
  public init(
    id: ID,
    name: String = "",
    aliases: [String] = [],
    definition: String = "",
    include: String = "",
    exclude: String = "",
    examples: [String] = [],
    keywords: [String] = [],
    colour: String? = nil,
    parent: ID? = nil,
    isRest: Bool = false
  ) {
    self.id = id
    self.name = name.isEmpty ? id.text : name
    self.aliases = aliases.filter { !$0.isEmpty }
    self.definition = definition
    self.include = include
    self.exclude = exclude
    self.examples = examples.filter { !$0.isEmpty }
    self.keywords = keywords.filter { !$0.isEmpty }
    self.colour = colour
    self.parent = parent
    self.isRest = isRest
  }

  /// The name and the aliases: everything that people call the theme.
  public var labels: [String] { [name] + aliases }
}

/// A label for a set of questions (*tema*), with what a coder needs to know to use it.
public struct Theme: Hashable, Sendable, Identifiable {
  /// The identity of a theme, unique within its codebook and the same in every relay.
  public typealias ID = Identifier<Theme>

  /// What the theme is referred to by.
  public let id: ID

  /// The name shown to people.
  public internal(set) var name: String

  /// Other names under which the theme goes, in another relay or another year.
  public internal(set) var aliases: [String]

  /// What the theme is about.
  public internal(set) var definition: String

  /// What belongs to it.
  public internal(set) var include: String

  /// What does not belong to it.
  public internal(set) var exclude: String

  /// Examples of what belongs to it.
  public internal(set) var examples: [String]

  /// Words that point to the theme.
  public internal(set) var keywords: [String]

  /// Its colour in every picture as `#RRGGBB`, or `nil` to let the report choose.
  public internal(set) var colour: String?

  /// The theme that this one is part of, if any.
  public internal(set) var parent: ID?

  /// Whether this is the rest (*øvrige*): what was sorted, but into none of the named themes.
  public internal(set) var isRest: Bool

  /// Makes a theme.
  ///
  /// - Parameters:
  ///   - id: What the theme is referred to by.
  ///   - name: The name shown to people; the identifier where it is empty.
  ///   - aliases: Other names; empty ones are left out.
  ///   - definition: What the theme is about.
  ///   - include: What belongs to it.
  ///   - exclude: What does not belong to it.
  ///   - examples: Examples of what belongs to it; empty ones are left out.
  ///   - keywords: Words that point to the theme; empty ones are left out.
  ///   - colour: Its colour as `#RRGGBB`, or `nil` to let the report choose.
  ///   - parent: The theme that this one is part of, if any.
  ///   - isRest: Whether this is the rest.
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

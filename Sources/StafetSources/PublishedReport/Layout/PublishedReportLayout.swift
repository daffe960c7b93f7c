public import StafetModel

/// Describes one published relay report, so that its text can be read.
///
/// The form of such reports is known to ``PublishedReportReader``; what a certain report calls its
/// relays and themes, and in which words it states how many took part, is known only to those who
/// have seen it. All comparing is word by word, without regard to case, white space and dashes
/// between words.
public struct PublishedReportLayout: Hashable, Sendable {
  /// The title that the study gets.
  public let title: String

  /// The topic that the study gets.
  public let topic: String

  /// The language of the report as a BCP 47 tag, such as `da`.
  ///
  /// Decides how numbers are written: as words and with a comma in English, and otherwise as in
  /// Danish.
  public let language: String

  /// The relays, in the order that the study gets.
  public let relays: [NamedRelay]

  /// The names of the themes, in the order that the codebook gets.
  ///
  /// Empty when the headings are to say which themes there are: then what follows a relay's name in
  /// a heading is a theme, themes that differ in case and punctuation alone are one, and the codebook
  /// has them in order of first appearance.
  public let themes: [String]

  /// The words with which the headings of chapters begin, without their numbers.
  ///
  /// A chapter goes on until the next of them.
  public let chapters: [String]

  /// The phrases that carry declared facts.
  public let facts: [FactPhrase]

  /// Parts of the report that are known and hold no contribution.
  public let furniture: [Furniture]

  /// Describes a report.
  ///
  /// - Parameters:
  ///   - title: The title that the study gets.
  ///   - topic: The topic that the study gets.
  ///   - language: The language of the report as a BCP 47 tag.
  ///   - relays: The relays, in the order that the study gets.
  ///   - themes: The names of the themes, or none when the headings are to say which there are.
  ///   - chapters: The words with which the headings of chapters begin, without their numbers.
  ///   - facts: The phrases that carry declared facts.
  ///   - furniture: Parts of the report that are known and hold no contribution.
  /// - Precondition: There is a relay; relays and themes have distinct identifiers and names;
  ///   no relay's name in headings begins with the words of a chapter or of furniture, which would
  ///   hide its sections; every fact is about the study or a relay of the layout, and tied to a chapter of it or none.
  public init(
    title: String = "",
    topic: String = "",
    language: String = "da",
    relays: [NamedRelay],
    themes: [String] = [],
    chapters: [String] = [],
    facts: [FactPhrase] = [],
    furniture: [Furniture] = []
  ) {
    precondition(!relays.isEmpty, "A layout needs at least one relay.")
    let relayIDs = Set(relays.map { $0.id })
    precondition(relayIDs.count == relays.count, "Two relays of a layout have the same id.")
    let names = relays.flatMap { $0.headings.map { LabelWords(heading: $0).keys } }
    precondition(
      Set(names).count == names.count, "Two relays of a layout go by the same name in headings.")
    precondition(
      Set(themes.map { Theme.ID(label: $0) }).count == themes.count
        && themes.allSatisfy { !LabelWords($0).isEmpty && Theme.ID(label: $0).isWellFormed },
      "Themes of a layout need names that give distinct ids.")
    let known = (chapters + furniture.compactMap { $0.heading }).map { LabelWords(heading: $0) }
    precondition(
      known.allSatisfy { words in !words.isEmpty && !names.contains { $0.starts(with: words.keys) }
      },
      "A chapter or a piece of furniture of a layout needs words that are not a relay's name.")
    let chapterKeys = Set(chapters.map { LabelWords(heading: $0).keys })
    for fact in facts {
      precondition(
        fact.subjects.allSatisfy { $0.relay.map(relayIDs.contains) ?? true },
        "A fact is about a relay that the layout does not have.")
      precondition(
        fact.chapter.map { chapterKeys.contains(LabelWords(heading: $0).keys) } ?? true,
        "A fact is tied to a chapter that the layout does not have.")
    }
    self.title = title
    self.topic = topic
    self.language = language
    self.relays = relays
    self.themes = themes
    self.chapters = chapters
    self.facts = facts
    self.furniture = furniture
  }
}

extension PublishedReportLayout {
  /// A relay, and the names by which headings call it.
  public struct NamedRelay: Hashable, Sendable {
    /// What the relay is referred to by.
    public let id: Relay.ID

    /// The name shown to people.
    public let name: String

    /// The words with which the heading of a section of this relay begins.
    ///
    /// Of several that fit, the longest counts, so one relay may be called "Managers" and another
    /// "Managers in schools".
    public let headings: [String]

    /// Describes a relay of the report: its name and the words by which its sections are found.
    ///
    /// - Parameters:
    ///   - name: The name shown to people.
    ///   - id: What the relay is referred to by; made from the name when `nil`.
    ///   - headings: The words with which headings begin; the name alone when `nil`.
    /// - Precondition: The id is well formed, and there is at least one heading, none without words.
    public init(_ name: String, id: Relay.ID? = nil, headings: [String]? = nil) {
      self.name = name
      self.id = id ?? Relay.ID(label: name)
      self.headings = headings ?? [name]
      precondition(self.id.isWellFormed, "A relay of a layout needs a well-formed id.")
      precondition(
        !self.headings.isEmpty && self.headings.allSatisfy { !LabelWords(heading: $0).isEmpty },
        "A relay of a layout needs the words that its headings begin with.")
    }
  }

  /// A part of a report that is known and holds no contribution, such as its list of contents.
  public enum Furniture: Hashable, Sendable {
    /// The words with which a heading begins, without its number. What stands under it is not covered.
    case heading(String)

    /// The words with which a heading begins, without its number, and what stands under the heading
    /// until the next of any kind.
    case headingAndText(String)

    /// Every paragraph outside sections that begins with these characters.
    case paragraph(beginning: String)

    /// The words of the heading, if it is one.
    var heading: String? {
      switch self {
      case .heading(let text), .headingAndText(let text): text
      case .paragraph: nil
      }
    }
  }
}

public import StafetModel

/// What a person states of a study beside its files, such as the title that a table has no place for.
///
/// What is stated here comes before what a file says, and a warning tells where the two differ.
///
/// ```swift
/// var options = ReadingOptions()
/// options.facts.title = "Ledelse i kommunen"
/// options.facts.relays = [StudyFacts.RelayFacts(name: "Topledere")]
/// ```
public struct StudyFacts: Hashable, Sendable {
  /// What is stated of one relay.
  public struct RelayFacts: Hashable, Sendable {
    /// The identifier or the name of the relay, or `nil` for the only one.
    public var relay: String?

    /// The name shown to people.
    public var name: String?

    /// When the relay opened.
    public var opens: Instant?

    /// When the relay closed.
    public var closes: Instant?

    /// States something of a relay; what is `nil` is not stated.
    ///
    /// - Parameters:
    ///   - relay: The identifier or the name of the relay, or `nil` for the only one.
    ///   - name: The name shown to people.
    ///   - opens: When the relay opened.
    ///   - closes: When the relay closed.
    public init(
      relay: String? = nil, name: String? = nil, opens: Instant? = nil, closes: Instant? = nil
    ) {
      self.relay = relay
      self.name = name
      self.opens = opens
      self.closes = closes
    }
  }

  /// The headline.
  public var title: String?

  /// What the relays were about.
  public var topic: String?

  /// The language of the contributions as a BCP 47 tag.
  public var language: String?

  /// Further facts, by name.
  public var attributes: [String: String] = [:]

  /// How many participants, contributions, days and themes there are said to be; `nil` is not stated.
  public var declared = DeclaredFacts()

  /// What is stated of relays.
  public var relays: [RelayFacts] = []

  /// States nothing.
  public init() {}

  /// For whom the relays were held, which a report prints: the attribute `commissioned_by`.
  public var client: String? {
    get { attributes[Self.clientName] }
    set { attributes[Self.clientName] = newValue }
  }

  /// Who publishes the report: the attribute `publisher`.
  public var publisher: String? {
    get { attributes[Self.publisherName] }
    set { attributes[Self.publisherName] = newValue }
  }

  static let clientName = "commissioned_by"
  static let publisherName = "publisher"

  /// What a file need not say because it is stated here.
  var told: Set<UntoldFact> {
    var told: Set<UntoldFact> = []
    if title != nil { told.insert(.title) }
    if topic != nil { told.insert(.topic) }
    if language != nil { told.insert(.language) }
    if !attributes.isEmpty { told.insert(.studyAttributes) }
    if declared != DeclaredFacts() { told.insert(.declaredFigures) }
    if relays.contains(where: { $0.opens != nil || $0.closes != nil }) {
      told.insert(.openingTimes)
    }
    return told
  }

  /// The name stated for the only relay, if there is one.
  var nameOfOnlyRelay: String? { relays.last { $0.relay == nil && $0.name != nil }?.name }
}

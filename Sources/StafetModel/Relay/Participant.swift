/// A person on a relay's roster (*deltager*), known by a pseudonym.
///
/// The method does not show names with contributions, so the model has no place for them.
public struct Participant: Hashable, Sendable, Identifiable {
  /// The identity of a participant, unique within the relay: a pseudonym.
  public typealias ID = Identifier<Participant>

  /// The pseudonym.
  public let id: ID

  /// The group that the participant belongs to, if any.
  public let group: Group.ID?

  /// What else is known, such as a role.
  ///
  /// Attributes without a value are left out.
  public let attributes: [String: String]

  /// When the participant was hidden from the relay and could not contribute.
  public let suspended: [Period]

  /// Makes a participant.
  ///
  /// - Parameters:
  ///   - id: The pseudonym.
  ///   - group: The group that the participant belongs to, if any.
  ///   - attributes: What else is known; an empty value counts as missing and is left out.
  ///   - suspended: When the participant was hidden from the relay.
  public init(
    id: ID,
    group: Group.ID? = nil,
    attributes: [String: String] = [:],
    suspended: [Period] = []
  ) {
    self.id = id
    self.group = group
    self.attributes = attributes.filter { !$0.value.isEmpty }
    self.suspended = suspended
  }
}

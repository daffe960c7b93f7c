/// A person on a relay's roster (*deltager*), known by a pseudonym.
///
/// The method does not show names with contributions, so the model has no place for them.
public struct Participant: Hashable, Sendable, Identifiable {
  /// The identity of a participant, unique within the relay: a pseudonym.
  public typealias ID = Identifier<Participant>

  /// The pseudonym.
  public let id: ID

  /// The group that the participant belongs to, if any.
  public let group: ParticipantGroup.ID?

  /// Further facts that the source states, by name, such as a role.
  ///
  /// Attributes with an empty value are left out.
  public let attributes: [String: String]

  /// The time spans in which the participant was hidden from the relay and could not contribute.
  public let suspended: [Period]

  /// Makes a participant.
  ///
  /// - Parameters:
  ///   - id: The pseudonym.
  ///   - group: The group that the participant belongs to, if any.
  ///   - attributes: Further facts, by name; those with an empty value are left out.
  ///   - suspended: The time spans in which the participant was hidden from the relay.
  public init(
    id: ID,
    group: ParticipantGroup.ID? = nil,
    attributes: [String: String] = [:],
    suspended: [Period] = []
  ) {
    self.id = id
    self.group = group
    self.attributes = attributes.filter { !$0.value.isEmpty }
    self.suspended = suspended
  }
}

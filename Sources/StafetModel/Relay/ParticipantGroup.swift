/// A subdivision of a relay's roster (*gruppe*), such as one kind of employer.
///
/// Each participant belongs to one group at most.
public struct ParticipantGroup: Hashable, Sendable, Identifiable {
  /// The identity of a group, unique within its relay.
  public typealias ID = Identifier<ParticipantGroup>

  /// The identifier of the group.
  public let id: ID

  /// The name shown to people.
  public let name: String

  /// Whether the group stands outside the organisation that runs the relay.
  public let isExternal: Bool

  /// Makes a group.
  ///
  /// - Parameters:
  ///   - id: The identifier of the group.
  ///   - name: The name shown to people; if it is empty, the identifier is used.
  ///   - isExternal: Whether the group stands outside the organisation that runs the relay.
  public init(id: ID, name: String = "", isExternal: Bool = false) {
    self.id = id
    self.name = name.isEmpty ? id.text : name
    self.isExternal = isExternal
  }
}

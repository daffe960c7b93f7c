public import StafetModel

/// A reference to a relay by identifier and name.
public struct RelayReference: Hashable, Sendable {
  /// The identifier.
  public let id: Relay.ID

  /// The name shown to people.
  public let name: String
}

extension RelayReference {
  /// Refers to a relay.
  init(to relay: Relay) {
    self.init(id: relay.id, name: relay.name)
  }
}

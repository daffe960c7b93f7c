public import StafetModel

/// A reference to a relay by identifier and name.
public struct RelayReference: Hashable, Sendable, Identifiable {
  /// The identifier.
  public let id: Relay.ID

  /// The name shown to people.
  public let name: String

  /// Makes a relay reference of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - name: The name shown to people.
  public init(id: Relay.ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension RelayReference {
  /// Refers to a relay.
  init(to relay: Relay) {
    self.init(id: relay.id, name: relay.name)
  }
}

/// The bytes of a file and what to call it when something is said about it.
public struct InputFile: Hashable, Sendable {
  /// The name, or nil when the bytes came without one.
  public let name: String?

  /// The bytes as they stand in the file.
  public let bytes: [UInt8]

  /// Joins bytes and a name.
  ///
  /// - Parameters:
  ///   - name: The name, for problems and warnings.
  ///   - bytes: The bytes as they stand in the file.
  public init(name: String? = nil, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The bytes of a file, and its name for problems and warnings.
public struct InputFile: Hashable, Sendable {
  /// The name, or nil when the bytes came without one.
  public let name: String?

  /// The bytes as they stand in the file.
  public let bytes: [UInt8]

  /// What the bytes were made of, where they are a table that was something else, such as a sheet of a workbook.
  var origin: TableOrigin?

  /// Whether the bytes are known to be valid UTF-8 without a byte order mark.
  var isDecoded = false

  /// Makes a file of bytes and a name.
  ///
  /// - Parameters:
  ///   - name: The name, for problems and warnings.
  ///   - bytes: The bytes as they stand in the file.
  public init(name: String? = nil, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

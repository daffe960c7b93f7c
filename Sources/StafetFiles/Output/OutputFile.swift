/// A file that is to be written: its place, and what makes its bytes.
///
/// ```swift
/// let output = OutputFiles(keeping: ["leaders.csv"])
/// try output.write([
///   StudyFiles.document(of: study, at: "leaders.stafet.json"),
///   OutputFile("words.tsv", KeywordLines.bytes(of: table)),
/// ])
/// ```
public struct OutputFile: Sendable {
  /// The path, absolute or from the current folder.
  public let path: String

  /// Whether to wait until the file is on the disk.
  let isDurable: Bool

  /// Makes the bytes; `nil` for a file that is to be gone, if it is one of ours.
  let content: (@Sendable () -> [UInt8])?

  /// Describes a file.
  ///
  /// - Parameters:
  ///   - path: The path, absolute or from the current folder.
  ///   - bytes: What the file is to hold.
  ///   - durably: Whether to wait until the file is on the disk, so that it is there even if the machine
  ///     loses its power right after. The wait may be long, so a file that can be made again is better
  ///     written without it.
  public init(_ path: String, _ bytes: [UInt8], durably: Bool = true) {
    self.init(path, durably: durably) { bytes }
  }

  /// Describes a file whose bytes are made when they are needed.
  ///
  /// - Parameters:
  ///   - path: The path, absolute or from the current folder.
  ///   - durably: Whether to wait until the file is on the disk.
  ///   - bytes: Makes what the file is to hold; perhaps more than once, perhaps on another thread, and the
  ///     same each time.
  public init(_ path: String, durably: Bool = true, making bytes: @escaping @Sendable () -> [UInt8])
  {
    self.path = path
    isDurable = durably
    content = bytes
  }

  private init(outdated path: String) {
    self.path = path
    isDurable = false
    content = nil
  }

  /// A file of an earlier run that is to be removed, if it stands as it was written then.
  static func outdated(_ path: String) -> OutputFile { OutputFile(outdated: path) }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads files and folders whole, and replaces files whole or not at all.
public enum Disk {
  /// What a path leads to.
  public enum Entry: Hashable, Sendable {
    /// A file.
    case file

    /// A folder.
    case folder
  }

  /// What a path leads to, or `nil` where there is nothing.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: Whether there is a file or a folder.
  public static func entry(at path: String) -> Entry? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder ? .folder : .file
  }

  /// How many bytes a file has.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The number of bytes; `nil` where there is no file of a known length.
  public static func size(at path: String) -> Int? {
    guard let status = FileStatus(of: path), status.kind == .file else { return nil }
    return Int(clamping: status.size)
  }

  /// The last part of a path: the name of the file or folder.
  ///
  /// - Parameter path: A path.
  /// - Returns: The name, without the folders above it.
  public static func name(of path: String) -> String {
    URL(fileURLWithPath: path).lastPathComponent
  }

  /// Reads a file whole.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The bytes of the file.
  /// - Throws: ``FileError`` if the file cannot be read.
  public static func bytes(at path: String) throws(FileError) -> [UInt8] {
    if entry(at: path) == .folder {
      throw FileError(path: path, attempt: .reading, reason: .isAFolder)
    }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw FileError(error, path: path, attempt: .reading)
    }
  }

  /// Reads the files of a folder, but not those of the folders inside it.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The bytes of each file by its name; hidden files are left out, and so are
  ///   those that Excel puts beside a file while it is open (`~$…`).
  /// - Throws: ``FileError`` if the folder or one of its files cannot be read.
  public static func files(in path: String) throws(FileError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try names(in: path) {
      let file = path + "/" + name
      if entry(at: file) == .file { files[name] = try bytes(at: file) }
    }
    return files
  }

  /// The names of what is in a folder, in order; hidden ones are left out.
  static func names(in path: String) throws(FileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
    } catch {
      throw FileError(error, path: path, attempt: .reading)
    }
  }

  /// Writes a file: whole or not at all, so that a reader never finds half of it.
  ///
  /// The folders above it are made where they are missing. A file of that name is replaced, whoever wrote
  /// it; ``OutputFiles`` does not.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: A path, absolute or from the current folder.
  ///   - durably: Whether to wait until the file is on the disk, so that it is there even if the machine
  ///     loses its power right after. The wait may take longer than making a report, so a file that can be
  ///     made again is better written without it.
  /// - Throws: ``FileError`` if the file cannot be written; then what was there is untouched.
  public static func write(
    _ bytes: [UInt8], to path: String, durably: Bool = true
  ) throws(FileError) {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    try makeFolder(at: folder)
    if entry(at: path) == .folder {
      throw FileError(path: path, attempt: .writing, reason: .isAFolder)
    }
    if !durably { return try FileReplacement.replace(path, in: folder, with: bytes) }
    do {
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw FileError(error, path: path, attempt: .writing)
    }
  }

  /// Makes a folder and those above it where they are missing.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Throws: ``FileError`` if a folder cannot be made, or a file has its name.
  public static func makeFolder(at path: String) throws(FileError) {
    switch entry(at: path) {
    case .folder: return
    case .file: throw FileError(path: path, attempt: .writing, reason: .notAFolder)
    case nil: break
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      if let file = fileInTheWay(of: path) {
        throw FileError(path: file, attempt: .writing, reason: .notAFolder)
      }
      throw FileError(error, path: path, attempt: .writing)
    }
  }

  /// The file that stands where a folder above a path should be, if there is one.
  private static func fileInTheWay(of path: String) -> String? {
    var url = URL(fileURLWithPath: path)
    while url.path != "/", entry(at: url.path) == nil { url.deleteLastPathComponent() }
    return entry(at: url.path) == .file ? url.path : nil
  }
}

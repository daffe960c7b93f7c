#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a file is to be written, once symbolic links at the end of its path are followed.
///
/// A link stays a link, and what it leads to is judged and replaced.
struct OutputPlace {
  /// The folder that the file is in.
  private(set) var folder: String

  /// What the file is called there.
  let name: String

  /// What stands there; `nil` where nothing does.
  let status: FileStatus?

  /// The file.
  var path: String { Self.path(of: name, in: folder) }

  /// How many links may lead to each other, as the systems have it.
  private static let linkLimit = 40

  /// Finds a place.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Throws: ``FileError`` where no file can be.
  init(of path: String) throws(FileError) {
    var target = path
    var links = 0
    while FileStatus(of: target, followsLinks: false)?.kind == .link {
      links += 1
      guard links <= Self.linkLimit, let next = try? Self.destination(of: target) else {
        throw FileError(path: path, attempt: .writing, reason: .circularLinks)
      }
      target = next
    }
    (folder, name) = Self.parts(of: target)
    status = FileStatus(of: target)
    if path.isEmpty { throw FileError(path: path, attempt: .writing, reason: .notFound) }
    if name.isEmpty || status?.kind == .folder {
      throw FileError(path: path, attempt: .writing, reason: .isAFolder)
    }
    if status?.kind == .other {
      throw FileError(path: path, attempt: .writing, reason: .notOrdinary)
    }
  }

  /// The path of a file in a folder.
  static func path(of name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The same place, its folder written as elsewhere.
  func inFolder(_ folder: String) -> OutputPlace {
    var place = self
    place.folder = folder
    return place
  }

  /// What tells the folder from others, also before it is there, however its path is written.
  var folderKey: String {
    // Folders that are there are told by the system's number for them, and those below by their names.
    var folder = folder
    var below: [String] = []
    while true {
      if let status = FileStatus(of: folder) {
        return "\(status.identity) " + below.reversed().joined(separator: "/")
      }
      let (above, last) = Self.parts(of: folder)
      if last.isEmpty || above == folder { break }
      switch last {
      case ".": break
      case "..": below.append("..")
      default: if below.last == ".." { below.removeLast() } else { below.append(last) }
      }
      folder = above
    }
    return below.reversed().joined(separator: "/")
  }

  /// A folder and the last name of a path.
  static func parts(of path: String) -> (folder: String, name: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    if trimmed.count < path.count || path == "/" { return (String(trimmed), "") }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    var folder = path[..<slash]
    while folder.hasSuffix("/") { folder.removeLast() }
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static func destination(of link: String) throws -> String {
    let destination = try FileManager.default.destinationOfSymbolicLink(atPath: link)
    return destination.hasPrefix("/")
      ? destination : path(of: destination, in: parts(of: link).folder)
  }
}

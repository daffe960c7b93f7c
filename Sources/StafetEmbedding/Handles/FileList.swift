/// Names, media types and bytes: the form in which everything goes in and comes out.
final class FileList: Sendable {
  /// One file.
  struct File: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
  }

  private let files: Locked<[File]>

  init(_ files: [File] = []) {
    self.files = Locked(files)
  }

  /// The files as they are now.
  var all: [File] { files.withLock { $0 } }

  /// Adds a file at the end.
  func add(_ file: File) throws(CallFailure) {
    let isNew = files.withLock { files in
      if files.contains(where: { $0.name == file.name }) { return false }
      files.append(file)
      return true
    }
    guard isNew else { throw CallFailure(.nameTaken) }
  }

  /// The file at an index.
  func file(at index: UInt) throws(CallFailure) -> File {
    let file: File? = files.withLock { files in
      guard let index = Int(exactly: index), index < files.count else { return nil }
      return files[index]
    }
    guard let file else { throw CallFailure(.badIndex) }
    return file
  }
}

extension FileList.File {
  /// A file whose media type is told by the ending of its name.
  init(name: String, bytes: [UInt8]) {
    self.init(name: name, mediaType: Self.mediaType(of: name), bytes: bytes)
  }

  private static func mediaType(of name: String) -> String {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return switch String(ending) {
    case "csv": "text/csv; charset=utf-8"
    case "tsv": "text/tab-separated-values; charset=utf-8"
    case "json": "application/json"
    case "jsonl": "application/jsonl"
    case "md": "text/markdown; charset=utf-8"
    case "html": "text/html; charset=utf-8"
    case "svg": "image/svg+xml"
    case "txt": "text/plain; charset=utf-8"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: "application/octet-stream"
    }
  }
}

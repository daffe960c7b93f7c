import StafetFormats

/// Tells what stands in the places of files that are to be written.
struct OutputJudgement {
  /// What stands in a place.
  enum Verdict {
    /// Nothing.
    case free

    /// A file that stands as Stafet wrote it.
    case ours

    /// Another file.
    case theirs

    var isTheirs: Bool { if case .theirs = self { true } else { false } }
  }

  private let kept: Set<FileStatus.Identity>

  /// What is known of the files of each folder.
  private(set) var marks: [String: FileMarks] = [:]

  /// The folders in which something else has the place of our marks.
  private var strangeFolders: Set<String> = []

  /// The places of the paths judged last, in their order.
  private(set) var places: [OutputPlace] = []

  /// What has the place of our marks in the folders that are written to, and is none.
  var foreignMarks: [String] {
    Set(places.map { $0.folder }).intersection(strangeFolders).sorted()
      .map { OutputPlace.path(of: FileMarks.name, in: $0) }
  }

  /// Looks at what was read.
  init(keeping inputs: [String]) {
    var judgement = Self(kept: [])
    self.init(kept: Set(inputs.flatMap { judgement.files(of: $0) }))
  }

  private init(kept: Set<FileStatus.Identity>) {
    self.kept = kept
  }

  /// The files that reading a path reads.
  private mutating func files(of input: String) -> [FileStatus.Identity] {
    guard input != "-", let status = FileStatus(of: input) else { return [] }
    if status.kind != .folder { return [status.identity] }
    let names = (try? Disk.names(in: input)) ?? []
    return names.compactMap { name in
      let path = OutputPlace.path(of: name, in: input)
      guard let status = FileStatus(of: path), status.kind == .file else { return nil }
      // A report that was written into the folder is no table of it.
      let isKept = StudyTables.reads(fileNamed: name) || !isOurs(name, in: input, status)
      return isKept ? status.identity : nil
    }
  }

  /// Judges places.
  ///
  /// - Parameter paths: The paths of files to write.
  /// - Returns: What stands there, in the same order.
  /// - Throws: ``FileError`` where two are the same, one was read, or no file can be.
  mutating func verdicts(on paths: [String]) throws(FileError) -> [Verdict] {
    var spellings: [String: String] = [:]
    places = []
    for path in paths {
      let place = try OutputPlace(of: path)
      let key = place.folderKey
      places.append(place.inFolder(spellings[key] ?? place.folder))
      spellings[key] = places.last?.folder
    }
    var seen: [String: Int] = [:]
    for (number, place) in places.enumerated() {
      if let earlier = seen.updateValue(number, forKey: place.path) {
        throw FileError(
          path: paths[number], others: paths[earlier] == paths[number] ? [] : [paths[earlier]],
          attempt: .writing, reason: .namedTwice)
      }
    }
    // What is to be a folder for others cannot be a file.
    let folders = Set(places.map { $0.folder })
    if let number = places.firstIndex(where: { folders.contains($0.path) }) {
      throw FileError(path: paths[number], attempt: .writing, reason: .isAFolder)
    }
    let read = places.indices.filter {
      places[$0].status.map { kept.contains($0.identity) } ?? false
    }
    if let first = read.first {
      throw FileError(
        path: paths[first], others: read.dropFirst().map { paths[$0] }, attempt: .writing,
        reason: .wasRead)
    }
    var verdicts: [Verdict] = []
    for place in places {
      try load(marksOf: place.folder)
      guard let status = place.status else {
        verdicts.append(.free)
        continue
      }
      verdicts.append(isOurs(place.name, in: place.folder, status) ? .ours : .theirs)
    }
    return verdicts
  }

  /// Whether a file stands as Stafet wrote it.
  private mutating func isOurs(_ name: String, in folder: String, _ status: FileStatus) -> Bool {
    guard (try? load(marksOf: folder)) != nil, let known = marks[folder] else { return false }
    // Where capital letters make no difference, a file has names that are not its own.
    let names =
      known.marks[name] != nil
      ? [name]
      : known.names.filter {
        FileStatus(of: OutputPlace.path(of: $0, in: folder))?.identity == status.identity
      }
    guard names.contains(where: { known.know($0, size: status.size) }),
      let bytes = try? Disk.bytes(at: OutputPlace.path(of: name, in: folder))
    else { return false }
    let mark = FileMarks.Mark(of: bytes)
    return names.contains { known.know($0, mark) }
  }

  /// Reads which files of a folder are ours.
  private mutating func load(marksOf folder: String) throws(FileError) {
    if marks[folder] != nil { return }
    let path = OutputPlace.path(of: FileMarks.name, in: folder)
    marks[folder] = FileMarks()
    guard let status = FileStatus(of: path, followsLinks: false) else { return }
    if status.kind == .folder {
      throw FileError(path: path, attempt: .writing, reason: .isAFolder)
    }
    if kept.contains(status.identity) {
      throw FileError(path: path, attempt: .writing, reason: .wasRead)
    }
    if status.kind == .file, let known = FileMarks(try Disk.bytes(at: path)) {
      marks[folder] = known
    } else {
      strangeFolders.insert(folder)
    }
  }
}

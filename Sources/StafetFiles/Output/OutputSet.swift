import Dispatch
import Synchronization

/// Files that are written together, and what stands in their places.
struct OutputSet {
  /// A file, its place, and what stands there.
  private struct Item {
    let file: OutputFile
    let place: OutputPlace
    let verdict: OutputJudgement.Verdict
  }

  /// What came of a file.
  private struct Outcome {
    /// The draft of a file that is written; `nil` for one that holds already what is to be written.
    let draft: Drafts.Draft?
    let mark: FileMarks.Mark
  }

  private let items: [Item]
  private var marks: [String: FileMarks]
  private let foreignMarks: [String]

  /// Looks at what stands in the places of files.
  init(_ files: [OutputFile], keeping inputs: [String]) throws(FileError) {
    var judgement = OutputJudgement(keeping: inputs)
    let verdicts = try judgement.verdicts(on: files.map { $0.path })
    items = files.indices.map {
      Item(file: files[$0], place: judgement.places[$0], verdict: verdicts[$0])
    }
    marks = judgement.marks
    foreignMarks = judgement.foreignMarks
  }

  /// The files of others that are not as they would be written.
  func inTheWay() -> [String] {
    items.filter { item in
      guard item.verdict.isTheirs, let content = item.file.content else { return false }
      return !Self.holds(item.place, content())
    }.map { $0.file.path } + foreignMarks
  }

  private static func holds(_ place: OutputPlace, _ bytes: [UInt8]) -> Bool {
    guard let status = place.status, status.size == Int64(bytes.count) else { return false }
    return (try? Disk.bytes(at: place.path)) == bytes
  }

  /// Writes drafts of all files, and gives them their names when all of them are there.
  mutating func write(through drafts: Drafts) throws(FileError) {
    let written = items.filter { $0.file.content != nil }
    let outdated = items.filter { $0.file.content == nil && $0.verdict == .ours }
    for folder in Set(written.map { $0.place.folder }).sorted() {
      try drafts.makeFolder(at: folder)
    }
    let outcomes = try Self.outcomes(of: written, through: drafts)
    var known: [Drafts.Draft] = []
    var final = marks
    for folder in Set((written + outdated).map { $0.place.folder }).sorted() {
      var during = marks[folder] ?? FileMarks()
      var after = during
      for (item, outcome) in zip(written, outcomes) where item.place.folder == folder {
        if outcome.draft == nil { continue }
        if item.verdict == .theirs {
          during.set(outcome.mark, for: item.place.name)
        } else {
          during.add(outcome.mark, for: item.place.name)
        }
        after.set(outcome.mark, for: item.place.name)
      }
      for item in outdated where item.place.folder == folder {
        after.set(nil, for: item.place.name)
      }
      for name in after.names where !Self.isThere(name, in: folder, among: written) {
        after.set(nil, for: name)
      }
      final[folder] = after
      if during == marks[folder] { continue }
      known.append(try Self.draft(of: during, in: folder, through: drafts))
      marks[folder] = during
    }
    try drafts.place(
      known + outcomes.compactMap { $0.draft }, removing: outdated.map { $0.place.path })
    // The files are there. What is known of them beside that is not worth a failure.
    for (folder, after) in final where after != marks[folder] {
      if let draft = try? Self.draft(of: after, in: folder, through: drafts) {
        try? drafts.place([draft])
      }
    }
    drafts.discard()
  }

  private static func draft(
    of marks: FileMarks, in folder: String, through drafts: Drafts
  ) throws(FileError) -> Drafts.Draft {
    try drafts.write(
      marks.bytes, for: OutputPlace.path(of: FileMarks.name, in: folder), in: folder, durably: false
    )
  }

  private static func isThere(_ name: String, in folder: String, among written: [Item]) -> Bool {
    written.contains { $0.place.folder == folder && $0.place.name == name }
      || FileStatus(of: OutputPlace.path(of: name, in: folder)) != nil
  }

  /// Makes files and writes their drafts side by side, on as many threads as there are processors.
  ///
  /// - Throws: The ``FileError`` of the first of the files that cannot be written.
  private static func outcomes(
    of items: [Item], through drafts: Drafts
  ) throws(FileError) -> [Outcome] {
    let results = Mutex<[Int: Result<Outcome, FileError>]>([:])
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = Result { () throws(FileError) in
        try Self.outcome(of: items[index], through: drafts)
      }
      results.withLock { $0[index] = result }
    }
    let all = results.withLock { $0 }
    var outcomes: [Outcome] = []
    for index in items.indices {
      guard let result = all[index] else { preconditionFailure("Every file has been made.") }
      outcomes.append(try result.get())
    }
    return outcomes
  }

  private static func outcome(
    of item: Item, through drafts: Drafts
  ) throws(FileError) -> Outcome {
    let bytes = item.file.content?() ?? []
    let mark = FileMarks.Mark(of: bytes)
    if item.verdict != .free, holds(item.place, bytes) { return Outcome(draft: nil, mark: mark) }
    return Outcome(
      draft: try drafts.write(
        bytes, for: item.place.path, in: item.place.folder, durably: item.file.isDurable),
      mark: mark)
  }
}

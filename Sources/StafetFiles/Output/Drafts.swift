import Synchronization

/// Files that are written under another name beside their places, until all of them are there and get
/// their names at once.
///
/// Everything that makes, names or removes a file is done under one lock, so that it can be stopped
/// between any two of them without a draft being left.
final class Drafts: Sendable {
  /// A draft and the place that it is for.
  struct Draft {
    let path: String
    let place: String
  }

  private struct State {
    var paths: Set<String> = []
    /// Folders that were made for the files, the outer ones first.
    var folders: [String] = []
    /// How many bytes may still be written, in a test of what happens when a disk is full.
    var room: Int?
  }

  private let state: Mutex<State>

  /// Makes a register without drafts.
  ///
  /// - Parameter room: How many bytes may be written until the disk counts as full; `nil` for what the
  ///   disk has.
  init(room: Int? = nil) {
    state = Mutex(State(room: room))
  }

  /// Writes a draft.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - place: The file that it is for.
  ///   - folder: The folder of that file, which is there.
  ///   - privately: Whether nobody but its owner may read it.
  ///   - durably: Whether to wait until it is on the disk.
  /// - Returns: The draft.
  /// - Throws: ``FileError`` if it cannot be written; then there is none.
  func write(
    _ bytes: [UInt8], for place: String, in folder: String, privately: Bool = false, durably: Bool
  ) throws(FileError) -> Draft {
    // The name says nothing of the file's, which may be as long as a name can be.
    let path = OutputPlace.path(of: ".draft-\(UInt64.random(in: 0 ... .max))", in: folder)
    do throws(SystemError) {
      let (file, room) = try state.withLock { state throws(SystemError) in
        let file = try FileDescriptor(creating: path, privately: privately)
        state.paths.insert(path)
        let room = state.room
        state.room = room.map { max(0, $0 - bytes.count) }
        return (file, room)
      }
      do throws(SystemError) {
        try Self.write(bytes, to: file, room: room, durably: durably)
      } catch {
        remove(path)
        throw error
      }
    } catch {
      throw FileError(error, path: place, attempt: .writing)
    }
    return Draft(path: path, place: place)
  }

  /// Writes and closes a file; closes it also where it cannot be written.
  private static func write(
    _ bytes: [UInt8], to file: FileDescriptor, room: Int?, durably: Bool
  ) throws(SystemError) {
    do throws(SystemError) {
      if let room, room < bytes.count {
        try file.write(Array(bytes.prefix(room)))
        throw .noRoom
      }
      try file.write(bytes)
      if durably { try file.sync() }
    } catch {
      try? file.close()
      throw error
    }
    try file.close()
  }

  /// Makes a folder and those above it where they are missing, until the drafts get their names.
  func makeFolder(at path: String) throws(FileError) {
    try state.withLock { state throws(FileError) in
      var missing: [String] = []
      var folder = path
      while FileStatus(of: folder) == nil {
        missing.append(folder)
        let above = OutputPlace.parts(of: folder).folder
        if above == folder { break }
        folder = above
      }
      state.folders += missing.reversed()
      try Disk.makeFolder(at: path)
    }
  }

  /// Gives drafts their names, in their order, and removes files.
  ///
  /// - Throws: ``FileError`` for the first that cannot get its name; those before it have theirs.
  func place(_ drafts: [Draft], removing outdated: [String] = []) throws(FileError) {
    try state.withLock { state throws(FileError) in
      for draft in drafts {
        do throws(SystemError) {
          try FileDescriptor.rename(draft.path, to: draft.place)
        } catch {
          throw FileError(error, path: draft.place, attempt: .writing)
        }
        state.paths.remove(draft.path)
      }
      state.folders = []
      for file in outdated { FileDescriptor.remove(file) }
    }
  }

  /// Gives a draft its name, unless there is a file of that name.
  func placeAnew(_ draft: Draft) throws(FileError) {
    try state.withLock { state throws(FileError) in
      do throws(SystemError) {
        do throws(SystemError) {
          try FileDescriptor.link(draft.path, to: draft.place)
          FileDescriptor.remove(draft.path)
        } catch
          where error.saysThatThereAreNoLinks
          && FileStatus(of: draft.place, followsLinks: false) == nil
        {
          try FileDescriptor.rename(draft.path, to: draft.place)
        }
      } catch {
        throw error.saysThatItIsThere
          ? FileError(path: draft.place, attempt: .writing, reason: .alreadyThere)
          : FileError(error, path: draft.place, attempt: .writing)
      }
      state.paths.remove(draft.path)
      state.folders = []
    }
  }

  /// Removes all drafts, and the folders that were made for them and are empty.
  func discard() { state.withLock { Self.discard(&$0) } }

  /// Removes all drafts and ends the program, while no other can be made.
  func discard(andThen end: () -> Never) -> Never {
    state.withLock { state in
      Self.discard(&state)
      end()
    }
  }

  private static func discard(_ state: inout State) {
    for path in state.paths { FileDescriptor.remove(path) }
    for folder in state.folders.reversed() { FileDescriptor.removeFolder(folder) }
    state.paths = []
    state.folders = []
  }

  private func remove(_ path: String) {
    state.withLock { state in
      FileDescriptor.remove(path)
      state.paths.remove(path)
    }
  }
}

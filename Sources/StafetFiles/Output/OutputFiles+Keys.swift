extension OutputFiles {
  /// Writes a file where there is none, whole or not at all, and never replaces one.
  ///
  /// It is for what must not be lost, such as the key of pseudonyms. The file is not noted as one that
  /// Stafet may replace later.
  ///
  /// - Parameters:
  ///   - bytes: What the file is to hold.
  ///   - path: The path, absolute or from the current folder; folders above it are made where they are
  ///     missing.
  ///   - privately: Whether nobody but its owner may read it (mode 0600).
  /// - Throws: ``FileError`` with the reason `alreadyThere` if there is something at that path, also if it
  ///   came there meanwhile; with another if the file cannot be written.
  public func create(
    _ bytes: [UInt8], at path: String, privately: Bool = false
  ) throws(FileError) {
    if FileStatus(of: path, followsLinks: false) != nil {
      throw FileError(path: path, attempt: .writing, reason: .alreadyThere)
    }
    let (folder, name) = OutputPlace.parts(of: path)
    if name.isEmpty { throw FileError(path: path, attempt: .writing, reason: .isAFolder) }
    do throws(FileError) {
      try drafts.makeFolder(at: folder)
      let draft = try drafts.write(
        bytes, for: path, in: folder, privately: privately, durably: true)
      try drafts.placeAnew(draft)
    } catch {
      drafts.discard()
      throw error
    }
  }

  /// Adds bytes to the end of a file, such as rows to a table: all of them or none.
  ///
  /// Who may do what with the file stays as it is. It is replaced by a longer one, so that who reads it
  /// meanwhile finds the old or the new.
  ///
  /// - Parameters:
  ///   - bytes: What is added.
  ///   - path: The file, absolute or from the current folder; of a symbolic link, what it leads to.
  ///   - known: What the file held when it was read, if that is what the bytes follow from. Where it holds
  ///     something else by now, nothing is added.
  /// - Throws: ``FileError`` with the reason `changedMeanwhile` if the file does not hold what is known;
  ///   with another if it cannot be read or written.
  public func append(
    _ bytes: [UInt8], to path: String, after known: [UInt8]? = nil
  ) throws(FileError) {
    let place = try OutputPlace(of: path)
    guard let status = place.status else {
      throw FileError(path: path, attempt: .writing, reason: .notFound)
    }
    let held = try Disk.bytes(at: place.path)
    if let known, known != held {
      throw FileError(path: path, attempt: .writing, reason: .changedMeanwhile)
    }
    if bytes.isEmpty { return }
    do throws(FileError) {
      let draft = try drafts.write(
        held + bytes, for: place.path, in: place.folder, privately: true, durably: true)
      do throws(SystemError) {
        try FileDescriptor.setPermissions(status.permissions, of: draft.path)
      } catch {
        throw FileError(error, path: path, attempt: .writing)
      }
      try drafts.place([draft])
    } catch {
      drafts.discard()
      throw error
    }
  }
}

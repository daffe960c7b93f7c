import StafetFormats

extension StudyFiles {
  /// The paths of everything that ``read(_:)`` reads, so that no output takes their place.
  ///
  /// - Parameter path: A file or a folder, absolute or from the current folder.
  /// - Returns: The path itself, which stands for its files if it is a folder; a table `study.csv` that is read
  ///   beside a lone file; the table of participants, the codebook and the key of pseudonyms, where they
  ///   are named.
  public func inputs(of path: String) -> [String] {
    var inputs = [path]
    if Disk.entry(at: path) != .folder, let table = Self.studyTables(beside: path).first {
      inputs.append(table)
    }
    return inputs + [participants, codebook, pseudonymKey].compactMap { $0 }
  }

  /// The table that states facts of a lone file, if there is one.
  func studyTable(beside path: String) throws(FileError) -> InputFile? {
    guard let table = Self.studyTables(beside: path).first else { return nil }
    return InputFile(name: Disk.name(of: table), bytes: try Disk.bytes(at: table))
  }

  /// The files beside a lone file that may state facts of it by their names.
  private static func studyTables(beside path: String) -> [String] {
    // Nothing stands beside the standard input.
    if path == "-" { return [] }
    let name = Disk.name(of: path)
    let folder = path.hasSuffix(name) ? String(path.dropLast(name.count)) : ""
    return StudyInput.factTables(beside: name).map { folder + $0 }
      .filter { Disk.entry(at: $0) == .file }
  }
}

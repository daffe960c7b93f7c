public import StafetAnalysis
public import StafetReport

/// A folder that a report is written to.
///
/// It holds `report.html`, `report.md`, `analysis.json` and the pictures as `figures/NAME.svg`. All of
/// them are written or none, by ``OutputFiles``; a report can be made again, so none waits for the disk.
/// Pictures of a report that was there before, which this one does not have, are removed if nobody has
/// changed them, so that nobody takes them for its own; other files are left alone.
public struct ReportFolder: Sendable {
  /// The folder.
  public let path: String

  /// Makes a value for a folder; the folder itself is made when a report is written to it.
  ///
  /// - Parameter path: A path, absolute or from the current folder; empty for the current folder.
  public init(path: String) {
    self.path = path
  }

  /// Words a report on an analysis and writes all of its files.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - options: What the report is like, and what the study was read from.
  ///   - output: What may be replaced; as a rule a report that was written before and not changed since.
  /// - Returns: The names of the files, in the order of ``/StafetReport/ReportFiles/all``.
  /// - Throws: ``FileError`` if files that Stafet did not write are in the way, or one of the files cannot
  ///   be written.
  @discardableResult
  public func write(
    _ analysis: StudyAnalysis,
    options: ReportOptions = ReportOptions(),
    by output: OutputFiles = OutputFiles()
  ) throws(FileError) -> [String] {
    try write(
      ReportFiles(on: analysis, options: options, by: TwoThreads()), by: output)
  }

  /// Writes all files of a report.
  ///
  /// - Parameters:
  ///   - files: The files, which are made as they are written.
  ///   - output: What may be replaced; as a rule a report that was written before and not changed since.
  /// - Returns: The names of the files, in the order of ``/StafetReport/ReportFiles/all``.
  /// - Throws: ``FileError`` if files that Stafet did not write are in the way, or one of the files cannot
  ///   be written.
  @discardableResult
  public func write(
    _ files: ReportFiles, by output: OutputFiles = OutputFiles()
  ) throws(FileError) -> [String] {
    try output.write(self.files(of: files))
    return files.all.map { $0.name }
  }

  /// The files of a report, to be written together with others.
  ///
  /// - Parameter files: The files, which are made as they are written.
  /// - Returns: The files in this folder, and with them the pictures of an earlier report that are to be
  ///   removed.
  public func files(of files: ReportFiles) -> [OutputFile] {
    let names = Set(files.all.map { $0.name })
    let outdated = earlierPictures.filter { !names.contains($0) }
    return files.all.map { file in
      OutputFile(place(of: file.name), durably: false) { file.bytes() }
    } + outdated.map { .outdated(place(of: $0)) }
  }

  /// The paths of the files that every report has, so that it can be told early whether they may be
  /// written.
  public var places: [String] {
    ["report.html", "report.md", "analysis.json"].map { place(of: $0) }
  }

  private func place(of name: String) -> String {
    path.isEmpty ? name : OutputPlace.path(of: name, in: path)
  }

  /// The pictures that were written to the folder before.
  private var earlierPictures: [String] {
    let marks = place(of: "figures/" + FileMarks.name)
    guard FileStatus(of: marks, followsLinks: false)?.kind == .file,
      let bytes = try? Disk.bytes(at: marks), let known = FileMarks(bytes)
    else { return [] }
    return known.names.filter { $0.hasSuffix(".svg") || $0.hasPrefix("logo.") }.map {
      "figures/" + $0
    }
    .filter { FileStatus(of: place(of: $0), followsLinks: false)?.kind == .file }
  }
}

import Dispatch
public import StafetAnalysis
public import StafetReport
import Synchronization

/// A folder that a report is written to.
///
/// It holds `report.html`, `report.md`, `analysis.json` and the pictures as `figures/NAME.svg`. Each
/// file is replaced whole or not at all; a report can be made again, so none waits for the disk.
/// Pictures of the report that was there before, which this one does not have, are removed, so that
/// nobody takes them for its own; other files are left alone.
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
  ///   - input: What the study was read from.
  ///   - language: The language that the report is worded in.
  /// - Returns: The names of the files, in the order of ``/StafetReport/ReportFiles/all``.
  /// - Throws: ``FileError`` if one of the files cannot be written.
  @discardableResult
  public func write(
    _ analysis: StudyAnalysis,
    from input: AnalysisInput,
    language: ReportLanguage
  ) throws(FileError) -> [String] {
    try write(ReportFiles(on: analysis, from: input, language: language, by: TwoThreads()))
  }

  /// Writes all files of a report.
  ///
  /// - Parameter files: The files, which are made as they are written.
  /// - Returns: The names of the files, in the order of ``/StafetReport/ReportFiles/all``.
  /// - Throws: ``FileError`` if one of the files cannot be written.
  @discardableResult
  public func write(_ files: ReportFiles) throws(FileError) -> [String] {
    let folder = path.isEmpty ? "" : path + "/"
    let names = files.all.map { $0.name }
    let outdated = Self.pictures(of: folder + "report.md").filter { !names.contains($0) }
    try Self.write(files.all, to: folder)
    for name in outdated where Disk.entry(at: folder + name) == .file {
      try Disk.remove(folder + name)
    }
    return names
  }

  /// Makes and writes files side by side, on as many threads as there are processors.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - folder: What stands before their names.
  /// - Throws: The ``FileError`` of the first of the files that cannot be written.
  private static func write(_ files: [ReportFile], to folder: String) throws(FileError) {
    let failures = Mutex<[Int: FileError]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      do throws(FileError) {
        let file = files[index]
        try Disk.write(file.bytes(), to: folder + file.name, durably: false)
      } catch {
        failures.withLock { $0[index] = error }
      }
    }
    let first = failures.withLock { failures in failures.min { $0.key < $1.key } }
    if let first { throw first.value }
  }

  /// The pictures that a report in Markdown links to; none where there is no such file.
  private static func pictures(of report: String) -> [String] {
    guard Disk.entry(at: report) == .file, let bytes = try? Disk.bytes(at: report) else {
      return []
    }
    let opening = Array("](figures/".utf8)
    let ending = Array(".svg)".utf8)
    var pictures: [String] = []
    var place = 0
    while let bracket = bytes[place...].firstIndex(of: opening[0]) {
      place = bracket + 1
      guard bytes[bracket...].starts(with: opening) else { continue }
      let name = bytes[(bracket + opening.count)...].prefix { $0.isOfPictureName }
      place = name.endIndex
      guard bytes[place...].starts(with: ending) else { continue }
      pictures.append("figures/\(String(decoding: name, as: UTF8.self)).svg")
    }
    return pictures
  }
}

extension UInt8 {
  /// Whether the byte is a letter, a digit or a hyphen, of which the names of pictures are made.
  fileprivate var isOfPictureName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

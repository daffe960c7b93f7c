/// Writes files so that nothing is lost: what was read is never replaced, and neither is a file that Stafet
/// did not write, unless that is asked for.
///
/// ```swift
/// let output = OutputFiles(keeping: ["leaders.csv", "themes.csv"])
/// try output.write([
///   StudyFiles.document(of: study, at: "leaders.stafet.json"),
///   OutputFile("words.tsv", KeywordLines.bytes(of: table)),
/// ])
/// ```
///
/// - **What was read** stays, by whatever path or link an output leads to it.
/// - **A file is ours** if it stands as Stafet wrote it. Every folder that is written to gets a small hidden
///   file, `.stafet-files`, with the checksum, size and name of each file. One that somebody has changed
///   since is theirs. So the same files can be written again and again, and only what people made is in
///   the way.
/// - **Files are written as a set**, all or none: each is written under another name beside its place, and
///   when all are there, they get their names. A full disk leaves everything as it was.
/// - **A file that holds already what is to be written** is left as it is, whoever wrote it.
/// - **A symbolic link** stays one; the file that it leads to is judged and replaced.
///
/// Copies of a value share what they are writing, which ``discard(andThen:)`` removes when a program is
/// stopped.
public struct OutputFiles: Sendable {
  /// The files and folders that were read.
  ///
  /// The files of a folder are kept too, but for those that Stafet
  /// wrote and that are no tables of a study; `-` is nothing.
  public let inputs: [String]

  /// Whether files are replaced that Stafet did not write.
  public let replaces: Bool

  let drafts: Drafts

  /// Makes a value for the files of one command.
  ///
  /// - Parameters:
  ///   - inputs: The paths of everything that was read, files and folders.
  ///   - replaces: Whether files are replaced that Stafet did not write, or that were changed since. Never
  ///     what was read.
  public init(keeping inputs: [String] = [], replaces: Bool = false) {
    self.init(keeping: inputs, replaces: replaces, room: nil)
  }

  /// The same on a disk that has so many bytes left, for tests.
  package init(keeping inputs: [String], replaces: Bool = false, room: Int?) {
    self.inputs = inputs
    self.replaces = replaces
    drafts = Drafts(room: room)
  }

  /// Tells whether files could be written, before what they are to hold is known.
  ///
  /// Good to do before a long piece of work. A file that Stafet did not write stands in the way here, even
  /// if it should turn out to hold what is to be written.
  ///
  /// - Parameter paths: The files.
  /// - Throws: ``FileError`` with the reason `wasRead` or `notWrittenHere` and all files that stand in the
  ///   way; with another where one cannot be written at all.
  public func check(_ paths: [String]) throws(FileError) {
    var judgement = OutputJudgement(keeping: inputs)
    let verdicts = try judgement.verdicts(on: paths)
    if replaces { return }
    try Self.refuse(
      paths.indices.filter { verdicts[$0].isTheirs }.map { paths[$0] } + judgement.foreignMarks)
  }

  /// Tells whether files could be written, without writing them.
  ///
  /// - Parameter files: The files, some of those that will be written.
  /// - Throws: ``FileError`` as ``write(_:)`` does, for what stands in the way.
  public func check(_ files: [OutputFile]) throws(FileError) {
    let set = try OutputSet(files, keeping: inputs)
    if !replaces { try Self.refuse(set.inTheWay()) }
  }

  /// Writes files: all of them or none.
  ///
  /// The folders above them are made where they are missing.
  ///
  /// - Parameter files: The files.
  /// - Throws: ``FileError`` with the reason `wasRead` or `notWrittenHere` and all files that stand in the
  ///   way, or with what went wrong with a file; then nothing has changed.
  /// - Complexity: O(*n*) in the bytes of the files and of those that they replace.
  public func write(_ files: [OutputFile]) throws(FileError) {
    do throws(FileError) {
      var set = try OutputSet(files, keeping: inputs)
      if !replaces { try Self.refuse(set.inTheWay()) }
      try set.write(through: drafts)
    } catch {
      drafts.discard()
      throw error
    }
  }

  /// Removes what is half written and ends the program, while nothing else can be written.
  ///
  /// It is for a program that is told to stop, from another thread than the one that writes. Files that are
  /// getting their names get them first, all of them.
  ///
  /// - Parameter end: Ends the program.
  public func discard(andThen end: () -> Never) -> Never { drafts.discard(andThen: end) }

  private static func refuse(_ paths: [String]) throws(FileError) {
    guard let first = paths.first else { return }
    throw FileError(
      path: first, others: Array(paths.dropFirst()), attempt: .writing, reason: .notWrittenHere)
  }
}

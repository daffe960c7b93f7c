/// Replaces files without waiting for the disk, which Foundation cannot.
///
/// The file is written under another name beside its place and then renamed, which a system does at
/// once or not at all.
enum FileReplacement {
  /// Writes a file under another name and moves it to its place.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folder: The folder that it is in, which is there.
  ///   - bytes: What the file is to hold.
  /// - Throws: ``FileError`` if the file cannot be written; then what was there is untouched.
  static func replace(
    _ path: String, in folder: String, with bytes: [UInt8]
  ) throws(FileError) {
    // The name says nothing of the file's, which may be as long as a name can be.
    let draft = folder + "/.draft-\(UInt64.random(in: 0 ... .max))"
    do throws(SystemError) {
      let file = try FileDescriptor(creating: draft)
      do throws(SystemError) {
        try write(bytes, to: file)
        try FileDescriptor.rename(draft, to: path)
      } catch {
        FileDescriptor.remove(draft)
        throw error
      }
    } catch {
      throw FileError(error, path: path, attempt: .writing)
    }
  }

  /// Writes and closes a file; closes it also where it cannot be written.
  private static func write(_ bytes: [UInt8], to file: FileDescriptor) throws(SystemError) {
    do throws(SystemError) {
      try file.write(bytes)
    } catch {
      try? file.close()
      throw error
    }
    try file.close()
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Replaces files without waiting for the disk, which Foundation cannot.
///
/// The file is written under another name beside its place and then renamed, which a system does at
/// once or not at all. The calls are those of the platform's C library; what is unsafe about them is
/// that they take bytes by their place in memory, and none keeps it.
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
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw FileError(code: errno, path: path, attempt: .writing) }
    var code = FileDescriptor.write(bytes, to: descriptor)
    if close(descriptor) != 0, code == nil { code = errno }
    if code == nil, unsafe rename(draft, path) != 0 { code = errno }
    if let code {
      _ = unsafe unlink(draft)
      throw FileError(code: code, path: path, attempt: .writing)
    }
  }
}

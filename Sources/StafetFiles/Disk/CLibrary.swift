#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  // Never compiled or run there yet: it stands here so that whoever does finds the place.
  import Android
#else
  #error(
    "StafetFiles reads and writes files on Linux, Apple's systems and Android only. The other modules need no files: depend on their products (StafetReport, StafetFormats and those below) and hand them bytes."
  )
#endif

/// What the module asks of the operating system, by the names of the C library.
///
/// The only place that knows which C library there is. What is unsafe about its functions is that they take
/// bytes and names by their place in memory; none of them keeps that place.
enum CLibrary {
  /// The number that says why the last call failed.
  static var errorNumber: Int32 { errno }

  /// Whether a signal interrupted the last call, which is then made again.
  static var wasInterrupted: Bool { errno == EINTR }

  static func openToRead(_ path: String) -> Int32 { unsafe open(path, O_RDONLY) }

  static func create(_ path: String, permissions: UInt32) -> Int32 {
    unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, mode_t(permissions))
  }

  @unsafe
  static func read(_ number: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    unsafe readBytes(number, bytes)
  }

  @unsafe
  static func write(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe writeBytes(number, bytes)
  }

  static func sync(_ number: Int32) -> Bool { fsync(number) == 0 }

  static func close(_ number: Int32) -> Bool { closeFile(number) == 0 }

  static func rename(_ path: String, to other: String) -> Bool { renameFile(path, other) == 0 }

  static func link(_ path: String, to other: String) -> Bool { linkFile(path, other) == 0 }

  static func setPermissions(_ permissions: UInt32, of path: String) -> Bool {
    unsafe chmod(path, mode_t(permissions)) == 0
  }

  static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// What the system knows of a file or folder; `nil` where there is nothing that can be seen.
  static func status(
    of path: String, followsLinks: Bool
  ) -> (device: UInt64, number: UInt64, mode: UInt32, size: Int64)? {
    // The system fills in the value at its place and does not keep it.
    var status = stat()
    let outcome = unsafe followsLinks ? stat(path, &status) : lstat(path, &status)
    guard outcome == 0 else { return nil }
    return (
      UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino),
      UInt32(status.st_mode), Int64(status.st_size)
    )
  }
}

extension CLibrary {
  /// The number that an error of Foundation stands for.
  static func number(of error: POSIXError) -> Int32 { error.code.rawValue }

  /// No room is left.
  static var noRoom: Int32 { ENOSPC }

  /// Whether a number says that there is a file of that name already.
  static func saysThatItIsThere(_ number: Int32) -> Bool { number == EEXIST }

  /// Whether a number says that the file system cannot give a file a second name.
  static func saysThatThereAreNoLinks(_ number: Int32) -> Bool {
    [EPERM, ENOTSUP, ENOSYS, EMLINK, EOPNOTSUPP].contains(number)
  }

  /// What a number means, where a reader can do something about it.
  static func reason(for number: Int32) -> FileError.Reason? {
    switch number {
    case ENOENT: .notFound
    case EACCES, EPERM, EROFS: .notPermitted
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case ENOSPC, EDQUOT: .noRoom
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .circularLinks
    default: nil
    }
  }
}

// The system's own functions, under names that the type above does not use for others.

private func readBytes(_ number: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(number, bytes.baseAddress, bytes.count)
}

private func writeBytes(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(number, bytes.baseAddress, bytes.count)
}

private func closeFile(_ number: Int32) -> Int32 { close(number) }

private func renameFile(_ path: String, _ other: String) -> Int32 { unsafe rename(path, other) }

private func linkFile(_ path: String, _ other: String) -> Int32 { unsafe link(path, other) }

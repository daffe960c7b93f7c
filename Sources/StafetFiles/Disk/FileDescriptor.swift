#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  // Never compiled or run there yet: it stands here so that whoever does finds the place.
  import Android
#endif

/// A file that the operating system has open.
///
/// The module's only calls of the C library are here. What is unsafe about them is that they take bytes
/// and names by their place in memory; none of them keeps that place. A call that a signal interrupts is
/// made again.
struct FileDescriptor {
  private let number: Int32

  /// What stands on the standard input of the program.
  static let standardInput = FileDescriptor(number: 0)

  private init(number: Int32) {
    self.number = number
  }

  /// Opens a file that is there, to read it.
  init(reading path: String) throws(SystemError) {
    try self.init(unsafe open(path, O_RDONLY))
  }

  /// Makes a file that is not there yet and opens it, to write it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - privately: Whether nobody but its owner may read it.
  /// - Throws: ``SystemError`` if it cannot be made.
  init(creating path: String, privately: Bool = false) throws(SystemError) {
    try self.init(
      unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, privately ? 0o600 : 0o666))
  }

  private init(_ outcome: Int32) throws(SystemError) {
    guard outcome >= 0 else { throw .last }
    number = outcome
  }

  /// Reads the bytes that come next.
  ///
  /// - Parameters:
  ///   - bytes: What they are put into.
  ///   - range: The places for them.
  /// - Returns: How many there were; 0 at the end of the file.
  /// - Throws: ``SystemError`` if the file cannot be read.
  func read(into bytes: inout [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { bytes in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
        return unsafe readBytes(number, room.baseAddress, room.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes bytes, in as many calls as the system needs.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe writeBytes(number, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(SystemError) {
    if fsync(number) != 0 { throw .last }
  }

  /// Closes the file; what is written is complete only if this succeeds.
  func close() throws(SystemError) {
    if closeFile(number) != 0 { throw .last }
  }

  /// Gives a file another name, in place of a file that has it.
  static func rename(_ path: String, to other: String) throws(SystemError) {
    if renameFile(path, other) != 0 { throw .last }
  }

  /// Gives a file a second name, where there is no file of that name.
  static func link(_ path: String, to other: String) throws(SystemError) {
    if linkFile(path, other) != 0 { throw .last }
  }

  /// Sets who may do what with a file.
  static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    if unsafe chmod(path, mode_t(permissions)) != 0 { throw .last }
  }

  /// Removes a folder, if it is there and empty.
  static func removeFolder(_ path: String) {
    _ = unsafe rmdir(path)
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }
}

// The system's own functions, under names that the type above does not use for others.

private func readBytes(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, start, count)
}

private func writeBytes(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, start, count)
}

private func closeFile(_ number: Int32) -> Int32 { close(number) }

private func renameFile(_ path: String, _ other: String) -> Int32 { unsafe rename(path, other) }

private func linkFile(_ path: String, _ other: String) -> Int32 { unsafe link(path, other) }

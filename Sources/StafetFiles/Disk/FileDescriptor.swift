/// A file that the operating system has open.
///
/// A call that a signal interrupts is made again.
struct FileDescriptor {
  private let number: Int32

  /// What stands on the standard input of the program.
  static let standardInput = FileDescriptor(number: 0)

  private init(number: Int32) {
    self.number = number
  }

  /// Opens a file that is there, to read it.
  init(reading path: String) throws(SystemError) {
    try self.init(CLibrary.openToRead(path))
  }

  /// Makes a file that is not there yet and opens it, to write it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - privately: Whether nobody but its owner may read it.
  /// - Throws: ``SystemError`` if it cannot be made.
  init(creating path: String, privately: Bool = false) throws(SystemError) {
    try self.init(CLibrary.create(path, permissions: privately ? 0o600 : 0o666))
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
        unsafe CLibrary.read(number, into: UnsafeMutableRawBufferPointer(rebasing: bytes[range]))
      }
      if count >= 0 { return count }
      if !CLibrary.wasInterrupted { throw .last }
    }
  }

  /// Writes bytes, in as many calls as the system needs.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe CLibrary.write(number, $0)
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if !CLibrary.wasInterrupted {
        throw .last
      }
    }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(SystemError) {
    if !CLibrary.sync(number) { throw .last }
  }

  /// Closes the file; what is written is complete only if this succeeds.
  func close() throws(SystemError) {
    if !CLibrary.close(number) { throw .last }
  }

  /// Gives a file another name, in place of a file that has it.
  static func rename(_ path: String, to other: String) throws(SystemError) {
    if !CLibrary.rename(path, to: other) { throw .last }
  }

  /// Gives a file a second name, where there is no file of that name.
  static func link(_ path: String, to other: String) throws(SystemError) {
    if !CLibrary.link(path, to: other) { throw .last }
  }

  /// Sets who may do what with a file.
  static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    if !CLibrary.setPermissions(permissions, of: path) { throw .last }
  }

  /// Removes a folder, if it is there and empty.
  static func removeFolder(_ path: String) {
    CLibrary.removeFolder(path)
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    CLibrary.remove(path)
  }
}

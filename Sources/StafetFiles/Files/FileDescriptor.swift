#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to what the operating system has open under a number.
enum FileDescriptor {
  /// Writes bytes, in as many calls as the system needs.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - descriptor: The number: 1 is the standard output, 2 the standard error.
  /// - Returns: The system's number for what went wrong; `nil` if all were written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { bytes in
        unsafe writeBytes(descriptor, bytes.baseAddress, bytes.count)
      }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// The system's own function, under a name that the type above does not use for another.
private func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}

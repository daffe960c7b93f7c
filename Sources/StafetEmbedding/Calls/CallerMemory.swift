/// What a caller handed over: bytes to read, and places to write to.
///
/// Nothing of it is kept after a call. That a pointer leads to as many bytes as are said cannot be told; what can
/// be told is refused: a pointer that is not there, a length that no memory has, a text that is not
/// UTF-8.
enum CallerMemory {
  /// A copy of the caller's bytes.
  static func bytes(
    at start: UnsafeRawPointer?, _ length: UInt
  ) throws(CallFailure) -> [UInt8] {
    guard let count = Int(exactly: length) else { throw CallFailure(.badLength) }
    if count == 0 { return [] }
    guard let start = unsafe start else { throw CallFailure(.nullPointer) }
    try Memory.demand(count)
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A copy of the caller's text.
  static func text(
    at start: UnsafeRawPointer?, _ length: UInt
  ) throws(CallFailure) -> String {
    let bytes = unsafe try bytes(at: start, length)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CallFailure(.notUTF8)
    }
    return text
  }

  /// Copies bytes into the caller's buffer, and tells how many they are.
  static func copy(
    _ bytes: [UInt8], to buffer: UnsafeMutableRawPointer?, capacity: UInt,
    length: UnsafeMutablePointer<UInt>?
  ) throws(CallFailure) {
    guard let length = unsafe length else { throw CallFailure(.nullPointer) }
    unsafe length.pointee = UInt(bytes.count)
    guard let capacity = Int(exactly: capacity) else { throw CallFailure(.badLength) }
    guard let buffer = unsafe buffer else {
      if capacity == 0 { return }
      throw CallFailure(.nullPointer)
    }
    if capacity < bytes.count { throw CallFailure(.bufferTooSmall) }
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe buffer.copyMemory(from: start, byteCount: source.count)
    }
  }
}

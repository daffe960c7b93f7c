import StafetSyntax

/// Works out a checksum of bytes.
@c(stafet_checksum)
public func stafetChecksum(
  _ bytes: UnsafeRawPointer?, _ length: UInt, _ checksum: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  call { () throws(CallFailure) in
    guard let checksum = unsafe checksum else { throw CallFailure(.nullPointer) }
    unsafe checksum.pointee = 0
    guard let count = Int(exactly: length) else { throw CallFailure(.badLength) }
    guard let start = unsafe bytes else {
      if count == 0 {
        unsafe checksum.pointee = Checksum(of: EmptyCollection()).value
        return
      }
      throw CallFailure(.nullPointer)
    }
    let range = unsafe UnsafeRawBufferPointer(start: start, count: count)
    unsafe checksum.pointee = Checksum(of: range).value
  }
}

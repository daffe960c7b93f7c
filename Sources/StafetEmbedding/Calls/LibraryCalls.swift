import StafetSyntax

/// The number of the interface.
@c(stafet_interface)
public func stafetInterface() -> Int32 { 1 }

/// The version of the library.
@c(stafet_version)
public func stafetVersion() -> UnsafePointer<CChar>? { unsafe constant("0.1.0") }

/// What a status means.
@c(stafet_status_text)
public func stafetStatusText(_ status: Int32) -> UnsafePointer<CChar>? {
  unsafe constant(Status(rawValue: status)?.sentence ?? "A status that this version does not know.")
}

/// Gives a handle back.
@c(stafet_free)
public func stafetFree(_ handle: UInt64) -> Int32 {
  if handle == 0 { return Status.ok.rawValue }
  // What was held ends here, when nobody else is at the register any more.
  let removed = HandleRegister.shared.withLock { $0.remove(handle) }
  return (removed == nil ? Status.badHandle : .ok).rawValue
}

/// Tells what a handle stands for.
@c(stafet_kind)
public func stafetKind(_ handle: UInt64, _ kind: UnsafeMutablePointer<Int32>?) -> Int32 {
  call { () throws(CallFailure) in
    guard let kind = unsafe kind else { throw CallFailure(.nullPointer) }
    unsafe kind.pointee = 0
    unsafe kind.pointee = try HandleRegister.held(by: handle).kind
  }
}

/// A text that stands in the library itself, with a zero behind it.
private func constant(_ text: StaticString) -> UnsafePointer<CChar> {
  unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

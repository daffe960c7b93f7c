import StafetFormats
import StafetReport

/// Carries out a call that has nothing to tell beside its status.
func call(_ body: () throws(CallFailure) -> Void) -> Int32 {
  do throws(CallFailure) {
    try body()
    return Status.ok.rawValue
  } catch {
    return error.status.rawValue
  }
}

/// Carries out a call that may have problems and warnings to tell: the body notes them, and the target is where
/// the caller wants the handle of the messages, or `nil`.
func call(
  telling target: UnsafeMutablePointer<UInt64>?,
  _ body: (inout Messages) throws(CallFailure) -> Void
) -> Int32 {
  unsafe target?.pointee = 0
  var messages = Messages()
  var status = Status.ok
  do throws(CallFailure) {
    try body(&messages)
  } catch {
    status = error.status
  }
  if status.hasMessages, let target = unsafe target {
    let list = FileList(messages.files)
    unsafe target.pointee = HandleRegister.shared.withLock { $0.add(.files(list)) }
  }
  return status.rawValue
}

/// Where a call puts a handle that it gives out: 0 until all has gone well.
@safe struct HandlePlace: ~Copyable {
  private let place: UnsafeMutablePointer<UInt64>

  init(_ place: UnsafeMutablePointer<UInt64>?) throws(CallFailure) {
    guard let place = unsafe place else { throw CallFailure(.nullPointer) }
    unsafe self.place = place
    unsafe place.pointee = 0
  }

  /// Gives a value out.
  func put(_ value: Held) {
    unsafe place.pointee = HandleRegister.shared.withLock { $0.add(value) }
  }
}

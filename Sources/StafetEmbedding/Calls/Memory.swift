#if !hasFeature(Embedded)
  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Android)
    import Android
  #endif
#endif

/// The memory that there is for a piece of work.
///
/// Swift ends a process that gets no memory. So what a call will need at least is reserved and given back before it
/// begins: where that fails, the caller is told. Between the two somebody else may take the memory, and
/// work may need more than was foreseen; that cannot be told.
enum Memory {
  /// Fails where so many bytes cannot be had.
  static func demand(_ count: Int) throws(CallFailure) {
    // Small pieces come from what the process has already.
    if count < 1 << 16 { return }
    guard let room = unsafe reserve(count) else { throw CallFailure(.outOfMemory) }
    unsafe release(room)
  }

  /// Fails where there is no room for work on an input: some of its length, and a little for all.
  static func demand(_ factor: Int, times count: Int) throws(CallFailure) {
    let (product, isTooLarge) = factor.multipliedReportingOverflow(by: count)
    if isTooLarge { throw CallFailure(.outOfMemory) }
    let (sum, overflows) = product.addingReportingOverflow(1 << 20)
    if overflows { throw CallFailure(.outOfMemory) }
    try demand(sum)
  }
}

#if hasFeature(Embedded)
  // Swift keeps the names of malloc and free for itself.
  @_extern(c, "calloc")
  private func reserveCells(_ number: Int, _ size: Int) -> UnsafeMutableRawPointer?
  private func reserve(_ count: Int) -> UnsafeMutableRawPointer? { unsafe reserveCells(count, 1) }
  private func release(_ pointer: UnsafeMutableRawPointer) { unsafe pointer.deallocate() }
#else
  private func reserve(_ count: Int) -> UnsafeMutableRawPointer? { unsafe malloc(count) }
  private func release(_ pointer: UnsafeMutableRawPointer) { unsafe free(pointer) }
#endif

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

// An optimiser leaves memory out that is given back unused, and would then take it for granted that it could be
// had: so it must not see both ends.
#if hasFeature(Embedded)
  @inline(never)
  private func reserve(_ count: Int) -> UnsafeMutableRawPointer? { unsafe resize(nil, count) }
  private func release(_ pointer: UnsafeMutableRawPointer?) { _ = unsafe resize(pointer, 0) }

  // Those that Embedded Swift calls itself may not be named here.
  @_extern(c, "realloc")
  private func resize(
    _ pointer: UnsafeMutableRawPointer?, _ count: Int
  ) -> UnsafeMutableRawPointer?
#else
  @inline(never)
  private func reserve(_ count: Int) -> UnsafeMutableRawPointer? { unsafe malloc(count) }
  private func release(_ pointer: UnsafeMutableRawPointer?) { unsafe free(pointer) }
#endif

#if hasFeature(Embedded) && os(Linux)
  /// Fills memory with chance, for Embedded Swift, which asks for it once to keep apart the hash tables of
  /// different processes.
  ///
  /// The C library has a function of this name only since 2022, so that a library which needed it would not run
  /// on older systems. No result depends on what comes out.
  @c(arc4random_buf)
  public func stafetRandomBytes(_ buffer: UnsafeMutableRawPointer?, _ count: UInt) {
    guard let buffer = unsafe buffer else { return }
    #if arch(x86_64)
      let getrandom = 318
    #else
      let getrandom = 278
    #endif
    // Where the system gives none, hash tables are as they were in memory: slower at worst.
    _ = unsafe systemCall(getrandom, buffer, count, 0)
  }

  @_extern(c, "syscall")
  private func systemCall(
    _ number: Int, _ buffer: UnsafeMutableRawPointer, _ count: UInt, _ flags: UInt
  ) -> Int
#endif

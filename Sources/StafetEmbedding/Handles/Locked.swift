#if !hasFeature(Embedded)
  import Synchronization
#endif

/// A value that one thread at a time works on.
final class Locked<Value: ~Copyable>: @unchecked Sendable {
  private let lock = Lock()
  private var value: Value

  init(_ value: consuming Value) {
    self.value = value
  }

  /// Lets a body work on the value while nobody else does.
  func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lock.hold { () throws(Failure) in try body(&value) }
  }
}

#if hasFeature(Embedded) && !arch(wasm32)
  // Embedded Swift brings no lock for this machine, and no C library to import one from: the three
  // functions of POSIX are declared here.
  @_extern(c, "pthread_mutex_init")
  private func mutexInit(
    _ mutex: UnsafeMutableRawPointer, _ attributes: UnsafeRawPointer?
  ) -> Int32
  @_extern(c, "pthread_mutex_destroy")
  private func mutexDestroy(_ mutex: UnsafeMutableRawPointer) -> Int32
  @_extern(c, "pthread_mutex_lock")
  private func mutexLock(_ mutex: UnsafeMutableRawPointer) -> Int32
  @_extern(c, "pthread_mutex_unlock")
  private func mutexUnlock(_ mutex: UnsafeMutableRawPointer) -> Int32

  /// A mutex of POSIX, which is of at most 64 bytes on every machine that has one.
  @safe private final class Lock {
    private let mutex = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)

    init() {
      unsafe mutex.initializeMemory(as: UInt8.self, repeating: 0, count: 64)
      _ = unsafe mutexInit(mutex, nil)
    }

    deinit {
      _ = unsafe mutexDestroy(mutex)
      unsafe mutex.deallocate()
    }

    func hold<Result, Failure: Error>(
      _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
      _ = unsafe mutexLock(mutex)
      defer { _ = unsafe mutexUnlock(mutex) }
      return try body()
    }
  }
#elseif hasFeature(Embedded)
  /// No lock: a web page has one thread.
  @safe private final class Lock {
    func hold<Result, Failure: Error>(
      _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
      try body()
    }
  }
#else
  /// The mutex of the standard library.
  private final class Lock: Sendable {
    private let mutex = Mutex(())

    func hold<Result, Failure: Error>(
      _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
      var result: Swift.Result<Result, Failure>?
      mutex.withLock { _ in
        do throws(Failure) {
          result = .success(try body())
        } catch {
          result = .failure(error)
        }
      }
      guard let result else { preconditionFailure("The body has been carried out.") }
      return try result.get()
    }
  }
#endif

import Dispatch
import StafetAnalysis
import Synchronization

/// Carries out two parts of a piece of work at the same time, each on a thread of its own.
struct TwoThreads: Workforce {
  func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @Sendable () throws(Failure) -> First,
    _ second: @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    let one = Mutex<Result<First, Failure>?>(nil)
    let other = Mutex<Result<Second, Failure>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result(catching: first)
        one.withLock { $0 = result }
      } else {
        let result = Result(catching: second)
        other.withLock { $0 = result }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("Both parts have been carried out.")
    }
    return (try first.get(), try second.get())
  }
}

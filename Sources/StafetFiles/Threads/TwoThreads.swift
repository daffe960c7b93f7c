import Dispatch
import StafetAnalysis
import Synchronization

/// Carries out two parts of a piece of work at the same time, each on a thread of its own.
struct TwoThreads: Workforce {
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = first()
        one.withLock { $0 = result }
      } else {
        let result = second()
        other.withLock { $0 = result }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("Both parts have been carried out.")
    }
    return (first, second)
  }
}

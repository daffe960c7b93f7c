import StafetAnalysis
import Synchronization

/// What a listener throws that has heard enough.
struct Enough: Error, Hashable {
  let done: Double
}

/// Listens to a piece of work up to a number of times, and ends it then.
final class Listening: Sendable {
  private let told = Mutex<[Double]>([])
  private let times: Int

  init(times: Int = .max) {
    self.times = times
  }

  /// What was told, in order.
  var steps: [Double] { told.withLock { $0 } }

  var progress: WorkProgress<Enough> {
    WorkProgress { (done: Double) throws(Enough) in
      let heard = self.told.withLock { told in
        told.append(done)
        return told.count
      }
      if heard > self.times { throw Enough(done: done) }
    }
  }
}

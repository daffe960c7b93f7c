import Synchronization
import Testing

@testable import StafetAnalysis

@Suite struct WorkProgressTests {
  @Test func partsLieWithinTheWhole() {
    let told = Mutex<[Double]>([])
    let whole = WorkProgress { done in told.withLock { $0.append(done) } }
    whole.report(1, of: 4)
    let part = whole.part(from: 0.5, to: 1)
    part.report(0, of: 2)
    part.report(1, of: 2)
    part.part(from: 0.5, to: 0.75).report(3, of: 3)
    whole.report(9, of: 4)
    // Of nothing there is nothing to tell.
    whole.report(1, of: 0)
    #expect(told.withLock { $0 } == [0.25, 0.5, 0.75, 0.875, 1])
    #expect(whole.isHeard)
  }

  @Test func nobodyNeedListen() {
    let progress = WorkProgress()
    progress.part(from: 0, to: 1).report(1, of: 2)
    #expect(!progress.isHeard)
  }

  @Test func aListenerThatThrowsEndsTheWork() {
    let whole = WorkProgress { (done: Double) throws(Enough) in
      if done > 0.5 { throw Enough(done: done) }
    }
    #expect(throws: Never.self) { try whole.report(1, of: 2) }
    #expect(throws: Enough(done: 0.75)) { try whole.report(3, of: 4) }
    #expect(throws: Enough(done: 0.625)) {
      try whole.part(from: 0.5, to: 1).report(1, of: 4)
    }
    // Of nothing there is nothing to tell.
    #expect(throws: Never.self) { try whole.report(1, of: 0) }
  }
}

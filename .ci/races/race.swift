// Two threads that count in the same place. With the argument "locked" they take turns.
//
// They wait for each other before they count: on a busy machine one of them would else be done before the other begins.

import Dispatch
import Synchronization

final class Count: @unchecked Sendable {
  var number = 0
}

let count = Count()
let turn = Mutex(())
let begun = Atomic(0)
let takesTurns = CommandLine.arguments.contains("locked")
DispatchQueue.concurrentPerform(iterations: 2) { _ in
  begun.add(1, ordering: .relaxed)
  let latest = ContinuousClock.now + .seconds(10)
  while begun.load(ordering: .relaxed) < 2, ContinuousClock.now < latest {}
  for _ in 0..<100_000 {
    if takesTurns { turn.withLock { _ in count.number += 1 } } else { count.number += 1 }
  }
}
print(count.number)

// Two threads that count in the same place. With the argument "locked" they take turns.

import Dispatch
import Synchronization

final class Count: @unchecked Sendable {
  var number = 0
}

let count = Count()
let turn = Mutex(())
let takesTurns = CommandLine.arguments.contains("locked")
DispatchQueue.concurrentPerform(iterations: 2) { _ in
  for _ in 0..<100_000 {
    if takesTurns { turn.withLock { _ in count.number += 1 } } else { count.number += 1 }
  }
}
print(count.number)

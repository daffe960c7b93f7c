import StafetAnalysis
import StafetFormats

/// Makes a counter of words.
@c(stafet_counter_new)
public func stafetCounterNew(
  _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ counter: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(counter)
    let chosen: CountingOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let rules = try chosen.words.rules(
      for: chosen.words.language ?? StudyLanguage.assumed, &messages)
    place.put(.counter(HeldCounter(rules: rules, kind: chosen.kind)))
  }
}

/// Counts the next bytes of a file.
@c(stafet_counter_feed)
public func stafetCounterFeed(
  _ counter: UInt64, _ bytes: UnsafeRawPointer?, _ length: UInt,
  _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let held = try HandleRegister.counter(counter)
    let bytes = unsafe try CallerMemory.bytes(at: bytes, length)
    try Memory.demand(4, times: bytes.count)
    try messages.taking { () throws(ReadingError) in try held.feed(bytes) }
  }
}

/// Says that a file is at its end.
@c(stafet_counter_end)
public func stafetCounterEnd(
  _ counter: UInt64, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let held = try HandleRegister.counter(counter)
    try messages.taking { () throws(ReadingError) in try held.end() }
  }
}

/// Writes what has been counted.
@c(stafet_counter_write)
public func stafetCounterWrite(
  _ counter: UInt64, _ files: UnsafeMutablePointer<UInt64>?,
  _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(files)
    let held = try HandleRegister.counter(counter)
    let lines = try messages.taking { () throws(ReadingError) in try held.written() }
    guard let lines else { throw CallFailure(.unfinished) }
    place.put(.files(FileList([FileList.File(name: "count.jsonl", bytes: lines)])))
  }
}

/// Adds a count that was written before.
@c(stafet_counter_merge)
public func stafetCounterMerge(
  _ counter: UInt64, _ count: UnsafeRawPointer?, _ length: UInt,
  _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let held = try HandleRegister.counter(counter)
    let lines = unsafe try CallerMemory.bytes(at: count, length)
    try Memory.demand(8, times: lines.count)
    try messages.taking { () throws(ReadingError) in try held.merge(lines) }
  }
}

/// The most frequent words of every relay, and those by which relays differ.
@c(stafet_counter_keywords)
public func stafetCounterKeywords(
  _ counter: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ files: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(files)
    let held = try HandleRegister.counter(counter)
    let chosen: KeywordOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let lines = try messages.taking { () throws(ReadingError) in
      try held.keywords(chosen)
    }
    guard let lines else { throw CallFailure(.unfinished) }
    place.put(.files(FileList([FileList.File(name: "keywords.tsv", bytes: lines)])))
  }
}

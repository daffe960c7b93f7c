/// What a handle stands for.
enum Held: Sendable {
  case files(FileList)
  case study(HeldStudy)
  case analysis(HeldAnalysis)
  case counter(HeldCounter)

  /// The number of the kind in `stafet.h`.
  var kind: Int32 {
    switch self {
    case .files: 1
    case .study: 2
    case .analysis: 3
    case .counter: 4
    }
  }
}

/// Everything that was given out and not yet given back, by numbers that are used once.
///
/// Whoever asks gets a reference of its own, so that something can be freed while it is worked on.
struct HandleRegister {
  private var held: [UInt64: Held] = [:]
  private var last: UInt64 = 0

  /// The one register of the library.
  static let shared = Locked(HandleRegister())

  /// Takes something in, and gives the number for it.
  mutating func add(_ value: Held) -> UInt64 {
    last += 1
    held[last] = value
    return last
  }

  /// Lets go of something; `nil` where there is no such number.
  mutating func remove(_ handle: UInt64) -> Held? {
    held.removeValue(forKey: handle)
  }

  subscript(_ handle: UInt64) -> Held? { held[handle] }

  /// What a handle stands for.
  static func held(by handle: UInt64) throws(CallFailure) -> Held {
    guard let held = shared.withLock({ $0[handle] }) else { throw CallFailure(.badHandle) }
    return held
  }

  /// The files that a handle stands for.
  static func files(_ handle: UInt64) throws(CallFailure) -> FileList {
    guard case .files(let files) = try held(by: handle) else { throw CallFailure(.wrongKind) }
    return files
  }

  /// The study that a handle stands for.
  static func study(_ handle: UInt64) throws(CallFailure) -> HeldStudy {
    guard case .study(let study) = try held(by: handle) else { throw CallFailure(.wrongKind) }
    return study
  }

  /// The analysis that a handle stands for.
  static func analysis(_ handle: UInt64) throws(CallFailure) -> HeldAnalysis {
    guard case .analysis(let analysis) = try held(by: handle) else {
      throw CallFailure(.wrongKind)
    }
    return analysis
  }

  /// The counter that a handle stands for.
  static func counter(_ handle: UInt64) throws(CallFailure) -> HeldCounter {
    guard case .counter(let counter) = try held(by: handle) else { throw CallFailure(.wrongKind) }
    return counter
  }
}

/// Tells how far a long piece of work has come, and can end it.
///
/// What comes out of the work does not depend on it, and without a listener it costs nothing.
///
/// ```swift
/// let discovery = ThemeDiscovery(
///   of: exchanges, rules: .rules(for: "da"), progress: WorkProgress { show($0) })
/// ```
///
/// A listener that throws ends the work, which throws the same error:
///
/// ```swift
/// let discovery = try ThemeDiscovery(
///   of: exchanges, rules: .rules(for: "da"),
///   progress: WorkProgress { _ in if timeIsUp() { throw CancellationError() } })
/// ```
///
/// The error's type is a part of the type of the progress. Work whose listener cannot throw is of the type
/// `WorkProgress<Never>`, and needs no `try`.
public struct WorkProgress<Failure: Error>: Sendable {
  private let listener: (@Sendable (Double) throws(Failure) -> Void)?

  /// Where this part of the work begins and how long it is, as shares of the whole.
  private let start: Double
  private let length: Double

  /// Tells a listener.
  ///
  /// - Parameter listener: It is given the share of the work that is done, from 0 to 1, and never less than
  ///   before by work that is done on one thread. It may be called often, from any thread that works, and
  ///   holds up the work. If it throws, the work ends as soon as each of its threads has asked it once more,
  ///   and throws that error.
  public init(_ listener: @escaping @Sendable (Double) throws(Failure) -> Void) {
    self.init(listener, start: 0, length: 1)
  }

  private init(
    _ listener: (@Sendable (Double) throws(Failure) -> Void)?, start: Double, length: Double
  ) {
    self.listener = listener
    self.start = start
    self.length = length
  }

  /// Whether anybody listens.
  package var isHeard: Bool { listener != nil }

  /// Tells how much of this part of the work is done.
  ///
  /// - Throws: What the listener throws: the work shall end.
  package func report(_ done: Int, of all: Int) throws(Failure) {
    guard let listener, all > 0 else { return }
    try listener(start + length * min(Double(done) / Double(all), 1))
  }

  /// A part of this part.
  ///
  /// - Parameters:
  ///   - start: Where it begins, as a share of this part.
  ///   - end: Where it ends.
  /// - Returns: What is told of that part.
  package func part(from start: Double, to end: Double) -> WorkProgress {
    WorkProgress(
      listener, start: self.start + length * start, length: length * (end - start))
  }
}

extension WorkProgress where Failure == Never {
  /// Tells nobody, and ends nothing.
  public init() {
    self.init(nil, start: 0, length: 1)
  }
}

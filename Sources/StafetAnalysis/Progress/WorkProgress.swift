/// Tells how far a long piece of work has come.
///
/// What comes out of the work does not depend on it, and without a listener it costs nothing.
///
/// ```swift
/// let discovery = ThemeDiscovery(
///   of: exchanges, rules: .rules(for: "da"), progress: WorkProgress { show($0) })
/// ```
public struct WorkProgress: Sendable {
  private let listener: (@Sendable (Double) -> Void)?

  /// Where this part of the work begins and how long it is, as shares of the whole.
  private let start: Double
  private let length: Double

  /// Tells nobody.
  public init() {
    listener = nil
    start = 0
    length = 1
  }

  /// Tells a listener.
  ///
  /// - Parameter listener: It is given the share of the work that is done, from 0 to 1, and never less than
  ///   before by work that is done on one thread. It may be called often, from any thread that works, and
  ///   holds up the work.
  public init(_ listener: @escaping @Sendable (Double) -> Void) {
    self.init(listener, start: 0, length: 1)
  }

  private init(_ listener: (@Sendable (Double) -> Void)?, start: Double, length: Double) {
    self.listener = listener
    self.start = start
    self.length = length
  }

  /// Whether anybody listens.
  package var isHeard: Bool { listener != nil }

  /// Tells how much of this part of the work is done.
  package func report(_ done: Int, of all: Int) {
    guard let listener, all > 0 else { return }
    listener(start + length * min(Double(done) / Double(all), 1))
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

import Dispatch
public import Stafet
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  // Never compiled or run there yet: it stands here so that whoever does finds the place.
  import Android
#endif

/// A line on a terminal that tells what is being done, how far it is and about how long it takes yet.
///
/// It comes after a second, is drawn anew five times a second, and is gone when the work is done.
final class ProgressLine: Sendable {
  private struct State {
    /// The share of the work that is done; `nil` where nothing is known of it.
    var fraction: Double?
    var isOver = false
    var isShown = false
  }

  private let what: String
  private let language: ReportLanguage
  private let start = ContinuousClock.now
  private let state = Mutex(State())
  /// A queue of its own gets a thread also where all others work.
  private let queue = DispatchQueue(label: "progress")

  /// Begins to tell of a piece of work.
  ///
  /// - Parameters:
  ///   - what: What is being done.
  ///   - language: The language of the line.
  init(_ what: String, in language: ReportLanguage) {
    self.what = what
    self.language = language
    draw(in: ProgressText.patience)
  }

  private func draw(in seconds: Double) {
    queue.asyncAfter(deadline: .now() + seconds) { [weak self] in
      guard let self, self.draw() else { return }
      self.draw(in: 0.2)
    }
  }

  /// What the work tells how far it is.
  var progress: WorkProgress<Never> {
    WorkProgress { [weak self] fraction in
      self?.state.withLock { $0.fraction = max($0.fraction ?? 0, fraction) }
    }
  }

  /// Ends it: the line is gone, and comes no more.
  func end() {
    state.withLock { state in
      state.isOver = true
      if state.isShown { Self.erase() }
    }
  }

  /// Draws the line, unless the work is over.
  private func draw() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      state.isShown = true
      let elapsed = start.duration(to: .now)
      let line = ProgressText.line(
        what, fraction: state.fraction, seconds: Double(elapsed.components.seconds), in: language)
      StandardStreams.put("\r" + line.prefix(max(Self.width - 1, 0)) + Self.eraseRest)
      return true
    }
  }

  private static let eraseRest = "\u{1B}[K"

  /// Removes the line at which the terminal stands, if there is a terminal.
  static func erase() {
    if isOnTerminal { StandardStreams.put("\r" + eraseRest) }
  }

  /// Whether the standard error is a terminal.
  static var isOnTerminal: Bool { isatty(2) == 1 }

  /// How many columns the terminal has.
  private static var width: Int {
    var size = winsize()
    guard unsafe ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

extension CommandArguments {
  /// Does something that may take long, and shows how far it is: on a terminal, unless `--quiet` is given.
  ///
  /// Nothing may be printed meanwhile.
  ///
  /// - Parameters:
  ///   - english: What is done, in a few words such as `Finding clusters`.
  ///   - danish: The same in Danish.
  ///   - work: Does it. What it is given may be told how far it is.
  /// - Returns: What came of it.
  public func showing<Value>(
    _ english: String, danish: String, _ work: (WorkProgress<Never>) throws -> Value
  ) rethrows -> Value {
    if has(QuietOption.name) || !ProgressLine.isOnTerminal { return try work(WorkProgress()) }
    let language = terminalLanguage
    let line = ProgressLine(language.say(english, danish: danish), in: language)
    defer { line.end() }
    return try work(line.progress)
  }
}

import Dispatch
import Stafet

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

/// What a program does when it is told to stop, as by Ctrl-C.
enum Interruption {
  /// Removes what is half written before the program ends by the signal as it would have: a shell sees the
  /// status 130 after Ctrl-C and 143 after `kill`.
  ///
  /// - Parameter output: What writes the files.
  static func discardsDrafts(of output: OutputFiles) {
    let queue = DispatchQueue(label: "interruption")
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // A signal that whoever started the program has it pass over, as `nohup` does, is passed over.
      let before = signal(number, SIG_IGN)
      if isIgnoring(before) { continue }
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        // The source is held for as long as the program runs.
        withExtendedLifetime(source) {}
        ProgressLine.erase()
        output.discard { end(by: number) }
      }
      source.resume()
    }
  }

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ends the program by a signal.
  private static func end(by number: Int32) -> Never {
    _ = signal(number, SIG_DFL)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    _exit(128 + number)
  }
}

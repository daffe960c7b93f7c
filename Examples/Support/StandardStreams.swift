public import Stafet

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

/// What a program prints.
public enum StandardStreams {
  /// Prints a line on the standard error.
  ///
  /// - Parameter line: The line, without its end.
  public static func complain(_ line: String) {
    _ = put(Array((line + "\n").utf8), to: 2)
  }

  /// Prints text on the standard error, as it is.
  static func put(_ text: String) {
    _ = put(Array(text.utf8), to: 2)
  }

  /// Prints bytes on the standard output, as they are.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``OutputError`` if they cannot all be written, as where a disk is full.
  public static func output(_ bytes: [UInt8]) throws(OutputError) {
    if let code = put(bytes, to: 1) { throw OutputError(isFull: code == ENOSPC, code: code) }
  }

  /// Writes bytes, in as many calls as the system needs.
  ///
  /// - Returns: The system's number for what went wrong; `nil` if all were written.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      // The system reads the bytes at their place and does not keep it.
      let written = unsafe bytes.withUnsafeBytes { bytes in
        unsafe write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// The standard output could not be written.
public struct OutputError: Error, Hashable, Sendable {
  let isFull: Bool
  let code: Int32

  /// What went wrong.
  ///
  /// - Parameter language: The language to say it in.
  /// - Returns: A sentence.
  public func sentence(in language: ReportLanguage) -> String {
    isFull
      ? language.say(
        "The standard output cannot be written: there is no room left on the disk.",
        danish: "Resultatet kan ikke skrives: Der er ikke mere plads på disken.")
      : language.say(
        "The standard output cannot be written: the system gives the error \(code).",
        danish: "Resultatet kan ikke skrives: Systemet melder fejl \(code).")
  }
}

extension OutputError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

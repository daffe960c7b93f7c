import StafetFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs a program of the examples and ends it with the status that its outcome calls for: 0 done, 1
/// the input was refused, 2 wrong arguments or a file that cannot be read or written.
package enum CommandRunner {
  /// Runs a program.
  ///
  /// - Parameters:
  ///   - syntax: What the program takes.
  ///   - body: The program. What it throws is printed on standard error.
  package static func run(
    _ syntax: CommandSyntax,
    _ body: (CommandArguments) throws -> Void
  ) -> Never {
    do {
      let arguments = try CommandArguments(
        Array(CommandLine.arguments.dropFirst()), syntax: syntax)
      if arguments.asksForHelp {
        print(syntax.help, terminator: "")
      } else {
        try body(arguments)
      }
      exit(0)
    } catch let error as ReadingError {
      for problem in error.problems { complain(problem.description) }
      exit(1)
    } catch {
      complain("\(error)")
      exit(2)
    }
  }

  /// Prints a line on standard error.
  package static func complain(_ line: String) {
    _ = FileDescriptor.write(Array((line + "\n").utf8), to: 2)
  }

  /// Prints bytes on standard output, as they are.
  ///
  /// - Parameter bytes: The bytes.
  /// - Throws: ``FileError`` if they cannot all be written, as where a disk is full.
  package static func output(_ bytes: [UInt8]) throws(FileError) {
    if let code = FileDescriptor.write(bytes, to: 1) {
      throw FileError(code: code, path: "The standard output", attempt: .writing)
    }
  }
}

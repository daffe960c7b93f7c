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

/// Runs a program of the examples and ends it with the status that its outcome calls for: 0 done, 1
/// the input was refused, 2 wrong arguments or a file that cannot be read or written.
public enum CommandRunner {
  /// Runs a program that does one thing.
  ///
  /// - Parameters:
  ///   - syntax: What the program takes.
  ///   - work: What it does. What is thrown there is printed on the standard error.
  public static func run(
    _ syntax: CommandSyntax,
    work: @escaping @Sendable (CommandArguments) throws -> Void
  ) -> Never {
    end { try carryOut(Command(syntax, work: work), with: words) }
  }

  /// Runs a program that has several jobs.
  ///
  /// - Parameter program: The program.
  public static func run(_ program: JobProgram) -> Never {
    end {
      switch try program.request(in: words) {
      case .help: print(program.help, terminator: "")
      case .work(let job, let words):
        do {
          try carryOut(job.command, with: words, correction: program.correction)
        } catch let error as UsageError {
          throw error.prefixed(by: job.command.syntax.program)
        }
      }
    }
  }

  /// The words after the program's name.
  private static var words: [String] { Array(CommandLine.arguments.dropFirst()) }

  private static func carryOut(
    _ command: Command, with words: [String], correction: (String) -> UsageError? = { _ in nil }
  ) throws {
    let arguments = try CommandArguments(words, syntax: command.syntax, correction: correction)
    if arguments.asksForHelp {
      print(command.syntax.help, terminator: "")
      return
    }
    do {
      try command.work(arguments)
    } catch let error as ReadingError {
      throw RefusedInput(
        error: error, syntax: command.syntax, printsAll: ContentOptions.printsAll(arguments))
    }
  }

  /// Carries out something and ends the program.
  private static func end(after work: () throws -> Void) -> Never {
    do {
      try work()
      exit(0)
    } catch {
      let language = LanguageOption.language(in: words)
      for line in ErrorLines.lines(about: error, in: language) { StandardStreams.complain(line) }
      exit(error is ReadingError || error is RefusedInput ? 1 : 2)
    }
  }
}

extension UsageError {
  /// The same, with the name of the program and its job before it.
  func prefixed(by name: String) -> UsageError {
    UsageError("\(name): \(sentence(in: .english))", danish: "\(name): \(sentence(in: .danish))")
  }
}

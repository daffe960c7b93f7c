import ExampleSupport
import Stafet
import Testing

@Suite struct CommandArgumentsTests {
  static let syntax = CommandSyntax(
    program: "relay-sample", summary: "Shows a relay.", operand: "FILE", needsOperand: true,
    options: [
      .value("--output", "DIR", "The folder to write to (out)."),
      .value("--word", "WORD", repeatable: true, "A word to look for."),
      .flag("--brief", "Print nothing."),
    ])

  private func read(_ words: String...) throws(UsageError) -> CommandArguments {
    try CommandArguments(words, syntax: Self.syntax)
  }

  private func complaint(_ words: String...) -> String? {
    Self.complaint { _ = try CommandArguments(words, syntax: Self.syntax) }
  }

  /// What is said about a command line, which must be said in Danish too.
  private static func complaint(about work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let error as UsageError {
      #expect(!error.sentence(in: .danish).isEmpty)
      #expect(error.sentence(in: .danish) != error.description)
      return error.description
    } catch {
      return "\(error)"
    }
  }

  @Test func optionsAndTheFileMayComeInAnyOrder() throws {
    for words in [
      ["a.csv", "--output", "out", "--brief"], ["--output=out", "a.csv", "--brief"],
      ["--brief", "--output", "out", "a.csv"],
    ] {
      let arguments = try CommandArguments(words, syntax: Self.syntax)
      #expect(arguments.operand == "a.csv")
      #expect(arguments["--output"] == "out")
      #expect(arguments.has("--brief"))
      #expect(!arguments.asksForHelp)
    }
  }

  @Test(arguments: [("5", 5), ("0", 0), ("9", 9), ("+7", 7)])
  func numbersAreRead(_ given: String, _ expected: Int) throws {
    let number = try read("a.csv", "--word", given).number("--word", in: 0...9, standard: 3)
    #expect(number == expected)
  }

  @Test func aNumberHasAStandard() throws {
    #expect(try read("a.csv").number("--word", in: 0...9, standard: 3) == 3)
  }

  @Test(arguments: ["10", "-1", "1.5", "fem", "99999999999999999999"])
  func otherThanNumbersInTheRangeAreRefused(_ given: String) throws {
    let arguments = try read("a.csv", "--word=\(given)")
    #expect(
      Self.complaint {
        _ = try arguments.number("--word", in: 0...9, standard: 3)
      }
        == "--word \(given) is not a whole number from 0 to 9.")
  }

  @Test(arguments: [("60", 0.6), ("0.6", 0.6), ("0", 0), ("100", 1), ("1.0", 1), ("1", 0.01)])
  func sharesAreReadAsPercentOrDecimal(_ given: String, _ expected: Double) throws {
    #expect(try read("a.csv", "--word", given).share("--word", standard: 0.5) == expected)
    #expect(try read("a.csv").share("--word", standard: 0.5) == 0.5)
  }

  @Test(arguments: ["101", "-1", "1.5", "0,6", "nan", "60%"])
  func otherThanSharesAreRefused(_ given: String) throws {
    let arguments = try read("a.csv", "--word=\(given)")
    #expect(
      Self.complaint {
        _ = try arguments.share("--word", standard: 0.5)
      }
        == "--word \(given) is neither a whole percentage such as 60 nor a share such as 0.6.")
  }

  @Test func whatWasNotGivenIsAbsent() throws {
    let arguments = try read("a.csv")
    #expect(arguments["--output"] == nil)
    #expect(arguments.all("--word") == [])
    #expect(!arguments.has("--brief"))
  }

  @Test func aRepeatableOptionKeepsEveryValueInOrder() throws {
    #expect(try read("--word", "b", "--word=a", "f").all("--word") == ["b", "a"])
    #expect(try read("--word=a=b", "f").all("--word") == ["a=b"])
  }

  @Test func afterTwoHyphensEverythingIsAFile() throws {
    #expect(try read("--brief", "--", "--output").operand == "--output")
    #expect(try read("-").operand == "-")
  }

  @Test func aValueMayBeginWithAHyphen() throws {
    #expect(try read("--output", "-5", "f")["--output"] == "-5")
    #expect(try read("--output=--brief", "f")["--output"] == "--brief")
  }

  @Test func helpNeedsNoFile() throws {
    #expect(try read("--help").asksForHelp)
    #expect(try read("-h").asksForHelp)
    #expect(try read("a", "b", "--help").asksForHelp)
  }

  @Test func whatIsNotTakenIsRefused() {
    #expect(complaint() == "No FILE was given; --help tells more.")
    #expect(complaint("a", "b") == "relay-sample takes one FILE, but 2 were given: a, b.")
    #expect(complaint("--ouput", "x") == "There is no option --ouput; --help lists the options.")
    #expect(complaint("-o", "x") == "There is no option -o; --help lists the options.")
    #expect(complaint("--brief=yes", "f") == "The option --brief takes no value.")
    for words in [["--output"], ["--output="], ["--output", ""], ["--output", "--brief", "f"]] {
      #expect(
        Self.complaint {
          _ = try CommandArguments(words, syntax: Self.syntax)
        }
          == "The option --output DIR needs a value.")
    }
    #expect(
      complaint("--output", "a", "--output", "b", "f") == "The option --output may be given once.")
  }

  @Test func aFileMayBeLeftOutWhereItIsNotNeeded() throws {
    let syntax = CommandSyntax(
      program: "p", summary: "S.", operand: "FILE", needsOperand: false, options: [])
    #expect(try CommandArguments([], syntax: syntax).operand == nil)
    #expect(try CommandArguments(["a"], syntax: syntax).operand == "a")
  }

  @Test func aChoiceIsOneOfAFew() throws {
    let choices = [("da", 1), ("en", 2)]
    #expect(try read("f").choice("--output", of: choices, standard: 7) == 7)
    #expect(try read("--output", "en", "f").choice("--output", of: choices, standard: 7) == 2)
    #expect(
      Self.complaint {
        _ = try read("--output", "fr", "f").choice("--output", of: choices, standard: 7)
      }
        == "--output fr is not known; it may be da, en.")
  }

  @Test func listsAreJoined() throws {
    let arguments = try read("--word", "b, a", "--word", " c,,d e ,", "--word= , ", "f")
    #expect(arguments.list("--word") == ["b", "a", "c", "d e"])
    #expect(arguments.list("--output") == [])
  }

  @Test func timesHaveAZone() throws {
    #expect(try read("f").time("--output") == nil)
    #expect(
      try read("--output", "1970-01-01T01:00:05+01:00", "f").time("--output")
        == Instant(secondsSince1970: 5))
    let said = Self.complaint { _ = try read("--output", "soon", "f").time("--output") }
    #expect(said?.hasPrefix("--output: ") == true)
  }

  @Test func tablesAreForProgramsOrASpreadsheet() throws {
    let syntax = CommandSyntax(
      program: "p", summary: "S.", operand: nil, needsOperand: false,
      options: [SpreadsheetOption.option("Write tables")])
    #expect(syntax.help.contains("--for excel-da|excel-en"))
    func style(_ words: String...) throws -> TableStyle {
      try SpreadsheetOption.style(from: try CommandArguments(words, syntax: syntax))
    }
    #expect(try style() == .exact)
    #expect(try style("--for", "excel-da") == .excelDanish)
    #expect(try style("--for", "excel-en") == .excelEnglish)
    #expect(
      Self.complaint { _ = try style("--for", "exact") }
        == "--for exact is not known; it may be excel-da, excel-en.")
  }

  @Test func assignmentsHaveTwoSides() throws {
    let pairs = try read("--word", "spm=text", "--word", "a=b=c", "f").assignments("--word")
    #expect(pairs.map(\.name) == ["spm", "a=b"])
    #expect(pairs.map(\.value) == ["text", "c"])
    for word in ["text", "=text", "text="] {
      #expect(
        Self.complaint {
          _ = try read("--word=\(word)", "f").assignments("--word")
        }
          == "--word \(word) must have a name on both sides of an equals sign.")
    }
  }

  @Test func whatIsNeededMustBeThere() throws {
    let syntax = CommandSyntax(
      program: "p", summary: "S.", operand: nil, needsOperand: false,
      options: [.value("--from", "OLD", needed: true, "Where it began.")])
    #expect(syntax.help.contains("Usage: p --from OLD [options]\n"))
    #expect(try CommandArguments(["--from", "a"], syntax: syntax).needed("--from") == "a")
    #expect(
      Self.complaint { _ = try CommandArguments([], syntax: syntax) }
        == "The option --from OLD is needed.")
    #expect(
      Self.complaint {
        _ = try CommandArguments(["b", "--from", "a"], syntax: syntax)
      } == "p takes no file, but was given b.")
    #expect(try CommandArguments(["--help"], syntax: syntax).asksForHelp)
  }

  @Test func helpOfSeveralLinesStandsBelowItself() {
    let syntax = CommandSyntax(
      program: "p", summary: "S.", operand: nil, needsOperand: false,
      options: [.flag("--all", "One line\nand another.")])
    #expect(
      syntax.help.contains("  --all             One line\n                    and another.\n"))
  }

  @Test func helpListsEverything() {
    #expect(
      Self.syntax.help == """
        Shows a relay.

        Usage: relay-sample FILE [options]

        Options:
          --output DIR      The folder to write to (out).
          --word WORD       A word to look for.
          --brief           Print nothing.
          --language da|en  The language of what is said on the terminal (en).
          --quiet           Show no line on the terminal that tells how far the work is.
          --help            Show this text.

        """)
    let optional = CommandSyntax(
      program: "p", summary: "S.", operand: "FILE", needsOperand: false, options: [])
    #expect(optional.help.contains("Usage: p [FILE] [options]\n"))
  }
}

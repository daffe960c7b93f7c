import Stafet
import Testing

@testable import ExampleSupport

@Suite struct JobProgramTests {
  private static func job(_ name: String, _ options: CommandOption...) -> JobProgram.Job {
    JobProgram.Job(
      name, "Does what \(name) says.",
      Command(
        CommandSyntax(
          program: "sample \(name)", summary: "Does it.", operand: nil, needsOperand: false,
          options: options)
      ) { _ in })
  }

  private let program = JobProgram(
    program: "sample", summary: "Shows relays.",
    jobs: [
      job("find", .flag("--fast", "Be quick."), .flag("--all", "Find all.")),
      job("keep", .flag("--all", "Keep all.")),
    ],
    formerOptions: ["--discover": "find"])

  private func words(_ line: String...) throws -> (job: String, rest: [String])? {
    switch try program.request(in: line) {
    case .help: nil
    case .work(let job, let rest): (job.name, rest)
    }
  }

  private func complaint(_ line: String...) -> UsageError? {
    do {
      _ = try program.request(in: line)
      return nil
    } catch {
      return error
    }
  }

  @Test func theFirstWordIsTheJob() throws {
    let asked = try #require(try words("keep", "--all", "find"))
    #expect(asked.job == "keep")
    #expect(asked.rest == ["--all", "find"])
    // The help of a job is the job's own.
    #expect(try words("find", "--help")?.rest == ["--help"])
    #expect(try words("--help") == nil)
    #expect(try words("-h", "find") == nil)
  }

  @Test func aJobThatIsNotThereIsRefused() {
    #expect(
      complaint("study.json")?.description
        == "There is no job study.json; name find or keep. sample --help tells what they do.")
    #expect(
      complaint("study.json", "--output", "out")?.sentence(in: .danish)
        == "Opgaven study.json findes ikke; angiv find eller keep. sample --help fortæller, hvad de"
        + " gør.")
    #expect(
      complaint()?.description == "Name a job: find or keep; sample --help tells what they do.")
  }

  @Test func optionsOfEarlierVersionsSayWhichJobItIs() {
    let sentence = "--discover is a job of its own now: sample find."
    #expect(complaint("study.json", "--discover")?.description == sentence)
    #expect(complaint("--discover=yes", "study.json")?.description == sentence)
    #expect(
      program.correction(of: "--discover")?.sentence(in: .danish)
        == "--discover er nu en opgave for sig: sample find.")
  }

  @Test func optionsOfOtherJobsSayWhose() {
    #expect(program.correction(of: "--fast")?.description == "The option --fast is one of find.")
    #expect(
      program.correction(of: "--all")?.description == "The option --all is one of find and keep.")
    #expect(program.correction(of: "--slow") == nil)
    let syntax = CommandSyntax(
      program: "sample keep", summary: "", operand: nil, needsOperand: false, options: [])
    let error = #expect(throws: UsageError.self) {
      try CommandArguments(["--fast"], syntax: syntax, correction: program.correction)
    }
    #expect(error?.description == "The option --fast is one of find.")
  }

  @Test func helpListsTheJobs() {
    #expect(
      program.help == """
        Shows relays.

        Usage: sample JOB ...

        Jobs:
          find  Does what find says.
          keep  Does what keep says.

        sample JOB --help lists what a job takes.

        """)
  }
}

import Stafet
import TestSupport
import Testing

@testable import ExampleSupport

@Suite struct OutputOptionsTests {
  private static let syntax = CommandSyntax(
    program: "p", summary: "S.", operand: "FILE", needsOperand: false,
    options: [.value("--codebook", "FILE", "Themes."), .value("--other", "FILE", "Other.")]
      + OutputOptions.all)

  @Test func whatIsReadIsKept() throws {
    let folder = try TemporaryFolder()
    try Disk.write([1], to: folder.path("a.csv"))
    try Disk.write([2], to: folder.path("b.csv"))
    func output(_ words: String...) throws -> OutputFiles {
      let arguments = try CommandArguments(words, syntax: Self.syntax)
      return OutputOptions.output(
        from: arguments, keeping: arguments.inputs(["--codebook", "--other"]))
    }
    let (a, b) = (folder.path("a.csv"), folder.path("b.csv"))
    #expect(try output().inputs == [])
    #expect(try output(a, "--other", b, "--codebook", "c").inputs == [a, "c", b])
    #expect(try !output(a).replaces)
    let error = #expect(throws: FileError.self) {
      try output(a, "--replace").check([b, a])
    }
    #expect(error?.reason == .wasRead)
    #expect(error?.paths == [a])
    #expect(throws: FileError.self) { try output(a).check([b]) }
    try output(a, "--replace").check([b])
  }
}

import Stafet
import TestSupport
import Testing

/// Nobody of a roster is found in anything that a whole run writes.
@Suite struct NobodyNamedTests {
  private static let roster = [
    "Mette Hansen", "Bo Sten", "Anne-Marie Østergård", "Per Højgaard", "søren ÅGE-Nielsen",
    "Ali O'Brien", "karin.lund@firma.dk", "20 12 34 56", "Østergaard, Zenia",
  ]

  private static let parts = [
    "mette", "hansen", "anne", "marie", "østergård", "højgaard", "søren", "nielsen", "brien",
    "karin",
    "østergaard", "zenia", "20123456", "2012", "ali", "mettes", "hansens", "karins", "soeren",
  ]

  /// A table with names wherever there is a place for one.
  private static var table: String {
    var rows = ["id;kind;author;recipient;reply_to;relay;group;theme;text;Chef;Mailadresse"]
    for (index, name) in roster.enumerated() {
      let other = roster[(index + 1) % roster.count]
      let quoted = "\"\(name)\""
      let answer =
        "Jeg hedder \(name.uppercased()) og kender \(name.lowercased())s idé. Bo og Sten, Per og Mette"
        + " Hansens Søren; ring 2012 3456 til Anne-Marie."
      rows.append(
        "\(name) \(index);question;\(quoted);\"\(other)\";;Hold;\(name)s gruppe;\(name)s tema;"
          + "Hvad siger \(other) til \(name)s plan, Mette?;\"\(other)\";x\(index)@firma.dk")
      rows.append(
        "a\(index);answer;\"\(other)\";\(quoted);\(name) \(index);Hold;;;\"\(answer)\";;")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// What a whole run gives out.
  private struct Run {
    let files: StudyFiles
    let reading: StudyReading
    let outputs: [(name: String, bytes: [UInt8])]
    let own: Set<String>

    /// The names and parts of names that stand somewhere, and where.
    var found: [String] {
      var found: [String] = []
      for (name, bytes) in outputs {
        let text = String(decoding: bytes, as: UTF8.self)
        let words = Set(
          text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) })
        // What the lists of the library hold is nobody's name.
        for part in NobodyNamedTests.parts where !own.contains(part) {
          if words.contains(part) || words.contains(part + "s") {
            found.append("\(part) in \(name)")
          }
        }
        for whole in NobodyNamedTests.roster where text.contains(whole) {
          found.append("\(whole) in \(name)")
        }
      }
      return found
    }
  }

  private func run(in folder: TemporaryFolder, masksNames: Bool) throws -> Run {
    try Disk.write(Array(Self.table.utf8), to: folder.path("in/data.csv"))
    let people = Self.roster.map { "\"\($0)\";\"\($0)\";\"Chef for \($0)\"" }
    try Disk.write(
      Array(
        ("id;Navn;Rolle\n" + people.joined(separator: "\n") + "\nStille Jensen;Stille Jensen;\n")
          .utf8),
      to: folder.path("in/people.csv"))
    try Disk.write(
      Array("Titel;Mette Hansens stafet\nEmne;Hansen og Karin\nKunde;Bo Sten\n".utf8),
      to: folder.path("in/study.csv"))
    var files = StudyFiles()
    files.participants = folder.path("in/people.csv")
    files.pseudonymKey = folder.path("key/key.csv")
    files.masksNames = masksNames
    let reading = try files.read(folder.path("in/data.csv"))
    let analysis = try StudyAnalysis(of: reading.study)

    var outputs: [(name: String, bytes: [UInt8])] = []
    for language in ReportLanguage.allCases {
      let report = ReportFiles(
        on: analysis,
        options: ReportOptions(
          language: language, input: AnalysisInput(name: "data.csv", warnings: reading.warnings)))
      outputs += report.all.map { ($0.name, $0.bytes()) }
      for warning in reading.warnings {
        outputs.append(("warning", Array(warning.description(in: language).utf8)))
      }
      let summary = AnalysisSummary(of: analysis, input: "data.csv", language: language)
      outputs.append(("summary", Array(summary.lines.joined(separator: "\n").utf8)))
    }
    outputs.append(("study", StudyJSON.bytes(of: reading.study)))
    outputs.append(("lines", ContributionLines.bytes(of: reading.study)))
    outputs.append(("table", ContributionTable.bytes(of: reading.study)))
    outputs.append(("codebook", CodebookFile.table(of: reading.study.codebook)))
    outputs += StudyTables.files(of: reading.study).map { ($0.key, $0.value) }
    return Run(
      files: files, reading: reading, outputs: outputs,
      own: analysis.settings.stopWords?.words ?? [])
  }

  @Test func noNameIsInAnyOutput() throws {
    let folder = try TemporaryFolder()
    let run = try run(in: folder, masksNames: true)
    #expect(run.outputs.count > 20)
    #expect(run.found == [])

    // The key alone tells, and another run writes the same.
    let key = try Disk.text(at: folder.path("key/key.csv"))
    for whole in Self.roster { #expect(key.contains(whole)) }
    #expect(key.contains("Stille Jensen"))
    let again = try run.files.read(folder.path("in/data.csv"))
    #expect(again == run.reading)
    #expect(try Disk.text(at: folder.path("key/key.csv")) == key)
  }

  // The search finds what is there: the texts hold names where nobody asks to have them masked.
  @Test func namesInTextsStayWhereTheyAreNotMasked() throws {
    let run = try run(in: try TemporaryFolder(), masksNames: false)
    for output in ["report.html", "analysis.json", "study", "contributions.csv"] {
      #expect(run.found.contains("mette in \(output)"), "\(output)")
    }
    // Nobody is named as a participant all the same.
    #expect(!run.found.contains { $0.hasSuffix(" in participants.csv") })
    #expect(!run.found.contains { $0.hasSuffix(" in warning") })
    #expect(run.reading.warnings.map { $0.code }.contains("privacy.names-left"))
  }
}

import ExampleSupport
import Stafet

/// Writes the networks of relays for other programs.
struct NetworkFiles {
  /// What was written, and of what nothing could be.
  struct Written {
    let folder: String
    let files: Int

    func sentence(in language: ReportLanguage) -> String {
      if files == 0 {
        return language.say(
          "Nothing was written, since nothing records who asked whom.",
          danish: "Intet er skrevet, da intet angiver, hvem der spurgte hvem.")
      }
      return language.say(
        "Written to \(folder): \(files) files", danish: "Skrevet til \(folder): \(files) filer")
    }
  }

  private let folder: String
  private let style: TableStyle
  private let smallest: Int
  private let arguments: CommandArguments

  init(in folder: String, style: TableStyle, smallest: Int, _ arguments: CommandArguments) {
    self.folder = folder
    self.style = style
    self.smallest = smallest
    self.arguments = arguments
  }

  func write(of analysis: StudyAnalysis, wordedIn language: ReportLanguage) throws -> Written {
    var files: [OutputFile] = []
    for (number, relay) in analysis.study.relays.enumerated() where relay.kind == .relay {
      let people = NetworkDocument(
        ofPeopleIn: relay, showsIdentifiers: !arguments.has("--no-ids"), smallestGroup: smallest)
      let groups = NetworkDocument(ofGroupsIn: relay, smallestGroup: smallest)
      if let people { files += self.files(of: people, called: "people-\(number + 1)") }
      if let groups { files += self.files(of: groups, called: "groups-\(number + 1)") }
    }
    if !files.isEmpty { files += pictures(of: analysis, in: language) }
    try OutputOptions.output(
      from: arguments,
      keeping: try InputOptions.paths(from: arguments) + arguments.inputs(StopWordOptions.inputs)
    )
    .write(files)
    return Written(folder: folder, files: files.count)
  }

  /// The pictures that the report's chapters on who asked whom and on the indicators hold.
  private func pictures(of analysis: StudyAnalysis, in language: ReportLanguage) -> [OutputFile] {
    let options = ReportOptions(language: language, chapters: [.network, .indicators])
    return ReportFiles(on: analysis, options: options).all
      .filter { $0.name.hasPrefix("figures/") }
      .map { file in OutputFile(folder + "/" + file.name) { file.bytes() } }
  }

  private func files(of network: NetworkDocument, called name: String) -> [OutputFile] {
    let path = folder + "/" + name
    return [
      OutputFile(path + ".graphml", network.graphML), OutputFile(path + ".gexf", network.gexf),
      OutputFile(path + "-nodes.csv", network.nodeTable(for: style)),
      OutputFile(path + "-edges.csv", network.edgeTable(for: style)),
    ]
  }
}

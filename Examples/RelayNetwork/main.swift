import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "relay-network",
  summary:
    "Prints who asked whom: the groups of every relay, its chains, and how far it kept the rules; and\n"
    + "writes the networks for Gephi, networkx and igraph. FILE is a study, a folder of tables, or a lone\n"
    + "CSV, TSV or JSON Lines file of contributions. JSON Lines larger than 32 MB, or any with --stream, are\n"
    + "read in pieces instead: then figures of the whole network come as tab-separated values. - stands\n"
    + "for the standard input, which is always read in pieces.",
  operand: "FILE",
  needsOperand: true,
  options: [
    .value(
      "--output", "DIR",
      "Also write the networks of people and of groups: GraphML, GEXF, and tables of nodes and edges."
    ),
    .flag("--no-ids", "Call people by numbers rather than by their pseudonyms."),
    .value(
      "--smallest-group", "N", "How many people a group must have to be told of (3)."),
    SpreadsheetOption.option("With --output: write tables"),
    .flag("--stream", "Read FILE in pieces, as JSON Lines of any size."),
  ] + Streaming.options + OutputOptions.all,
  inputOptions: InputOptions.all)

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  if Streaming.isMeant(for: path, arguments) {
    try Streaming(path, arguments).run()
  } else {
    try StudyNetwork(arguments).run()
  }
}

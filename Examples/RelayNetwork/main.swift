import ExampleSupport
import Stafet

let syntax = CommandSyntax(
  program: "relay-network",
  summary:
    "Prints who asked whom: the groups of every relay, its chains, how far it kept the rules, its network\n"
    + "beside what chance would give, and its indicators; and writes the networks for Gephi, networkx and\n"
    + "igraph, and the pictures of the report. FILE is a study, a folder of tables, or a lone\n"
    + "CSV, TSV or JSON Lines file of contributions. JSON Lines larger than 32 MB, or any with --stream, are\n"
    + "read in pieces instead: then figures of the whole network come as tab-separated values. - stands\n"
    + "for the standard input, which is always read in pieces.",
  operand: "FILE",
  needsOperand: true,
  options: [
    .value(
      "--output", "DIR",
      "Also write the networks of people and of groups, as GraphML, GEXF and tables of nodes and edges,\n"
        + "and the pictures."),
    .flag("--no-ids", "Call people by numbers rather than by their pseudonyms."),
    .value(
      "--smallest-group", "N",
      "How many people a group must have to be told of (3); for figures and pictures at least 3."),
    .value(
      "--draws", "N",
      "How often each relay is passed on anew for the comparison with chance (1000)."),
    .value(
      "--rules", "digital|2008", "The form of the method that relays are held against (digital)."),
    SpreadsheetOption.option("With --output: write tables"),
    TextLanguageOption.option, StudyNamesOption.option,
    .flag("--stream", "Read FILE in pieces, as JSON Lines of any size."),
  ] + Streaming.options + StopWordOptions.all + OutputOptions.all,
  inputOptions: InputOptions.all)

CommandRunner.run(syntax) { arguments in
  let path = try arguments.neededOperand()
  if Streaming.isMeant(for: path, arguments) {
    try Streaming(path, arguments).run()
  } else {
    try StudyNetwork(arguments).run()
  }
}

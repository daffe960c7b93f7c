public import StafetAnalysis
import StafetModel
import StafetSyntax

/// Writes who wrote to whom in very many contributions as tab-separated values.
///
/// The columns are `section, relay, name, to, value`; `Docs/Formats.md` describes the sections. A cell that means
/// nothing in its row is empty, and so is the value of a figure that does not exist. Shares have six decimals,
/// the density nine.
public enum NetworkLines {
  static let columns = ["section", "relay", "name", "to", "value"]

  /// How many components have a row.
  static let componentLimit = 10

  /// The figures as text.
  ///
  /// - Parameters:
  ///   - network: The figures.
  ///   - showsIdentifiers: Whether lists of people name their pseudonyms, rather than their places in the list.
  /// - Returns: The lines in UTF-8, the header first, each ending with a line feed.
  public static func bytes(
    of network: ContributionNetwork, showsIdentifiers: Bool = true
  ) -> [UInt8] {
    var writer = TableWriter(columns: columns, delimiter: .tab)
    for (name, value) in totals(of: network) { writer.row(["total", "", name, "", value]) }
    for (place, size) in network.componentSizes.prefix(componentLimit).enumerated() {
      writer.row(["component", "", String(place + 1), "", String(size)])
    }
    for relay in network.relays { Self.append(relay, to: &writer) }
    func list(
      _ section: String, _ relay: String, _ id: Participant.ID, _ place: Int, _ text: String
    ) {
      let name = showsIdentifiers ? id.text : "\(place + 1)"
      writer.row([section, relay, name, "", text])
    }
    for (place, person) in network.mostReceived.enumerated() {
      list("received", person.relay, person.id, place, "\(person.value)")
    }
    for (place, person) in network.mostSent.enumerated() {
      list("sent", person.relay, person.id, place, "\(person.value)")
    }
    for (place, person) in network.highestRanked.enumerated() {
      let rank = FixedDecimal(person.value, decimals: 6).padded
      list("rank", person.relay, person.id, place, rank)
    }
    return writer.bytes
  }

  private static func totals(of network: ContributionNetwork) -> [(String, String)] {
    func share(_ value: Double?, decimals: Int = 6) -> String {
      value.map { FixedDecimal($0, decimals: decimals).padded } ?? ""
    }
    return [
      ("contributions", String(network.contributions)),
      ("incomplete", String(network.incomplete)),
      ("loops", String(network.loops)),
      ("people", String(network.people)),
      ("pairs", String(network.pairs)),
      ("mutual_pairs", String(network.mutualPairs)),
      ("density", share(network.density, decimals: 9)),
      ("reciprocity", share(network.reciprocity)),
      ("reciprocity_of_pairs", share(network.reciprocityOfPairs)),
      ("components", String(network.componentSizes.count)),
      ("gini_received", share(network.receivedGini)),
      ("gini_sent", share(network.sentGini)),
    ]
  }

  private static func append(_ relay: ContributionNetworkRelay, to writer: inout TableWriter) {
    writer.row(["relay", relay.name, "people", "", String(relay.people)])
    writer.row(["relay", relay.name, "ties", "", String(relay.ties)])
    guard let matrix = relay.matrix else { return }
    writer.row(["relay", relay.name, "ties_left_out", "", relay.leftOut.map { String($0) } ?? ""])
    writer.row([
      "relay", relay.name, "assortativity", "",
      relay.assortativity.map { FixedDecimal($0, decimals: 6).padded } ?? "",
    ])
    for group in relay.groups {
      writer.row(["group", relay.name, group.name ?? "", "", String(group.people)])
    }
    for (from, source) in relay.groups.enumerated() {
      for (to, target) in relay.groups.enumerated() {
        writer.row([
          "matrix", relay.name, source.name ?? "", target.name ?? "",
          String(matrix[from][to]),
        ])
      }
    }
  }
}

import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes the chains of a relay one by one.
  mutating func writeRows(of chains: ChainAnalysis, in relay: RelayAnalysis) {
    let tellsStations = chains.tellsStations(beside: relay.indicators)
    array("rows") { rows in
      for chain in chains.chains {
        rows.object(layout: .line) { object in
          object.string("start", chain.audited.start.text)
          object.string("last", chain.audited.last.text)
          object.integer("questions", chain.audited.questions)
          object.integer("pairs", chain.audited.pairs)
          object.integer("inferred_links", chain.audited.inferredLinks)
          object.boolean("branched", chain.audited.isBranched)
          object.string("end", chain.audited.end.rawValue)
          object.number("duration", chain.duration)
          object.integer("reached", chain.reached)
          object.integer("reachable", chain.reachable)
          object.integer("groups", tellsStations ? chain.groupCount : nil)
          object.stations(tellsStations ? chain.stations : nil, of: relay)
        }
      }
    }
  }

  private mutating func stations(_ stations: [GroupStation]?, of relay: RelayAnalysis) {
    guard let stations else { return null("stations") }
    array("stations") { places in
      for station in stations {
        places.object { object in
          switch station {
          case .group(let position):
            object.string("group", relay.group(at: position)?.text)
            object.null("absence")
          case .withheld:
            object.null("group")
            object.string("absence", "withheld")
          case .unknown:
            object.null("group")
            object.string("absence", "unknown")
          }
        }
      }
    }
  }
}

extension RelayAnalysis {
  /// The group at a position of the relay; `nil` where an analysis made by hand has none there.
  func group(at position: Int) -> ParticipantGroup.ID? {
    groups.indices.contains(position) ? groups[position].group : nil
  }
}

extension ChainAnalysis {
  /// Whether it may be written through which groups each chain passed.
  ///
  /// Whoever counts the stations of all chains knows what went between each two places. So they may not be told where
  /// the matrix of groups withholds a cell, nor where groups are withheld and no matrix says that none has to be.
  fileprivate func tellsStations(beside indicators: RelayIndicators?) -> Bool {
    if let matrix = indicators?.matrix { return !matrix.counts.contains { $0 == nil } }
    let withholdsGroups =
      !(crossings?.withheld.isEmpty ?? true) || !(indicators?.withheldGroups.isEmpty ?? true)
    return !withholdsGroups
      && !chains.contains { $0.stations?.contains(.withheld) ?? false }
  }
}

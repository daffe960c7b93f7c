/// Sentences about indicators, each once, with the names of all that it is about.
struct IndicatorRemarks {
  /// A sentence about some indicators in some relays.
  private struct Remark {
    let sentence: String
    var names: [String]
    var relays: [String]
  }

  /// The names of all relays.
  let relays: [String]

  private var remarks: [Remark] = []

  init(relays: [String]) {
    self.relays = relays
  }

  /// Adds that a sentence is about an indicator in a relay.
  mutating func add(_ sentence: String, about name: String, in relay: String) {
    if let place = remarks.firstIndex(where: { $0.sentence == sentence && $0.names == [name] }) {
      if !remarks[place].relays.contains(relay) { remarks[place].relays.append(relay) }
    } else {
      remarks.append(Remark(sentence: sentence, names: [name], relays: [relay]))
    }
  }

  /// The sentences in the order in which the first indicators of each were added.
  ///
  /// The relays are named where there are several and a sentence is not about all of them.
  func lines(_ wording: Wording) -> [String] {
    var joined: [Remark] = []
    for remark in remarks {
      if let place = joined.firstIndex(where: {
        $0.sentence == remark.sentence && $0.relays == remark.relays
      }) {
        joined[place].names += remark.names
      } else {
        joined.append(remark)
      }
    }
    return joined.map { remark in
      let names = wording.list(remark.names)
      let place = remark.relays.count == relays.count ? "" : wording.inRelays(remark.relays)
      return "\(names)\(place): \(remark.sentence)"
    }
  }
}

extension Wording {
  /// Of which relays something is said, after what it is said of.
  func inRelays(_ names: [String]) -> String {
    let places = list(names.map { quote($0) })
    return say(" i \(places)", " in \(places)")
  }
}

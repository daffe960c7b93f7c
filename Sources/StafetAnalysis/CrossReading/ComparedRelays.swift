import StafetModel

/// Two relays that are read across, with what was counted of each; held once by all that read them.
final class ComparedRelays {
  /// What is known of one of them.
  final class Side {
    let relay: RelayBasis
    let cake: Cake?
    let words: WordMaterial
    let chains: ChainAnalysis?
    let waits: AnswerWaits?

    init(
      relay: RelayBasis, cake: Cake?, words: WordMaterial, chains: ChainAnalysis?,
      waits: AnswerWaits?
    ) {
      self.relay = relay
      self.cake = cake
      self.words = words
      self.chains = chains
      self.waits = waits
    }

    /// The relay by identifier and name.
    var reference: RelayReference {
      RelayReference(to: relay.relay)
    }

    /// What is sorted into a theme, in the order of the source.
    func sorted(into theme: Int?) -> [Int] {
      guard let theme else { return [] }
      return relay.sortable.filter { relay.themes[$0] == theme }
    }
  }

  let basis: AnalysisBasis

  /// The relay that signs are seen from.
  let first: Side

  /// The relay compared with.
  let second: Side

  /// What must be known before relying on any figure of the two.
  let cautions: [Finding.Caution]

  init(basis: AnalysisBasis, first: Side, second: Side, cautions: [Finding.Caution]) {
    self.basis = basis
    self.first = first
    self.second = second
    self.cautions = cautions
  }

  var settings: AnalysisSettings { basis.settings }

  /// The contributions of both relays that a finding rests on, in the order of the source.
  struct Evidence {
    let first: [Int]
    let second: [Int]
  }

  /// What the same question gives in both relays.
  func evidence(_ holders: (Side) -> [Int]) -> Evidence {
    Evidence(first: holders(first), second: holders(second))
  }
}

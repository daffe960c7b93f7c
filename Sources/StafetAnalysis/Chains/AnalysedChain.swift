public import StafetModel

/// One chain of a relay: how it ended, how long it took, which groups it passed through and whom it reached.
public struct AnalysedChain: Hashable, Sendable, Identifiable {
  /// Its length and end, as the audit tells them.
  public let audited: AuditedChain

  /// How many seconds lie between the start question and the last contribution; `nil` where a contribution of
  /// the chain is not dated.
  public let duration: Double?

  /// The groups that it passed through: that of the first asker, then that of the addressee of each question, in
  /// the order of ``/StafetModel/Chain/steps``.
  ///
  /// Beside the groups that are withheld anyway, those are by which more could be counted than may be told of them.
  /// It is `nil` where groups cannot be told of; see ``ChainAnalysis/crossings``.
  public let stations: [GroupStation]?

  /// How many people its questions went to, without the first asker; `nil` where an addressee, or the first
  /// asker, is not recorded.
  public let reached: Int?

  /// How many people could have been reached from its first asker at that moment; see ``ChainReach``.
  ///
  /// It is `nil` where the start question is not dated or its asker is not recorded.
  public let reachable: Int?

  /// Makes an analysed chain of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - audited: Its length and end, as the audit tells them.
  ///   - duration: How many seconds lie between the start question and the last contribution.
  ///   - stations: The groups that it passed through.
  ///   - reached: How many people its questions went to, without the first asker.
  ///   - reachable: How many people could have been reached from its first asker at that moment.
  public init(
    audited: AuditedChain, duration: Double? = nil, stations: [GroupStation]? = nil,
    reached: Int? = nil, reachable: Int? = nil
  ) {
    self.audited = audited
    self.duration = duration
    self.stations = stations
    self.reached = reached
    self.reachable = reachable
  }

  /// Whether any of its links was inferred, since none is recorded.
  public var isInferred: Bool { audited.inferredLinks > 0 }

  /// How many different groups it passed through, of those that are told of; `nil` where groups cannot be told
  /// of.
  ///
  /// It passed through at least so many: those that are withheld or unknown do not count.
  public var groupCount: Int? {
    stations.map { stations in
      var groups: Set<Int> = []
      for case .group(let position) in stations { groups.insert(position) }
      return groups.count
    }
  }

  /// What tells it from the others of one list: that of its audit, the start question.
  public var id: Contribution.ID { audited.id }
}

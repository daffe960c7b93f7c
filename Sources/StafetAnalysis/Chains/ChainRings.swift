public import StafetModel

/// Where the chains of a relay go in a ring: a chain returns to a person, or stays in one group.
///
/// Only the way from the start question to a question counts, so that branches of a chain do not see each other.
///
/// > Source: the relay method's idea.
public struct ChainRings: Hashable, Sendable {
  /// A question with which a chain returns to somebody who already asked or was asked on the way to it.
  ///
  /// A question back to the asker of the question just answered is one; a question to oneself is none.
  public struct Return: Hashable, Sendable, Identifiable {
    /// The question.
    public let question: Contribution.ID

    /// The latest question on the way that the person had asked or received.
    public let earlier: Contribution.ID

    /// How many questions lie on the way from there to the return, which is included.
    public let steps: Int

    /// The start question of the chain.
    public let chain: Contribution.ID

    /// Makes a return of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - earlier: The latest question on the way that the person had asked or received.
    ///   - steps: How many questions lie on the way from there to the return, which is included.
    ///   - chain: The start question of the chain.
    public init(
      question: Contribution.ID, earlier: Contribution.ID, steps: Int, chain: Contribution.ID
    ) {
      self.question = question
      self.earlier = earlier
      self.steps = steps
      self.chain = chain
    }

    /// What tells it from the others of one list: `question`.
    public var id: Contribution.ID { question }
  }

  /// Four or more questions in a row that were asked within one and the same group.
  public struct Stay: Hashable, Sendable, Identifiable {
    /// The position of the group in the relay and in ``RelayAnalysis/groups``.
    public let group: Int

    /// The first of the questions.
    public let first: Contribution.ID

    /// The fourth of the questions, with which the ring is complete.
    public let fourth: Contribution.ID

    /// How many questions there are, at least four.
    public let steps: Int

    /// The start question of the chain.
    public let chain: Contribution.ID

    /// Makes a stay of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - group: The position of the group in the relay.
    ///   - first: The first of the questions.
    ///   - fourth: The fourth of the questions, with which the ring is complete.
    ///   - steps: How many questions there are, at least four.
    ///   - chain: The start question of the chain.
    public init(
      group: Int, first: Contribution.ID, fourth: Contribution.ID, steps: Int,
      chain: Contribution.ID
    ) {
      self.group = group
      self.first = first
      self.fourth = fourth
      self.steps = steps
      self.chain = chain
    }

    /// What tells it from the others of one list: `fourth`.
    public var id: Contribution.ID { fourth }
  }

  /// How many questions in a row within one group make a ring.
  public static let leastSteps = 4

  /// How many chains there are.
  public let chains: Int

  /// The returns to a person: by chain, then in the order of ``/StafetModel/Chain/steps``; `nil` where no
  /// addressee is recorded.
  public let returns: [Return]?

  /// The stays in one group: by chain, then in the order of ``/StafetModel/Chain/steps``; `nil` where groups
  /// cannot be told of.
  ///
  /// A stay in a group that is withheld is not told.
  public let stays: [Stay]?

  /// Makes rings of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - chains: How many chains there are.
  ///   - returns: The returns to a person.
  ///   - stays: The stays in one group.
  public init(chains: Int, returns: [Return]? = nil, stays: [Stay]? = nil) {
    self.chains = chains
    self.returns = returns
    self.stays = stays
  }

  /// How many chains return to a person; `nil` where no addressee is recorded.
  public var returningChains: Int? {
    returns.map { returns in
      var chains: Set<Contribution.ID> = []
      for ring in returns { chains.insert(ring.chain) }
      return chains.count
    }
  }

  /// How many chains stay in one group for four or more questions in a row; `nil` where groups cannot be told
  /// of.
  public var stayingChains: Int? {
    stays.map { stays in
      var chains: Set<Contribution.ID> = []
      for ring in stays { chains.insert(ring.chain) }
      return chains.count
    }
  }
}

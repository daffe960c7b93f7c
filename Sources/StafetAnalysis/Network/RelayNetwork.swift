/// Who asked whom in a relay (*netværk*): the people as a network of questions, measured as a whole.
///
/// Everybody on the roster is in the network, whether he or she took part or not. A tie leads from the asker of a
/// question to its addressee; several questions from one person to another are one tie of several questions. Left
/// out and counted are questions of which either is not recorded, and those that people asked themselves.
///
/// Nobody is named or ranked: what is told about persons is how many of them there are. With fewer than
/// ``leastPeople`` on the roster or fewer than ``leastQuestions`` questions a network is measured but not compared
/// with chance, since such small networks look like anything.
///
/// The article *Who asks whom* has the formulas and their sources.
public struct RelayNetwork: Hashable, Sendable {
  /// How many people a roster must have for its network to be compared with chance.
  public static let leastPeople = 10

  /// How many questions a network must have to be compared with chance.
  public static let leastQuestions = 20

  /// The largest roster for which the ways between people are worked out.
  public static let mostPeopleWithWays = 3_000

  /// Why a network is not compared with chance.
  @nonexhaustive public enum Reservation: String, Hashable, Sendable, CaseIterable {
    /// The roster has fewer than ``RelayNetwork/leastPeople``.
    case tooFewPeople = "too_few_people"

    /// There are fewer questions than ``RelayNetwork/leastQuestions``.
    case tooFewQuestions = "too_few_questions"

    /// It is not known which answers gave the right to which questions, so that they cannot be passed on anew.
    case unknownChains = "unknown_chains"

    /// The settings ask for no draws.
    case noDraws = "no_draws"
  }

  /// How many people received a number of questions.
  public struct Received: Hashable, Sendable, Identifiable {
    /// The number of questions.
    public let questions: Int

    /// How many people on the roster received that many.
    public let people: Int

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - questions: The number of questions.
    ///   - people: How many people received that many.
    public init(questions: Int, people: Int) {
      self.questions = questions
      self.people = people
    }

    /// What tells it from the others of one list: `questions`.
    public var id: Int { questions }
  }

  /// A measure of the network, and what chance would give.
  public struct Measured: Hashable, Sendable, Identifiable {
    /// The measure.
    public let measure: NetworkMeasure

    /// Its value, or `nil` where it is not defined, such as a share of nothing.
    public let value: Double?

    /// The value beside what chance would give; `nil` where the network is not compared with chance (see
    /// ``RelayNetwork/reservation``), and where the measure is not defined, in the relay or in a draw.
    public let chance: ChanceComparison?

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - measure: The measure.
    ///   - value: Its value, or `nil` where it is not defined.
    ///   - chance: The value beside what chance would give, if it was compared.
    public init(measure: NetworkMeasure, value: Double?, chance: ChanceComparison? = nil) {
      self.measure = measure
      self.value = value
      self.chance = chance
    }

    /// What tells it from the others of one list: `measure`.
    public var id: NetworkMeasure { measure }
  }

  /// How many people are on the roster.
  public let people: Int

  /// How many questions are in the network.
  public let questions: Int

  /// How many questions are left out because their asker or their addressee is not recorded.
  public let untoldQuestions: Int

  /// How many questions are left out because people asked themselves.
  public let ownQuestions: Int

  /// How many people asked or received a question of the network.
  public let activePeople: Int

  /// How many ties there are: ordered pairs of people of whom the first asked the second at least once.
  public let ties: Int

  /// The ties as a share of all that the roster has room for, n · (n − 1), from 0 to 1; `nil` for fewer than two
  /// people (Wasserman and Faust 1994).
  public let density: Double?

  /// How many questions there are for each person on the roster, or `nil` for an empty roster: the mean of what
  /// people asked, and of what they received.
  public let meanDegree: Double?

  /// How many pairs of people asked each other.
  public let mutualPairs: Int

  /// In how many pairs of people only the one asked the other.
  public let oneWayPairs: Int

  /// The ties that are returned as a share of all ties, or `nil` without ties.
  ///
  /// Each mutual pair has two of them.
  /// This is the other definition in use of reciprocity. ``NetworkMeasure/reciprocity`` is that of pairs: mutual
  /// pairs as a share of the pairs that are joined at all (Holland and Leinhardt 1970).
  public let reciprocityOfTies: Double?

  /// How many groups of three people there are of each of the 16 types, by the type's standard name, from `003` to
  /// `300` (Holland and Leinhardt 1970).
  public let triads: [TriadCount]

  /// How many people hang together by questions, whichever way these go, from the largest part on.
  ///
  /// People whom no question joins to another are parts of one.
  public let parts: [Int]

  /// The sizes of the parts within which everybody can be reached from everybody along questions, the largest
  /// first; parts of one person included (Tarjan 1972).
  public let circles: [Int]

  /// The ordered pairs of people of whom the second can be reached from the first along questions, as a share of
  /// all; `nil` for fewer than two people, and for more than ``mostPeopleWithWays``.
  public let reachablePairs: Double?

  /// The mean number of questions on the shortest way to people who can be reached, or `nil` where nobody can or
  /// the roster has more than ``mostPeopleWithWays``.
  public let meanDistance: Double?

  /// How many people received how many questions, from 0 questions on; numbers that nobody received are left out.
  public let received: [Received]

  /// Each measure that is compared with chance, in the order of its cases.
  public let measures: [Measured]

  /// How often each group asked each beside what chance would give; `nil` with fewer than two groups that may be told
  /// of, those that are withheld counting as one, and with more than 50.
  public let groups: GroupTies?

  /// Why the network is not compared with chance, or `nil` where it is.
  public let reservation: Reservation?

  /// A measure of the network.
  ///
  /// - Parameter measure: Which.
  /// - Returns: Its value and what chance would give; without either where the network was made without it.
  public subscript(measure: NetworkMeasure) -> Measured {
    measures.first { $0.measure == measure } ?? Measured(measure: measure, value: nil)
  }
}

/// How many groups of three people are of one type.
public struct TriadCount: Hashable, Sendable, Identifiable {
  /// The standard name of the type, such as `021C`: how many pairs are mutual, one-way and apart, and a letter where
  /// there are several types of these numbers.
  public let type: String

  /// How many groups of three there are.
  public let count: Int64

  /// Makes a count of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - type: The standard name of the type.
  ///   - count: How many groups of three there are.
  public init(type: String, count: Int64) {
    self.type = type
    self.count = count
  }

  /// What tells it from the others of one list: `type`.
  public var id: String { type }
}

public import StafetModel

/// What people are called where their names must not stand, such as `p-001`.
///
/// A person has one pseudonym, in every relay of a study and in every later study that the same
/// pseudonyms are used on. People who are new get the next numbers.
///
/// ```swift
/// var pseudonyms = Pseudonyms()
/// pseudonyms.add(peopleOf: study)
/// let result = try pseudonyms.applied(to: study, masksNames: true)
/// ```
public struct Pseudonyms: Hashable, Sendable {
  /// A person and the pseudonym.
  public struct Entry: Hashable, Sendable {
    /// The identifier by which the person is known in the material.
    public let person: Participant.ID

    /// What the person is called instead.
    public let pseudonym: Participant.ID

    /// Gives a person a pseudonym.
    ///
    /// - Parameters:
    ///   - person: The identifier by which the person is known in the material.
    ///   - pseudonym: What the person is called instead.
    public init(person: Participant.ID, pseudonym: Participant.ID) {
      self.person = person
      self.pseudonym = pseudonym
    }
  }

  /// The people and their pseudonyms, in the order in which they were added.
  public private(set) var entries: [Entry] = []

  private var byPerson: [Participant.ID: Participant.ID] = [:]
  private var taken: Set<Participant.ID> = []
  private var lastNumber = 0

  /// Makes pseudonyms for nobody yet.
  public init() {}

  /// Takes a person with a pseudonym.
  ///
  /// - Parameter entry: The person and the pseudonym.
  /// - Returns: Whether both are new; if not, nothing is taken.
  @discardableResult
  public mutating func add(_ entry: Entry) -> Bool {
    guard byPerson[entry.person] == nil, taken.insert(entry.pseudonym).inserted else {
      return false
    }
    byPerson[entry.person] = entry.pseudonym
    entries.append(entry)
    if let number = Self.number(in: entry.pseudonym) { lastNumber = max(lastNumber, number) }
    return true
  }

  /// Gives pseudonyms to the people of a study who have none.
  ///
  /// Numbers follow the order in which people first contribute, then that in which people are first
  /// written to. Those who did neither come last, in an order that has nothing to do with the alphabet.
  ///
  /// - Parameter study: The study.
  /// - Returns: The people who were added.
  /// - Complexity: O(*n*) expected in the number of contributions.
  @discardableResult
  public mutating func add(peopleOf study: Study) -> [Entry] {
    var added: [Entry] = []
    func add(_ person: Participant.ID?, to pseudonyms: inout Pseudonyms) {
      guard let person, pseudonyms.byPerson[person] == nil else { return }
      let entry = Entry(person: person, pseudonym: pseudonyms.next())
      pseudonyms.add(entry)
      added.append(entry)
    }
    let contributions = study.relays.flatMap { $0.contributions }
    for contribution in contributions { add(contribution.author, to: &self) }
    for contribution in contributions { add(contribution.recipient, to: &self) }
    let silent = study.relays.flatMap { $0.participants }.map { $0.id }
      .filter { byPerson[$0] == nil }
    let salt = silent.reduce(0) { $0 &+ Self.hash(of: $1, from: 0xcbf2_9ce4_8422_2325) }
    let order = silent.map { (hash: Self.hash(of: $0, from: salt), id: $0) }
      .sorted { ($0.hash, $0.id) < ($1.hash, $1.id) }
    for person in order { add(person.id, to: &self) }
    return added
  }

  /// What a person is called, or `nil` where the person has no pseudonym.
  ///
  /// - Parameter person: The identifier by which the person is known in the material.
  public subscript(person: Participant.ID) -> Participant.ID? { byPerson[person] }

  private func next() -> Participant.ID {
    var number = lastNumber
    while true {
      number += 1
      let digits = String(number)
      let pseudonym = Participant.ID(
        "p-" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits)
      if !taken.contains(pseudonym) { return pseudonym }
    }
  }

  private static func number(in pseudonym: Participant.ID) -> Int? {
    let text = pseudonym.text
    guard text.hasPrefix("p-"), text.utf8.count <= 11 else { return nil }
    return Int(text.dropFirst(2))
  }

  /// The hash of Fowler, Noll and Vo in 64 bits, stirred so that short texts are spread.
  private static func hash(of id: Participant.ID, from start: UInt64) -> UInt64 {
    var hash = start
    for byte in id.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}

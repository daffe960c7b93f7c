/// The distinct terms of a collection, each with a number in the order of their first appearance.
///
/// Every count over many terms goes through such numbers: a text is read once, and from then on
/// nothing compares or hashes strings. Terms are the same when their strings are equal, so `å` and
/// `a` with a ring are one.
///
/// A dictionary of strings decides, but hashing a string by Unicode's rules is slow. In front of it
/// lies a table that knows strings by their bytes and answers nearly always.
package struct Vocabulary: Sendable {
  /// The terms; the number of a term is its place.
  package private(set) var terms: [String] = []

  private var numbers: [String: UInt32] = [:]
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var used = 0

  /// The bytes of one string: their hash, and the number of the term plus 1; 0 is an empty slot.
  private struct Slot {
    var hash: UInt32 = 0
    var number: UInt32 = 0
  }

  /// Starts with no terms.
  package init() {}

  /// The number of a term, which is added if it is new.
  ///
  /// - Parameter term: A term.
  /// - Returns: Its number.
  /// - Precondition: There are fewer than 2^31 distinct terms.
  package mutating func number(of term: String) -> UInt32 {
    let hash = Self.hash(of: term)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number != 0 {
      let slot = slots[place]
      if slot.hash == hash, terms[Int(slot.number - 1)] == term { return slot.number - 1 }
      place = (place + 1) & mask
    }
    let number: UInt32
    if let known = numbers[term] {
      number = known
    } else {
      precondition(terms.count < Int(Int32.max), "There are too many distinct terms.")
      number = UInt32(truncatingIfNeeded: terms.count)
      numbers[term] = number
      terms.append(term)
    }
    slots[place] = Slot(hash: hash, number: number + 1)
    used += 1
    if used * 2 > slots.count { grow() }
    return number
  }

  /// The number of a term that has been added before.
  ///
  /// - Parameter term: A term.
  /// - Returns: Its number; `nil` for a term that is not there.
  package func knownNumber(of term: String) -> UInt32? {
    numbers[term]
  }

  /// The numbers in the order of their terms' Unicode scalars.
  package func numbersInOrder() -> [UInt32] {
    let terms = terms
    return (0..<terms.count).map { UInt32(truncatingIfNeeded: $0) }
      .sorted { terms[Int($0)] < terms[Int($1)] }
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot.number != 0 {
      var place = Int(truncatingIfNeeded: slot.hash) & mask
      while larger[place].number != 0 { place = (place + 1) & mask }
      larger[place] = slot
    }
    slots = larger
  }

  /// A hash of the bytes by Fowler, Noll and Vo (FNV-1a), its upper bits folded into the lower ones.
  private static func hash(of term: String) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in term.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

/// Walks through the automaton of a lexicon's forms, letter by letter.
///
/// A state is the place of its first transition in the table; generate-lexicon.py says how they are written.
struct LexiconAutomaton: Sendable {
  private let states: ByteTable

  /// Where each first letter leads to, by its code; 0 where no word begins with it. Most walks end after a letter or
  /// two, and the first state has the most transitions.
  private let afterFirst: [Int]

  /// The state before the first letter.
  static let start = 0

  /// Opens an automaton.
  init(_ states: ByteTable) {
    self.states = states
    afterFirst = (0..<32).map { Self.next(Self.start, UInt8($0), in: states) ?? 0 }
  }

  /// The state that a letter leads to.
  ///
  /// - Parameters:
  ///   - state: A state.
  ///   - letter: The code of a letter, from 1 to 31.
  /// - Returns: The next state, or `nil` where no word goes on with this letter.
  /// - Complexity: O(1): at most 31 transitions are looked at.
  func next(_ state: Int, _ letter: UInt8) -> Int? {
    if state != Self.start { return Self.next(state, letter, in: states) }
    let found = afterFirst[Int(letter)]
    return found == 0 ? nil : found
  }

  private static func next(_ state: Int, _ letter: UInt8, in states: ByteTable) -> Int? {
    var place = state
    while true {
      let transition = states[place]
      if transition & 31 == letter { return target(of: transition, at: place, in: states) }
      if transition & 32 != 0 { return nil }
      place += width(of: transition, at: place, in: states)
    }
  }

  /// Where the readings of the word stand that ends at a state.
  ///
  /// - Parameter state: A state.
  /// - Returns: Their place in the table of readings, or `nil` where no word ends.
  func readings(at state: Int) -> Int? {
    if states[state] & 31 != 0 { return nil }
    return Int(states[state + 1]) << 7 | Int(states[state + 2])
  }

  private static func target(of transition: UInt8, at place: Int, in states: ByteTable) -> Int {
    if transition & 64 != 0 { return place + 1 }
    let first = Int(states[place + 1])
    if first & 64 == 0 { return first << 7 | Int(states[place + 2]) }
    return (first & 63) << 14 | Int(states[place + 2]) << 7 | Int(states[place + 3])
  }

  private static func width(of transition: UInt8, at place: Int, in states: ByteTable) -> Int {
    if transition & 31 == 0 { return 3 }
    if transition & 64 != 0 { return 1 }
    return states[place + 1] & 64 == 0 ? 3 : 4
  }
}

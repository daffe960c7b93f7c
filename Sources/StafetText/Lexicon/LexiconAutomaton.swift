/// Walks through the automaton of a lexicon's forms, letter by letter.
///
/// A state is the place of its first transition in the table; generate-lexicon.py says how they are written.
struct LexiconAutomaton: Sendable {
  private let states: ByteTable

  /// The state before the first letter.
  static let start = 0

  /// Opens an automaton.
  init(_ states: ByteTable) {
    self.states = states
  }

  /// The state that a letter leads to.
  ///
  /// - Parameters:
  ///   - state: A state.
  ///   - letter: The code of a letter, from 1 to 31.
  /// - Returns: The next state, or `nil` where no word goes on with this letter.
  /// - Complexity: O(1): at most 31 transitions are looked at.
  func next(_ state: Int, _ letter: UInt8) -> Int? {
    var place = state
    while true {
      let transition = states[place]
      let isLast = transition & 32 != 0
      if transition & 31 == letter { return target(of: transition, at: place) }
      if isLast { return nil }
      place += width(of: transition, at: place)
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

  private func target(of transition: UInt8, at place: Int) -> Int {
    if transition & 64 != 0 { return place + 1 }
    let first = Int(states[place + 1])
    if first & 64 == 0 { return first << 7 | Int(states[place + 2]) }
    return (first & 63) << 14 | Int(states[place + 2]) << 7 | Int(states[place + 3])
  }

  private func width(of transition: UInt8, at place: Int) -> Int {
    if transition & 31 == 0 { return 3 }
    if transition & 64 != 0 { return 1 }
    return states[place + 1] & 64 == 0 ? 3 : 4
  }
}

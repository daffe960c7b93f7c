/// Walks through the automaton of a lexicon's forms, letter by letter.
///
/// A state is the place of its first transition in the table; generate-lexicon.py says how they are written.
struct LexiconAutomaton: Sendable {
  private let states: ByteTable

  /// Where each pair of first letters leads to, by their codes; 0 where no word begins with them.
  ///
  /// Most walks end after a letter or two, and the first states have the most transitions.
  private let afterTwo: [Int32]

  /// The forms of Danish words; opened once, since that takes longer than many walks.
  static let danish = LexiconAutomaton(DanishLexiconTables.states)

  /// The state before the first letter.
  private static let start = 0

  /// Opens an automaton.
  init(_ states: ByteTable) {
    self.states = states
    var afterTwo = [Int32](repeating: 0, count: 32 * 32)
    for first in UInt8(1)..<32 {
      guard let state = Self.next(Self.start, first, in: states) else { continue }
      for second in UInt8(1)..<32 {
        guard let next = Self.next(state, second, in: states) else { continue }
        afterTwo[Int(first) * 32 + Int(second)] = Int32(next)
      }
    }
    self.afterTwo = afterTwo
  }

  /// The state that a letter leads to.
  ///
  /// - Parameters:
  ///   - state: A state.
  ///   - letter: The code of a letter, from 1 to 31.
  /// - Returns: The next state, or `nil` where no word goes on with this letter.
  /// - Complexity: O(1): at most 31 transitions are looked at.
  func next(_ state: Int, _ letter: UInt8) -> Int? {
    Self.next(state, letter, in: states)
  }

  /// The state that the first two letters of a word lead to.
  ///
  /// - Parameters:
  ///   - first: The code of a letter, from 1 to 31.
  ///   - second: The code of another.
  /// - Returns: The state, or `nil` where no word begins with them.
  func start(_ first: UInt8, _ second: UInt8) -> Int? {
    let found = afterTwo[Int(first) * 32 + Int(second)]
    return found == 0 ? nil : Int(found)
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

  /// Where the readings of a word stand.
  ///
  /// - Parameter letters: The codes of its letters.
  /// - Returns: Their place in the table of readings, or `nil` for a word that is not there.
  func readings(of letters: [UInt8]) -> Int? {
    guard letters.count > 1 else {
      return letters.isEmpty ? nil : next(Self.start, letters[0]).flatMap { readings(at: $0) }
    }
    guard var state = start(letters[0], letters[1]) else { return nil }
    for place in 2..<letters.count {
      guard let next = next(state, letters[place]) else { return nil }
      state = next
    }
    return readings(at: state)
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

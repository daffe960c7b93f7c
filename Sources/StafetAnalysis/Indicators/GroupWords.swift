import StafetModel
import StafetText

/// Which of the words that stand out in a relay each of its groups uses.
///
/// A group uses a word if a question or an answer by one of its people holds it. Only groups that may be told of and
/// wrote enough count.
struct GroupWords {
  /// How many contributions a group must have written to be said to leave out a word.
  static let leastContributions = 5

  /// The positions of the groups that count, in the order of the relay.
  let groups: [Int]

  /// For each of these groups and each row of the highlights whether the group uses the word.
  private(set) var uses: [[Bool]]

  /// Looks for the words.
  ///
  /// - Complexity: O(*n*) in the number of words of the relay.
  init(
    of highlights: Highlights, in relay: RelayBasis, tallies: GroupTallies, words: StudyWords
  ) {
    let course = relay.course
    groups = tallies.toldGroups.filter { $0.tally.contributions >= Self.leastContributions }
      .map { $0.position }
    var uses = Array(
      repeating: Array(repeating: false, count: highlights.rows.count), count: groups.count)
    var numbers: [Int?] = Array(repeating: nil, count: course.relay.groups.count)
    for (number, group) in groups.enumerated() { numbers[group] = number }
    var rows: [Int: Int] = [:]
    for (row, word) in highlights.rows.enumerated() {
      if let term = words.index.term(word.stem) { rows[term] = row }
    }
    if !rows.isEmpty, !groups.isEmpty {
      for (position, contribution) in course.relay.contributions.enumerated() {
        guard contribution.kind != .statement,
          let group = course.writer(of: position).flatMap({ course.people.groups[$0] }),
          let number = numbers[group]
        else { continue }
        words.index.forEachTerm(of: relay.firstText + position) { term in
          if let row = rows[term] { uses[number][row] = true }
        }
      }
    }
    self.uses = uses
  }
}

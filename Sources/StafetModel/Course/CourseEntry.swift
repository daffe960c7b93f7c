/// What the course of a relay knows of one contribution, which is in the relay or would be the next.
package struct CourseEntry: Sendable {
  /// The contribution.
  package let contribution: Contribution

  /// Its position in the relay; that after the last for one that would be the next.
  package let position: Int

  /// The number of its author, if recorded.
  package let author: Int?

  /// The number of its addressee, if recorded.
  package let recipient: Int?

  /// For an answer the position of its question.
  package let answered: Int?

  /// For a question the position of the answer that it follows.
  package let follows: Int?

  /// For a question whether it is in a chain.
  package let isChained: Bool

  /// For a question where it stands on the way from the start question of its chain.
  package let path: RelayCourse.Path
}

extension RelayCourse {
  /// What the course knows of a contribution of the relay.
  package func entry(at position: Int) -> CourseEntry {
    CourseEntry(
      contribution: relay.contributions[position], position: position, author: authors[position],
      recipient: recipients[position], answered: answered[position], follows: follows[position],
      isChained: chainNumbers[position] != nil, path: paths[position])
  }

  /// What the course would know of a contribution that is added now.
  ///
  /// - Parameter contribution: A contribution that holds together with those of the relay.
  /// - Returns: The entry; `nil` where it can be told only by adding the contribution, since that would not
  ///   come last in the order of time or would change what others mean.
  /// - Complexity: O(1) expected, and O(*b*) in the number of branchings on the way to a question.
  package func entry(ofNext contribution: Contribution) -> CourseEntry? {
    let isQuestion = contribution.kind == .question
    let isFirstLink =
      links != .recorded && recordsLinks == nil && isQuestion && contribution.follows != nil
    guard isSettled, !isFirstLink, isNext(contribution) else { return nil }
    let author = contribution.author.flatMap { people.number(of: $0) }
    let recipient = contribution.recipient.flatMap { people.number(of: $0) }
    let follows = isQuestion ? answerFollowed(by: contribution, asker: author) : nil
    let parent = follows.flatMap { answered[$0] }
    let asked = contribution.replyTo.flatMap { position(of: $0) }
    return CourseEntry(
      contribution: contribution, position: relay.contributions.count, author: author,
      recipient: recipient, answered: contribution.kind == .answer ? asked : nil, follows: follows,
      isChained: isQuestion && chainNumber(after: parent) != nil,
      path: isQuestion ? path(to: recipient, after: parent) : Path())
  }
}

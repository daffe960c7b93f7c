/// What R3 and R4 hold against an addressee, by the numbers of people alone.
///
/// This is the one statement of whom a question may go to: contributions are judged by it as they were made,
/// and questions that are passed on anew are drawn by it.
package enum AddresseeObjection: Hashable, Sendable {
  /// Nobody asks himself (R4).
  case asksHimself

  /// Nobody is asked while suspended (R4).
  case isSuspended

  /// A question does not go back to the asker of the question just answered (R3).
  case goesBack

  /// A question does not go to somebody who was asked on the way from the start question (R3).
  case askedAgain

  /// What R4 holds against an addressee.
  ///
  /// - Parameters:
  ///   - addressee: Whom the question goes to.
  ///   - asker: Who asks it, if that is known.
  ///   - isSuspended: Whether the addressee is suspended at that moment; asked only where it decides.
  /// - Returns: The objection; `nil` where there is none.
  package static func byActivity(
    of addressee: Int, askedBy asker: Int?, isSuspended: @autoclosure () -> Bool
  ) -> AddresseeObjection? {
    if addressee == asker { return .asksHimself }
    return isSuspended() ? .isSuspended : nil
  }

  /// What R3 holds against an addressee.
  ///
  /// - Parameters:
  ///   - addressee: Whom the question goes to.
  ///   - answered: Who asked the question just answered, if there is one and that is known.
  ///   - wasAsked: Whether the addressee was asked on the way from the start question; asked only where it
  ///     decides.
  /// - Returns: The objection; `nil` where there is none.
  package static func byWay(
    to addressee: Int, afterAnswering answered: Int?, wasAsked: @autoclosure () -> Bool
  ) -> AddresseeObjection? {
    if addressee == answered { return .goesBack }
    return wasAsked() ? .askedAgain : nil
  }
}

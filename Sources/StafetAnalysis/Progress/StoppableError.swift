/// Why a piece of work that can refuse its input came to no result.
package enum StoppableError<Refusal: Error, Failure: Error>: Error {
  /// The work cannot be done on what it was given.
  case refused(Refusal)

  /// The listener of its progress ended it.
  case stopped(Failure)
}

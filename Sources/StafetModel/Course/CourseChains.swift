/// The chains that links make of the questions of a relay.
struct CourseChains {
  /// The questions of each chain, each after the one whose answer it follows.
  private(set) var questions = PositionRows()

  /// The chain of each question.
  private(set) var numbers: PositionColumn

  /// Where each question stands on the way from its start question.
  private(set) var paths: [RelayCourse.Path]

  init(of records: CourseRecords, follows: PositionColumn) {
    let count = records.answers.count
    numbers = PositionColumn(count: count)
    paths = Array(repeating: RelayCourse.Path(), count: count)
    // A table over all contributions, though only answers have followers: positions need no translation.
    var followed = PositionColumn(count: count)
    var others = PositionColumn(count: count)
    for question in records.questions.reversed() {
      guard let answer = follows[question] else { continue }
      others[question] = followed[answer]
      followed[answer] = question
    }
    var walk = PathWalk(recipients: records.recipients, people: records.people.ids.count)
    for start in records.questions where follows[start] == nil {
      let chain = questions.count
      var pending = [start]
      while let question = pending.popLast() {
        questions.append(question)
        numbers[question] = chain
        paths[question] = walk.arrive(
          at: question, after: follows[question].flatMap { records.answered[$0] })
        let first = pending.count
        for answer in records.answers[question] {
          var follower = followed[answer]
          while let next = follower {
            pending.append(next)
            follower = others[next]
          }
        }
        pending[first...].reverse()
      }
      questions.endRow()
    }
  }
}

/// A walk through the questions of chains, each after the one whose answer it follows, that knows at every
/// moment the way from the start question.
///
/// Branches of a chain do not see each other. The whole walk takes O(*n*) time, since a question is put on
/// the way once and taken from it once.
private struct PathWalk {
  private let recipients: PositionColumn

  /// The questions on the way from the start question.
  private var way: [Int] = []

  /// How many of them have a recorded addressee.
  private var named = 0

  /// The first of them that went to a person, by the person's number.
  private var firstTo: PositionColumn

  init(recipients: PositionColumn, people: Int) {
    self.recipients = recipients
    firstTo = PositionColumn(count: people)
  }

  /// Goes back to the question before, then on to a question, and says where that stands.
  mutating func arrive(at question: Int, after parent: Int?) -> RelayCourse.Path {
    while let last = way.last, last != parent {
      way.removeLast()
      guard let person = recipients[last] else { continue }
      named -= 1
      if firstTo[person] == last { firstTo[person] = nil }
    }
    var path = RelayCourse.Path(length: Int32(way.count), namesAddressees: named > 0)
    way.append(question)
    if let person = recipients[question] {
      named += 1
      if let first = firstTo[person] {
        path.firstToSame = Int32(first)
      } else {
        firstTo[person] = question
      }
    }
    return path
  }
}

extension AuditedChain {
  /// Tells how a chain of a course ended.
  ///
  /// - Parameters:
  ///   - chain: The number of the chain.
  ///   - course: The course of the relay.
  ///   - rules: The rules, which say what a fair time to answer is.
  init(_ chain: Int, in course: RelayCourse, by rules: RelayRules) {
    let questions = course.chains[chain]
    var last: Int?
    var pairs = 0
    var inferredLinks = 0
    var isBranched = false
    var followed: Set<Int> = []
    for question in questions {
      last = question
      if course.isAnswered(question) { pairs += 1 }
      guard let answer = course.follows[question] else { continue }
      if course.links != .recorded { inferredLinks += 1 }
      if !followed.insert(answer).inserted { isBranched = true }
    }
    guard let first = questions.first, let last else {
      preconditionFailure("A chain has a start question.")
    }
    self.start = course.relay.contributions[first].id
    self.last = course.relay.contributions[last].id
    self.questions = questions.count
    self.pairs = pairs
    self.inferredLinks = inferredLinks
    self.isBranched = isBranched
    self.end = End(of: last, in: course, by: rules)
  }
}

extension AuditedChain.End {
  /// Tells how a chain ended with its last question.
  fileprivate init(of question: Int, in course: RelayCourse, by rules: RelayRules) {
    let closes = course.relay.closes
    if course.isAnswered(question) {
      self = .answered
    } else if let asked = course.relay.contributions[question].at {
      if course.suspensionOfAddressee(of: question) != nil {
        self = .stranded
      } else if let closes, closes < asked.adding(rules.fairTime) {
        self = .cutByClosing
      } else {
        self = .unanswered
      }
    } else {
      self = .unanswered
    }
  }
}

import StafetModel

/// The way from a question to those before and after it in its chain.
extension ReportBuilder {
  /// The question whose answer a question follows, if any is known.
  func previous(
    of question: Contribution.ID, in relay: Relay.ID
  ) -> ReportExchange.Reference? {
    guard let course = course(of: relay), let position = course.position(of: question),
      let parent = course.parent(of: position)
    else { return nil }
    return reference(to: parent, in: course)
  }

  /// The questions that follow the answers of a question.
  func following(
    _ question: Contribution.ID, in relay: Relay.ID
  ) -> [ReportExchange.Reference] {
    guard let course = course(of: relay), let position = course.position(of: question)
    else { return [] }
    return course.answers[position].flatMap { answer in
      course.followers[answer].map { reference(to: $0, in: course) }
    }
  }

  private func course(of relay: Relay.ID) -> RelayCourse? {
    study.courses.first { $0.relay.id == relay }
  }

  private func reference(to position: Int, in course: RelayCourse) -> ReportExchange.Reference {
    let question = course.relay.contributions[position]
    let words = question.text.opening(upTo: 60)
    return ReportExchange.Reference(
      anchor: anchor(of: question.id), opening: words.isEmpty ? wording.noText : words,
      isInferred: course.links != .recorded)
  }
}

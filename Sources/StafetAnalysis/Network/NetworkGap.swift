import StafetModel

/// Something that a relay does not record, without which a part of who asked whom cannot be shown.
package enum NetworkGap: Hashable, Sendable, CaseIterable {
  /// No question has both an asker and an addressee.
  case people

  /// There are fewer than two groups that participants belong to.
  case groups

  /// No question has a time.
  case times

  /// Neither who asked nor which answer a question follows is known.
  case links
}

extension NetworkGap {
  /// What a relay lacks; nothing where it has no questions.
  ///
  /// - Complexity: O(*n*) in the number of questions and participants.
  static func gaps(in course: RelayCourse) -> [NetworkGap] {
    if course.questions.isEmpty { return [] }
    var used: Set<Int> = []
    for person in 0..<course.people.rosterCount {
      if let group = course.people.groups[person] { used.insert(group) }
    }
    return allCases.filter { gap in
      switch gap {
      case .people:
        !course.questions.contains {
          course.authors[$0] != nil && course.recipients[$0] != nil
        }
      case .groups: used.count < 2
      case .times: !course.questions.contains { course.relay.contributions[$0].at != nil }
      case .links: course.links == .unknown
      }
    }
  }
}

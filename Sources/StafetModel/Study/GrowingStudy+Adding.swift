extension GrowingStudy {
  /// Adds a relay, empty or with records.
  ///
  /// - Parameter relay: The relay.
  /// - Throws: ``StudyError`` with every problem of the relay; the study is unchanged then.
  /// - Complexity: O(*n*) expected in the number of records of the relay, and O(*n* log *n*) where they are
  ///   not in the order of time.
  public mutating func add(_ relay: Relay) throws(StudyError) {
    let index = relays.count
    let course = RelayCourse(of: relay)
    var examination = StudyExamination()
    examination.check(relay.id, at: .relay(index), in: relayRegister)
    examination.examine(course, at: index, contributions: &contributions)
    if !examination.problems.isEmpty {
      for (position, contribution) in relay.contributions.enumerated() {
        contributions.forget(contribution.id, at: .contribution(relay: index, position))
      }
    }
    try examination.throwProblems()
    append(course)
  }

  /// Adds a group to a relay.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - relay: The relay.
  /// - Throws: ``StudyError`` with every problem of the group; the study is unchanged then.
  public mutating func add(
    _ group: ParticipantGroup, to relay: Relay.ID
  ) throws(StudyError) {
    let number = try number(of: relay)
    let place = StudyPlace.group(relay: number, relays[number].course.relay.groups.count)
    var examination = StudyExamination()
    examination.check(group.id, at: place, in: relays[number].groups)
    try examination.throwProblems()
    relays[number].append(group, at: place)
  }

  /// Adds somebody to the roster of a relay.
  ///
  /// - Parameters:
  ///   - participant: The participant, whose group is in the relay.
  ///   - relay: The relay.
  /// - Throws: ``StudyError`` with every problem of the participant; the study is unchanged then.
  public mutating func add(
    _ participant: Participant, to relay: Relay.ID
  ) throws(StudyError) {
    let number = try number(of: relay)
    let place = StudyPlace.participant(
      relay: number, relays[number].course.relay.participants.count)
    var examination = StudyExamination()
    examination.check(participant.id, at: place, in: relays[number].participants)
    examination.examine(participant, at: place, groups: relays[number].groups)
    try examination.throwProblems()
    relays[number].append(participant, at: place)
  }

  /// Adds a question, an answer or a statement to a relay.
  ///
  /// - Parameters:
  ///   - contribution: The contribution; what it refers to is in the relay.
  ///   - relay: The relay.
  /// - Returns: What is unusual about it: that it has no text, repeats an earlier one, or is a further
  ///   answer to a question. The study has the same warnings, each with all records that it covers. What is
  ///   missing so far, such as an answer, is no warning of the new contribution.
  /// - Throws: ``StudyError`` with every problem of the contribution; the study is unchanged then.
  @discardableResult public mutating func add(
    _ contribution: Contribution, to relay: Relay.ID
  ) throws(StudyError) -> [StudyWarning] {
    let number = try number(of: relay)
    let place = try examine(contribution, in: number)
    contributions.note(contribution.id, at: place)
    return relays[number].append(contribution)
  }

  /// Says when a relay closes, or closed.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - time: When it closes.
  /// - Throws: ``StudyError`` if it would close before it opens; the study is unchanged then.
  public mutating func close(_ relay: Relay.ID, at time: Instant) throws(StudyError) {
    let number = try number(of: relay)
    let closed = Relay(id: relay, opens: relays[number].course.relay.opens, closes: time)
    var examination = StudyExamination()
    examination.examineFrame(of: closed, at: number)
    try examination.throwProblems()
    relays[number].close(at: time)
  }

  /// Adds a theme at the end of the codebook.
  ///
  /// - Parameter theme: The theme; the one that it is part of is in the codebook.
  /// - Throws: ``StudyError`` with every problem of the theme; the study is unchanged then.
  public mutating func add(_ theme: Theme) throws(StudyError) {
    let place = StudyPlace.theme(codebook.themes.count)
    var examination = StudyExamination()
    examination.examine(theme, at: place, in: themes)
    if let parent = theme.parent {
      if parent == theme.id {
        examination.report(.circularTheme, at: place, field: "parent", of: theme.id.text)
      } else if !themes.places.has(parent) {
        examination.report(.unknownTheme(parent), at: place, field: "parent", of: theme.id.text)
      }
    }
    try examination.throwProblems()
    themes.note(theme, at: place)
    codebook.themes.append(theme)
  }

  /// Adds a sorting after the others, empty or with placements.
  ///
  /// - Parameter sorting: The sorting; the contributions and the themes that it names are in the study.
  /// - Throws: ``StudyError`` with every problem of the sorting; the study is unchanged then.
  /// - Complexity: O(*p* log *p*) in the number of placements.
  public mutating func add(_ sorting: Sorting) throws(StudyError) {
    let place = StudyPlace.sorting(sortings.count)
    var examination = StudyExamination()
    examination.check(sorting.id, at: place, in: sortingRegister)
    examination.examine(
      sorting, at: sortings.count, themes: themes.places, contributions: contributions)
    try examination.throwProblems()
    sortingRegister.note(sorting.id, at: place)
    sortings.append(sorting)
  }

  /// Places a contribution in a theme, in place of where the sorting placed it before, or takes it out.
  ///
  /// - Parameters:
  ///   - contribution: The contribution.
  ///   - assignment: The theme, and how sure the coder is of it; `nil` to leave the contribution unsorted.
  ///   - sorting: The sorting.
  /// - Throws: ``StudyError`` with every problem of the placement; the study is unchanged then.
  /// - Complexity: O(*k*) in the number of sortings.
  public mutating func place(
    _ contribution: Contribution.ID, as assignment: Sorting.Assignment?, by sorting: Sorting.ID
  ) throws(StudyError) {
    guard let index = sortings.firstIndex(where: { $0.id == sorting }) else {
      throw StudyError(.unknownSorting(sorting), at: .study, of: sorting.text)
    }
    if let assignment {
      var examination = StudyExamination()
      examination.examine(
        assignment, of: contribution, by: sorting, at: index, themes: themes.places,
        contributions: contributions)
      try examination.throwProblems()
    }
    sortings[index].assignments[contribution] = assignment
  }

  /// Tells whether a contribution would keep the rules of the method, R1 to R6, if it were added now.
  ///
  /// It is judged as a ``RelayAudit`` judges it if nothing is added afterwards that is dated earlier.
  ///
  /// - Parameters:
  ///   - contribution: A contribution that is not in the study yet.
  ///   - relay: The relay that it is meant for.
  /// - Returns: The judgement by ``rules``.
  /// - Throws: ``StudyError`` with every problem for which it would be refused.
  /// - Complexity: As for adding it, without a change of the study.
  public func judgement(
    on contribution: Contribution, in relay: Relay.ID
  ) throws(StudyError) -> ContributionJudgement {
    let number = try number(of: relay)
    _ = try examine(contribution, in: number)
    return relays[number].judgement(on: contribution)
  }

  /// Examines a contribution that is to be added.
  ///
  /// - Returns: Where it would stand.
  private func examine(
    _ contribution: Contribution, in number: Int
  ) throws(StudyError) -> StudyPlace {
    let course = relays[number].course
    let place = StudyPlace.contribution(relay: number, course.relay.contributions.count)
    var examination = StudyExamination()
    examination.check(contribution.id, at: place, in: contributions)
    examination.examine(contribution, in: course, at: place)
    try examination.throwProblems()
    return place
  }
}

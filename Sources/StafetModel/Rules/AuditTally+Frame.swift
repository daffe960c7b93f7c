/// The rules for a relay as a whole: of R6 the opening and closing, and R8 to R10, its size, its groups
/// and its topic.
extension AuditTally {
  /// R6: whether opening and closing are recorded; what lies outside of them is judged one by one.
  mutating func auditFrame() {
    if relay.opens == nil { lack(.opening, for: .openRelay) }
    if relay.closes == nil { lack(.closing, for: .openRelay) }
  }

  /// Those who may take part: the roster without a facilitator.
  private var roster: [Participant] {
    relay.participants.filter { $0.id != rules.facilitator }
  }

  /// R8: how many participants and how many days.
  mutating func auditSize() {
    let count = roster.count
    if relay.participants.isEmpty {
      lack(.roster, for: .size)
    } else {
      check(.size)
      let limits = rules.participants
      if count < limits.lowerBound {
        deviate(.tooFewParticipants(count, limit: limits.lowerBound))
      } else if count > limits.upperBound {
        deviate(.tooManyParticipants(count, limit: limits.upperBound))
      } else if count > rules.idealParticipants {
        deviate(.moreThanIdealParticipants(count, limit: rules.idealParticipants))
      }
    }
    guard let days = relay.period?.begunDays else {
      lack(.days, for: .size)
      return
    }
    check(.size)
    if days < rules.days.lowerBound {
      deviate(.tooFewDays(days, limit: rules.days.lowerBound))
    } else if days > rules.days.upperBound {
      deviate(.tooManyDays(days, limit: rules.days.upperBound))
    }
  }

  /// R9: how many groups, how large they are, and who is in none.
  ///
  /// That nobody is in two is what the model demands.
  mutating func auditGroups() {
    if relay.groups.isEmpty {
      if relay.participants.isEmpty {
        lack(.roster, for: .groups)
      } else {
        check(.groups)
        deviate(.noGroups)
      }
      return
    }
    check(.groups)
    let count = relay.groups.count
    if count < rules.groups.lowerBound {
      deviate(.tooFewGroups(count, limit: rules.groups.lowerBound))
    } else if count > rules.groups.upperBound {
      deviate(.tooManyGroups(count, limit: rules.groups.upperBound))
    }
    if relay.participants.isEmpty {
      lack(.roster, for: .groups)
      return
    }
    var sizes: [ParticipantGroup.ID: Int] = [:]
    for group in roster.compactMap({ $0.group }) { sizes[group, default: 0] += 1 }
    for group in relay.groups {
      let size = sizes[group.id] ?? 0
      if size < rules.groupSize { deviate(.smallGroup(group.id, size, limit: rules.groupSize)) }
    }
    let outside = roster.filter { $0.group == nil }.map { $0.id }
    if !outside.isEmpty { deviate(.withoutGroup, participants: outside) }
  }

  /// R10: the topic does not end with a question mark.
  mutating func audit(topic: String) {
    guard let last = topic.unicodeScalars.last(where: { !$0.properties.isWhitespace }) else {
      lack(.topic, for: .topic)
      return
    }
    check(.topic)
    if last.isQuestionMark { deviate(.topicIsQuestion(topic)) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a question in some script.
  ///
  /// Those that stand within a word, such as the Armenian one, are not among them.
  fileprivate var isQuestionMark: Bool {
    switch value {
    case 0x3F, 0x37E, 0x61F, 0x1367, 0x1945, 0x2CFA, 0x2CFB, 0x2E2E, 0xA60F, 0xA6F7, 0xFE16, 0xFE56,
      0xFF1F, 0x11143:
      true
    // With a second mark: ‽ ⁇ ⁈ ⁉
    case 0x203D, 0x2047, 0x2048, 0x2049: true
    default: false
    }
  }
}

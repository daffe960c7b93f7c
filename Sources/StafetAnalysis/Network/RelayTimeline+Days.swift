package import StafetModel

/// What a report says of a timeline beside its slots.
extension RelayTimeline {
  /// A day of Greenwich, or a slot that is longer than a day.
  package struct Day: Hashable, Sendable {
    /// When it begins.
    package let start: Instant

    /// How many questions were asked in it.
    package internal(set) var questions: Int

    /// How many answers were given in it.
    package internal(set) var answers: Int

    /// How many questions waited for an answer at its end.
    package internal(set) var waiting: Int
  }

  /// The slots day by day; each by itself where they are longer.
  package var days: [Day] {
    var days: [Day] = []
    for (place, slot) in slots.enumerated() {
      let begins = start.secondsSince1970 + Int64(place) * slotLength
      let day = begins - (begins % 86_400 + 86_400) % 86_400
      if let last = days.last, last.start.secondsSince1970 == day {
        days[days.count - 1].questions += slot.questions
        days[days.count - 1].answers += slot.answers
        days[days.count - 1].waiting = slot.waiting
      } else {
        days.append(
          Day(
            start: Instant(secondsSince1970: day), questions: slot.questions,
            answers: slot.answers, waiting: slot.waiting))
      }
    }
    return days
  }

  /// Where a time lies, from 0 at the beginning of the first slot to 1 at the end of the last.
  package func place(of time: Instant) -> Double {
    let all = Double(slotLength) * Double(slots.count)
    return Double(time.secondsSince1970 - start.secondsSince1970) / all
  }

  /// How many questions or answers a slot has at most.
  package var mostInSlot: Int { slots.map { max($0.questions, $0.answers) }.max() ?? 0 }

  /// How many questions waited for an answer at most, at the end of a slot.
  package var mostWaiting: Int { slots.map { $0.waiting }.max() ?? 0 }
}

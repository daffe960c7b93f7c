import StafetModel

/// The contributions of a relay that repeat an earlier one, word for word or but for white space, case and
/// punctuation, with the same kind, author, addressee and question answered.
///
/// Answers to a question that is itself a repeat count as answers to the first.
struct ContributionRepeats {
  /// A contribution and the first that it repeats, by position.
  struct Repeat {
    let position: Int
    let first: Int
    /// Whether it repeats one word for word at the same place, and so is not counted as unique.
    let isExact: Bool
  }

  /// The repeats, in the order of the source.
  private(set) var all: [Repeat] = []

  private let course: RelayCourse
  /// For each position that of the contribution that it stands for: itself, or the first that it repeats.
  private var first: [Int]

  /// Finds the repeats.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - sums: The sums of the texts, in the order of the contributions; see ``TextScan``.
  /// - Complexity: O(*n*) expected in the number of contributions. The text of those alone is looked at
  ///   whose sum and place come twice.
  init(in course: RelayCourse, sums: [UInt64]) {
    self.course = course
    first = Array(0..<sums.count)
    let contributions = course.relay.contributions
    let answers = contributions.indices.filter { contributions[$0].kind == .answer }
    if answers.count == contributions.count {
      find(among: answers, sums)
    } else {
      find(among: contributions.indices.filter { contributions[$0].kind != .answer }, sums)
      find(among: answers, sums)
    }
    all.sort { $0.position < $1.position }
  }

  /// What tells two contributions apart before their texts do.
  private struct Place: Hashable {
    let kind: Contribution.Kind
    let author: Int?
    let recipient: Int?
    let question: Int?
    let text: String
  }

  private mutating func find(among positions: [Int], _ sums: [UInt64]) {
    let candidates = self.candidates(among: positions, sums)
    if candidates.isEmpty { return }
    let contributions = course.relay.contributions
    var found: [Place: (first: Int, texts: Set<String>)] = [:]
    for position in candidates where !contributions[position].isBlank {
      let text = contributions[position].text
      let place = Place(
        kind: contributions[position].kind, author: course.authors[position],
        recipient: course.recipients[position],
        question: course.answered[position].map { first[$0] }, text: Self.form(of: text))
      guard let earlier = found[place] else {
        found[place] = (position, [text])
        continue
      }
      let isKnown = found[place]?.texts.insert(text).inserted == false
      let isSamePlace = course.answered[position] == course.answered[earlier.first]
      first[position] = earlier.first
      all.append(
        Repeat(position: position, first: earlier.first, isExact: isKnown && isSamePlace))
    }
  }

  /// The positions whose sum and place come more than once.
  private func candidates(among positions: [Int], _ sums: [UInt64]) -> [Int] {
    var size = 16
    while size < positions.count * 2 { size *= 2 }
    // For each key the position of its first use, plus 1; 0 is free.
    var slots = Array(repeating: UInt32(0), count: size)
    var keys = Array(repeating: UInt64(0), count: positions.count)
    var isCandidate = Array(repeating: false, count: positions.count)
    var hasAny = false
    for index in positions.indices {
      let key = key(of: positions[index], sum: sums[positions[index]])
      keys[index] = key
      var slot = Int(truncatingIfNeeded: key &>> 20) & (size - 1)
      while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 {
        slots[slot] = UInt32(truncatingIfNeeded: index + 1)
      } else {
        isCandidate[Int(slots[slot]) - 1] = true
        isCandidate[index] = true
        hasAny = true
      }
    }
    if !hasAny { return [] }
    return positions.indices.filter { isCandidate[$0] }.map { positions[$0] }
  }

  private func key(of position: Int, sum: UInt64) -> UInt64 {
    func part(_ number: Int?, _ factor: UInt64) -> UInt64 {
      UInt64(truncatingIfNeeded: (number ?? -2) + 3) &* factor
    }
    let key =
      sum &+ part(course.authors[position], 0x9E37_79B9_7F4A_7C15)
      &+ part(course.recipients[position], 0xC2B2_AE3D_27D4_EB4F)
      &+ part(course.answered[position].map { first[$0] }, 0x1656_67B1_9E37_79F9)
    return (key ^ key &>> 29) &* 0xBF58_476D_1CE4_E5B9
  }

  /// The letters and digits of a text in lower case; of a text without any, the text itself.
  private static func form(of text: String) -> String {
    var form = ""
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
      {
        form += properties.lowercaseMapping
      }
    }
    return form.isEmpty ? text : form
  }
}

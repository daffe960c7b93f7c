package import StafetModel
import StafetStatistics

extension StudySamples {
  /// A study drawn from a seed: any number of records, references that hold, texts that do not look
  /// like each other.
  package static func random(seed: UInt64) throws -> Study {
    var maker = StudyMaker(generator: SplitMix64(seed: seed))
    return try maker.study()
  }
}

private struct StudyMaker {
  var generator: SplitMix64
  var contributions: [Contribution.ID] = []

  init(generator: SplitMix64) { self.generator = generator }

  private mutating func chance(_ part: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < part
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<number(0...4) {
      if chance(0.5) { text += pick(StudySamples.trickyTexts) ?? "" }
      let value = UInt32(number(0...0x2FF))
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private mutating func label(_ stem: String, _ index: Int) -> String {
    let ends = ["", " x", "-æ", ";", ",", "\"", "=", "😀", "]", ".b", "\\"]
    return stem + "\(index)" + (pick(ends) ?? "")
  }

  private mutating func instant() -> Instant? {
    guard chance(0.6) else { return nil }
    let second = Int64(number(-62_167_219_200...253_402_300_799))
    return Instant(
      secondsSince1970: second, nanosecond: chance(0.5) ? 0 : Int32(number(0...999_999_999)))
  }

  private mutating func attributes() -> [String: String] {
    let names = [
      "role", "Role", "id", "ID", "theme", "temas", "attribute_a", "ATTRIBUTE_b", "a;b", "\"", "é",
      "texts", "key", "sep=x", "relay ",
    ]
    var attributes: [String: String] = [:]
    for _ in 0..<number(0...3) {
      guard let name = pick(names), name != "relay " else { continue }
      attributes[name] = text()
    }
    return attributes
  }

  private mutating func declared() -> DeclaredFacts {
    DeclaredFacts(
      participants: chance(0.5) ? number(0...99) : nil,
      contributions: chance(0.5) ? number(0...Int.max) : nil,
      days: chance(0.3) ? number(0...9) : nil, themes: chance(0.3) ? number(0...9) : nil)
  }

  private mutating func period() -> Period? {
    guard let start = instant() else { return nil }
    return Period(from: start, to: instant().flatMap { $0 < start ? nil : $0 })
  }

  private mutating func relay(_ index: Int) -> Relay {
    let groups = (0..<number(0...3)).map { number in
      ParticipantGroup(
        id: ParticipantGroup.ID(label("g", number)), name: text(), isExternal: chance(0.3))
    }
    let participants = (0..<number(0...4)).map { number in
      Participant(
        id: Participant.ID(label("p", number)), group: chance(0.7) ? pick(groups)?.id : nil,
        attributes: attributes(), suspended: (0..<self.number(0...2)).compactMap { _ in period() })
    }
    var own: [Contribution] = []
    for number in 0..<number(0...8) {
      let kind = pick(Contribution.Kind.allCases) ?? .statement
      let question = pick(own.filter { $0.kind == .question })?.id
      if kind == .answer, question == nil { continue }
      let text = text()
      let length = text.unicodeScalars.count
      let start = self.number(0...max(0, length - 1))
      own.append(
        Contribution(
          id: Contribution.ID(label("c\(index)-", number)), kind: kind,
          author: chance(0.7) ? pick(participants)?.id : nil,
          recipient: chance(0.7) ? pick(participants)?.id : nil,
          replyTo: kind == .answer ? question : nil,
          follows: kind == .question && chance(0.5)
            ? pick(own.filter { $0.kind == .answer })?.id : nil,
          at: instant(), text: text,
          marks: length > 0 && chance(0.5) ? [start..<self.number((start + 1)...length)] : [],
          attributes: attributes()))
    }
    contributions += own.map { $0.id }
    return Relay(
      id: Relay.ID(label("r", index)), name: text(), kind: pick(Relay.Kind.allCases) ?? .relay,
      opens: instant(), declared: declared(), groups: groups, participants: participants,
      contributions: own)
  }

  mutating func study() throws -> Study {
    let relays = (0..<number(0...3)).map { relay($0) }
    var themes: [Theme] = []
    for number in 0..<number(0...5) {
      themes.append(
        Theme(
          id: Theme.ID(label("t", number)), name: "\(number) " + text(),
          aliases: (0..<self.number(0...2)).map { "\(number)/\($0)" + text() }, definition: text(),
          include: text(), exclude: text(), examples: [text(), text()],
          keywords: chance(0.5) ? [text()] : [], colour: chance(0.5) ? "#0a1B2c" : nil,
          parent: chance(0.3) ? pick(themes)?.id : nil, isRest: number == 2))
    }
    let sortings = (0..<number(0...3)).map { number in
      var assignments: [Contribution.ID: Sorting.Assignment] = [:]
      for contribution in contributions where chance(0.6) {
        guard let theme = pick(themes) else { continue }
        assignments[contribution] = Sorting.Assignment(
          theme: theme.id,
          certainty: chance(0.5) ? Double.random(in: 0...1, using: &generator) : nil)
      }
      return Sorting(
        id: Sorting.ID(label("s", number)), coder: text(), at: instant(),
        kind: pick(Sorting.Kind.allCases) ?? .given, assignments: assignments)
    }
    return try Study(
      title: text(), topic: text(), language: chance(0.5) ? "da" : nil, attributes: attributes(),
      declared: declared(), relays: relays, codebook: Codebook(themes: themes), sortings: sortings)
  }
}

import Stafet

/// A study built in code: five questions in one relay, three in the other, all of them answered.
enum SmallStudy {
  /// A question and the theme that it is sorted into.
  typealias Question = (text: String, theme: Theme.ID)

  static let leaders: [Question] = [
    ("Who carries the sector when budgets fall?", "pressure"),
    ("Does the sector listen?", "pressure"),
    ("What does a sector owe its citizens?", "citizens"),
    ("Is time ever given back?", "pressure"),
    ("Whom do we serve?", "citizens"),
  ]

  static let schools: [Question] = [
    ("Where does the organisation begin?", "pressure"),
    ("Which meeting can we drop?", "pressure"),
    ("Do parents see the organisation?", "citizens"),
  ]

  static func study() throws(StudyError) -> Study {
    var assignments: [Contribution.ID: Sorting.Assignment] = [:]
    let relays = [
      relay("leaders", asking: leaders, sortedInto: &assignments),
      relay("schools", asking: schools, sortedInto: &assignments),
    ]
    return try Study(
      title: "A small study",
      relays: relays,
      codebook: Codebook(themes: [
        Theme(id: "pressure", name: "Pressure"),
        Theme(id: "citizens", name: "Citizens"),
      ]),
      sortings: [
        Sorting(id: "by-hand", coder: "reader", kind: .byHand, assignments: assignments)
      ])
  }

  private static func relay(
    _ name: String,
    asking questions: [Question],
    sortedInto assignments: inout [Contribution.ID: Sorting.Assignment]
  ) -> Relay {
    var contributions: [Contribution] = []
    for (index, question) in questions.enumerated() {
      let asked = Contribution.ID("\(name)-q\(index + 1)")
      let answered = Contribution.ID("\(name)-a\(index + 1)")
      contributions.append(Contribution(id: asked, kind: .question, text: question.text))
      contributions.append(
        Contribution(id: answered, kind: .answer, replyTo: asked, text: "Answer \(answered)."))
      assignments[asked] = Sorting.Assignment(theme: question.theme)
    }
    return Relay(id: Relay.ID(name), contributions: contributions)
  }
}

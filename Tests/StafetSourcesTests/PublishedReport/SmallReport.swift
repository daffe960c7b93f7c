import StafetFormats
import StafetModel
import StafetSources

/// A layout and a report that were written for these tests, and ways to read variants of them.
enum SmallReport {
  typealias Layout = PublishedReportLayout

  static let managers = Layout.NamedRelay("Managers")
  static let teachers = Layout.NamedRelay(
    "Teachers", headings: ["Teachers and staff", "Teachers"])

  /// Two relays and two themes, no facts, no furniture.
  static let plain = Layout(
    language: "en", relays: [managers, teachers], themes: ["time", "working together"])

  /// The same with a chapter each, facts and furniture.
  static let full = Layout(
    title: "A good day", topic: "Work", language: "en", relays: [managers, teachers],
    themes: ["time", "working together"],
    chapters: ["Background", "About the managers", "About the teachers"],
    facts: [
      .init("{n} managers", states: .participants, of: [.relay(managers.id)]),
      .init("over {n} days", states: .days, of: [.study, .relay(managers.id)]),
      .init("{n} contributions", states: .contributions, of: [.study]),
      .init(
        "sorted into {n} themes", states: .themes, of: [.relay(managers.id)],
        inChapter: "About the managers"),
      .init(
        "sorted into {n} themes", states: .themes, of: [.relay(teachers.id)],
        inChapter: "About the teachers"),
    ],
    furniture: [
      .headingAndText("Contents"), .headingAndText("Background"), .heading("Who took part"),
      .paragraph(beginning: "Printed by"),
    ])

  /// A report that has everything the form allows.
  static let text = """
    # A good day

    # **Contents**

    ## Background

    1

    # 1 Background

    ### Who took part

    *12 managers (of schools)* and others, over three days.

    Together they wrote 1,224 contributions.

    ## 2 About the managers

    All questions were sorted into **seven** themes.

    ## Managers – time

    How do you find time

    Is there ever **enough time**?

    I do not look for it.

    Do I have enough? Never.

    # Managers

    # 3 About the teachers

    All questions were sorted into five themes.

    #### **Teachers working together II**

    ? Who helps you?
    ? Whom do you help?

    ! My **own** class [...] and
    a **friend**.
    ! Everybody.

    # Reflection

    Time is short.

    Printed by nobody
    """

  static func read(
    _ text: String, _ layout: Layout = plain
  ) throws(ReadingError) -> PublishedReport {
    try PublishedReportReader(layout: layout).report(from: Array(text.utf8), file: "report.txt")
  }

  /// The contributions of all relays, in order.
  static func contributions(
    _ text: String, _ layout: Layout = plain
  ) throws(ReadingError) -> [Contribution] {
    try read(text, layout).study.relays.flatMap { $0.contributions }
  }

  /// The texts of the contributions of all relays, in order.
  static func texts(_ text: String, _ layout: Layout = plain) throws(ReadingError) -> [String] {
    try contributions(text, layout).map { $0.text }
  }
}

extension Contribution {
  /// The marked passages of the text.
  var markedPassages: [String] {
    let scalars = Array(text.unicodeScalars)
    return marks.map { mark in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mark])
      return String(view)
    }
  }
}

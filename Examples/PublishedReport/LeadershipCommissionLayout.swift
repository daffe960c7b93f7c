import StafetModel
import StafetSources

extension PublishedReportLayout {
  /// The layout of the report on two relays among Danish public leaders that the commission on
  /// leadership in the public sector (*Ledelseskommissionen*) published in 2017 to 2018.
  ///
  /// Holds headings and phrases only: the report itself belongs to its publisher and is not part of
  /// this project. The two reflections on its last pages are findings of its editors; they are neither
  /// contributions nor furniture, so they are listed as not placed.
  static var leadershipCommission: PublishedReportLayout {
    let topLeaders = NamedRelay("Topledere")
    let otherLeaders = NamedRelay("Institutions- og driftsledere")
    let background = "Baggrund"
    let topLeaderPages = "Topledernes spørgsmål"
    let otherLeaderPages = "Institutions- og driftsledernes spørgsmål"
    let crossReading = "Tværlæsning"

    return PublishedReportLayout(
      title: "Ledelse til gavn for borgerne",
      topic: "Ledelse til gavn for borgerne",
      language: "da",
      relays: [topLeaders, otherLeaders],
      themes: [
        "krydspres", "borgerblik", "ledelsesrum", "lederrollen", "ledelse på tværs",
        "ledelsesudvikling",
      ],
      chapters: [background, topLeaderPages, otherLeaderPages, crossReading],
      facts: [
        FactPhrase(
          "i {n} dage", states: .days,
          of: [.study, .relay(topLeaders.id), .relay(otherLeaders.id)], inChapter: background),
        FactPhrase(
          "{n} topledere", states: .participants, of: [.relay(topLeaders.id)],
          inChapter: background),
        FactPhrase(
          "{n} institutions- og driftsledere", states: .participants,
          of: [.relay(otherLeaders.id)], inChapter: background),
        FactPhrase("{n} unikke bidrag", states: .contributions, of: [.study]),
        FactPhrase(
          "samlet i {n} temaer", states: .themes, of: [.relay(topLeaders.id)],
          inChapter: topLeaderPages),
        FactPhrase(
          "samlet i {n} temaer", states: .themes, of: [.relay(otherLeaders.id)],
          inChapter: otherLeaderPages),
      ],
      furniture: [
        // The cover, the list of contents with a line for each chapter, and the method.
        .headingAndText("Ledelse til gavn for borgerne"),
        .headingAndText("Indholdsfortegnelse"),
        .headingAndText(background),
        .headingAndText(topLeaderPages),
        .headingAndText(otherLeaderPages),
        .headingAndText(crossReading),
        .heading("Hvad?"),
        .headingAndText("Hvordan?"),
        .headingAndText("Hvorfor?"),
        .heading("Hvem deltog?"),
        .headingAndText("Analysemetode"),
        .headingAndText("Læsevejledning"),
        // The pages with pictures, whose text is the reflections.
        .heading("Centrale temaer i stafetten"),
        .heading("Hyppigste ord i spørgsmålene"),
        .heading("Refleksion"),
        // The imprint.
        .paragraph(beginning: "— Ledelses"),
        .paragraph(beginning: "Ledelseskommisionen 2017"),
        .paragraph(beginning: "Landgreven"),
        .paragraph(beginning: "[www.ledelseskom.dk]"),
      ])
  }
}

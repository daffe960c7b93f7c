import StafetFormats
import StafetModel
import StafetSyntax
import Testing

/// Exports of the tools that people use, as their headings are in Danish and English.
@Suite struct KnownLayoutTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let tool: TableLayout.Tool
    let table: String
    var times = TimeStyle()
    let texts: [String]
    var moments: [String?] = []
    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(
      name: "Google Forms, Danish", tool: .googleForms,
      table: """
        "Tidsstempel","Mailadresse","Hvem er du?","Hvem vil du spørge?","Dit spørgsmål"
        "2021/03/01 9:05:00 AM GMT+1","x@example.org","Leder 1","Leder 2","Hvordan får vi tid til ledelse?"
        """, texts: ["Hvordan får vi tid til ledelse?"], moments: ["2021-03-01T08:05:00Z"]),
    Sample(
      name: "Google Forms, English, from a sheet", tool: .googleForms,
      table: """
        Timestamp,Email Address,Your name,Who are you asking?,Your question,Your answer
        3/1/2021 9:05:00,x@example.org,Leader 1,Leader 2,How do we find time to lead?,By saying no to more.
        3/1/2021 9:07:00,y@example.org,Leader 2,Leader 3,What should we stop doing?,
        """, times: TimeStyle(order: .monthDayYear, zone: .centralEuropean),
      texts: [
        "How do we find time to lead?", "By saying no to more.", "What should we stop doing?",
      ], moments: ["2021-03-01T08:05:00Z", nil, "2021-03-01T08:07:00Z"]),
    Sample(
      name: "Microsoft Forms, Danish", tool: .microsoftForms,
      table: """
        ID;Starttidspunkt;Færdiggørelsestidspunkt;E-mail;Navn;Stil et spørgsmål til en kollega;Kollegaens svar
        1;01-03-2021 09:00:12;01-03-2021 09:05:00;anonymous;;Hvem har ansvaret for budgettet?;Det har vi alle.
        """, times: TimeStyle(order: .dayMonthYear, zone: .centralEuropean),
      texts: ["Hvem har ansvaret for budgettet?", "Det har vi alle."],
      moments: ["2021-03-01T08:05:00Z", nil]),
    Sample(
      name: "Microsoft Forms, English", tool: .microsoftForms,
      table: """
        ID,Start time,Completion time,Email,Name,Ask a question
        1,3/1/21 9:00:12,3/1/21 9:05:00,anonymous,,Who is responsible for the budget?
        """, times: TimeStyle(order: .monthDayYear, zone: .centralEuropean),
      texts: ["Who is responsible for the budget?"], moments: ["2021-03-01T08:05:00Z"]),
    Sample(
      name: "LimeSurvey, codes", tool: .limeSurvey,
      table: """
        "id","submitdate","lastpage","startlanguage","seed","Spm[Dit spørgsmål]","Sv[Dit svar]"
        "4","2021-03-01 09:05:00","1","da","123","Hvad er det vigtigste nu?","At holde fast."
        "5","1980-01-01 00:00:00","1","da","124","Hvad kan vi undvære?","N/A"
        """, times: TimeStyle(zone: .centralEuropean),
      texts: ["Hvad er det vigtigste nu?", "At holde fast.", "Hvad kan vi undvære?"],
      moments: ["2021-03-01T08:05:00Z", nil, nil]),
    Sample(
      name: "LimeSurvey, English texts", tool: .limeSurvey,
      table: """
        "Response ID";"Date submitted";"Last page";"Start language";"What is your question?"
        "4";"2021-03-01 09:05:00";"1";"en";"What matters most right now?"
        """, times: TimeStyle(zone: .centralEuropean), texts: ["What matters most right now?"],
      moments: ["2021-03-01T08:05:00Z"]),
    Sample(
      name: "SurveyMonkey, two rows of headings", tool: .surveyMonkey,
      table: """
        Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What is your question?,What is your answer?
        ,,,,,,,,,Open-Ended Response,Open-Ended Response
        118,77,03/01/2021 08:59:12 AM,03/01/2021 09:05:00 AM,10.0.0.1,,,,,Where do we waste our time?,In long meetings.
        """, times: TimeStyle(order: .monthDayYear, zone: .centralEuropean),
      texts: ["Where do we waste our time?", "In long meetings."],
      moments: ["2021-03-01T08:05:00Z", nil]),
    Sample(
      name: "SurveyMonkey, Danish", tool: .surveyMonkey,
      table: """
        Respondent-id;Indsamler-id;Startdato;Slutdato;IP-adresse;E-mailadresse;Fornavn;Efternavn;Brugerdefinerede data 1;Hvad er dit spørgsmål?
        ;;;;;;;;;Åbent svar
        118;77;03/01/2021 08:59:12;03/01/2021 09:05:00;10.0.0.1;;;;;Hvor spilder vi tiden?
        """, times: TimeStyle(order: .monthDayYear, zone: .centralEuropean),
      texts: ["Hvor spilder vi tiden?"], moments: ["2021-03-01T08:05:00Z"]),
    Sample(
      name: "Qualtrics, three rows of headings", tool: .qualtrics,
      table: """
        StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,DistributionChannel,UserLanguage,Q1,Q2
        Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,Distribution Channel,User Language,What is your question?,What is your answer?
        "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{}","{}","{}","{}","{""ImportId"":""_recordId""}","{}","{}","{}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}"
        2021-03-01 08:59:12,2021-03-01 09:04:59,IP Address,10.0.0.1,100,True,2021-03-01 09:05:00,R_3abc9,,anonymous,DA,Which rule would you do away with?,The oldest one of them.
        """, times: TimeStyle(zone: .centralEuropean),
      texts: ["Which rule would you do away with?", "The oldest one of them."],
      moments: ["2021-03-01T08:05:00Z", nil]),
  ]

  private func read(_ sample: Sample, _ layout: TableLayout) throws -> StudyReading {
    try StudyInput.read(
      Array(sample.table.utf8), file: "export.csv", options: ReadingOptions(layout: layout))
  }

  @Test(arguments: samples)
  func isReadByItself(_ sample: Sample) throws {
    var layout = TableLayout()
    layout.times = sample.times
    let reading = try read(sample, layout)
    let contributions = reading.study.relays[0].contributions
    #expect(contributions.map { $0.text } == sample.texts)
    #expect(contributions.map { $0.at?.iso8601 } == sample.moments)
    // Names, addresses and what only the tool needs stay outside.
    #expect(contributions.allSatisfy { $0.attributes.isEmpty })
    #expect(reading.warnings.first?.code == "layout.chosen")
  }

  @Test(arguments: samples)
  func isReadWhenTheToolIsNamed(_ sample: Sample) throws {
    var layout = TableLayout()
    layout.tool = sample.tool
    layout.times = sample.times
    #expect(
      try read(sample, layout).study.relays[0].contributions.map { $0.text } == sample.texts)
  }

  /// Without a word on its times an export is refused, and the message says which word it is.
  @Test(arguments: samples.filter { $0.times != TimeStyle() })
  func saysHowTimesWouldHaveToBeRead(_ sample: Sample) {
    do throws(ReadingError) {
      _ = try StudyInput.read(Array(sample.table.utf8), file: "export.csv")
      Issue.record("The table was read.")
    } catch {
      #expect(error.problems.map { $0.code } == ["layout.reads-with"])
      guard case .layout(.readsWith(let proposal))? = error.problems.first?.reason else { return }
      #expect(proposal.shown.tool == sample.tool)
      #expect(proposal.shown.times.order == sample.times.order)
      #expect(proposal.shown.times.zone != nil)
    }
  }
}

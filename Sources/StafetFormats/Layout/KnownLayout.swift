import StafetSyntax

/// How the tables of a tool begin that many use: by which headings they are known, and what these hold.
///
/// Only the columns that the tool itself adds are known; what a person asked for in the form is found by its
/// headings.
///
/// > Source: the exports of the tools themselves and their public manuals, Danish and English, as of 2025.
struct KnownLayout {
  /// The tool.
  let tool: TableLayout.Tool
  /// The headings by which it is known: of each list one must be there.
  let signature: [[String]]
  /// Whether the first of the signature must be the first column.
  let isFirstColumnSigned: Bool
  /// How many rows name the columns.
  let headerRows: Int
  /// The headings of ids.
  let ids: [String]
  /// The headings of times, the best first.
  let times: [String]
  /// The headings of those who wrote, where the tool knows them.
  let authors: [String]
  /// The headings that only the tool needs, or that name people.
  let leftOut: [String]
  /// What the tool writes where there is no value.
  let emptyWords: [String]
  /// The order of dates by the language of the headings; nil where they begin with the year.
  let danishOrder: DateOrder?
  let englishOrder: DateOrder?

  /// All that are known.
  static let all = [googleForms, microsoftForms, limeSurvey, surveyMonkey, qualtrics]

  /// The one of a tool.
  static func of(_ tool: TableLayout.Tool) -> KnownLayout? { all.first { $0.tool == tool } }

  /// The only one that a table's headings fit; nil where there is none, or more than one.
  static func fitting(_ titles: [[String]]) -> KnownLayout? {
    let fitting = all.filter { $0.fits(titles) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Whether headings, the rows of each column, are those of the tool.
  func fits(_ titles: [[String]]) -> Bool {
    let columns = titles.map { column in column.map { Self.folded($0) } }
    if isFirstColumnSigned {
      guard let first = columns.first, first.contains(where: { signature[0].contains($0) }) else {
        return false
      }
    }
    return signature.allSatisfy { names in
      columns.contains { column in column.contains { names.contains($0) } }
    }
  }

  /// Whether a column is one of a list.
  static func matches(_ titles: [String], _ names: [String]) -> Bool {
    titles.contains { names.contains(folded($0)) }
  }

  /// A heading for comparison, without the code that LimeSurvey may write before its words.
  private static func folded(_ title: String) -> String {
    let name = title.foldedColumnName
    guard let point = name.firstIndex(of: "."), point != name.startIndex else { return name }
    let code = String(name[..<point])
    let isCode = code.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
    return isCode && limeSurveyCodes.contains(code) ? code : name
  }

  private static let limeSurveyCodes: Set<String> = [
    "id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr",
    "refurl", "token",
  ]

  private static let googleForms = KnownLayout(
    tool: .googleForms,
    signature: [["tidsstempel", "timestamp"]], isFirstColumnSigned: true, headerRows: 1, ids: [],
    times: ["tidsstempel", "timestamp"], authors: [],
    leftOut: [
      "mailadresse", "e-mailadresse", "email address", "brugernavn", "username", "score",
      "resultat", "e-mail address", "email",
    ],
    emptyWords: [], danishOrder: .dayMonthYear, englishOrder: .monthDayYear)

  private static let microsoftForms = KnownLayout(
    tool: .microsoftForms,
    signature: [
      ["id"], ["starttidspunkt", "start time"], ["færdiggørelsestidspunkt", "completion time"],
    ], isFirstColumnSigned: true, headerRows: 1, ids: ["id"],
    times: ["færdiggørelsestidspunkt", "completion time"], authors: [],
    leftOut: [
      "starttidspunkt", "start time", "mail", "e-mail", "email", "navn", "name", "sprog",
      "language", "tidspunkt for seneste ændring", "seneste ændringstidspunkt",
      "last modified time", "samlet antal point", "total points", "quizfeedback", "quiz feedback",
      "points i alt", "klokkeslæt for seneste ændring",
    ],
    emptyWords: [], danishOrder: .dayMonthYear, englishOrder: .monthDayYear)

  private static let limeSurvey = KnownLayout(
    tool: .limeSurvey,
    signature: [
      ["submitdate", "dato afsendt", "dato indsendt", "date submitted", "date last action"],
      ["lastpage", "sidste side", "last page"],
      ["startlanguage", "startsprog", "start language"],
    ], isFirstColumnSigned: false, headerRows: 1,
    ids: ["id", "svar-id", "svar id", "response id"],
    times: ["submitdate", "dato afsendt", "dato indsendt", "date submitted"], authors: [],
    leftOut: [
      "lastpage", "sidste side", "last page", "startlanguage", "startsprog", "start language",
      "seed", "frø", "startdate", "startdato", "date started", "dato startet", "datestamp",
      "dato for sidste handling", "date last action", "ipaddr", "ip-adresse", "ip address",
      "refurl", "henvisende url", "referrer url", "token", "nøgle", "access code",
    ],
    emptyWords: ["n/a", "1980-01-01 00:00:00"], danishOrder: nil, englishOrder: nil)

  private static let surveyMonkey = KnownLayout(
    tool: .surveyMonkey,
    signature: [
      ["respondent id", "respondent-id", "respondentid"],
      ["collector id", "indsamler-id", "indsamlings-id", "collectorid"],
    ], isFirstColumnSigned: true, headerRows: 2,
    ids: ["respondent id", "respondent-id", "respondentid"],
    times: ["end date", "slutdato", "date modified", "start date", "startdato"], authors: [],
    leftOut: [
      "collector id", "indsamler-id", "indsamlings-id", "collectorid", "start date", "startdato",
      "date created", "date modified", "ip address", "ip-adresse", "email address", "e-mailadresse",
      "mailadresse", "first name", "fornavn", "last name", "efternavn", "custom data 1",
      "brugerdefinerede data 1",
    ],
    emptyWords: [], danishOrder: .monthDayYear, englishOrder: .monthDayYear)

  private static let qualtrics = KnownLayout(
    tool: .qualtrics,
    signature: [["responseid"], ["recordeddate"], ["distributionchannel"]],
    isFirstColumnSigned: false, headerRows: 3, ids: ["responseid"],
    times: ["recordeddate", "enddate"], authors: [],
    leftOut: [
      "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)",
      "finished", "recordeddate", "recipientlastname", "recipientfirstname", "recipientemail",
      "externalreference", "locationlatitude", "locationlongitude", "distributionchannel",
      "userlanguage",
    ],
    emptyWords: [], danishOrder: nil, englishOrder: nil)
}

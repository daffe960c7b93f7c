import StafetSyntax

/// What headings mean to those who write them, in Danish and English.
enum HeadingWords {
  /// How surely a heading means something.
  enum Strength: Int, Comparable {
    /// The heading holds a word for it among others.
    case part = 1
    /// The heading is a phrase for it, such as *Hvem stiller du dit spørgsmål til?*
    case phrase
    /// The heading is the word for it.
    case whole

    static func < (lhs: Strength, rhs: Strength) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// What a heading may mean, the surest first.
  static func roles(of heading: String) -> [(role: ColumnMeaning.Role, strength: Strength)] {
    let name = bare(heading)
    var roles: [(role: ColumnMeaning.Role, strength: Strength)] = []
    if let own = ownRole(of: heading) { return [(own, .whole)] }
    for (role, words) in whole where words.contains(name) { roles.append((role, .whole)) }
    for (role, phrases) in phrases where phrases.contains(where: { name.hasPart($0) }) {
      if !roles.contains(where: { $0.role == role }) { roles.append((role, .phrase)) }
    }
    let words = name.words
    for (role, parts) in parts where parts.contains(where: { words.contains($0) }) {
      if !roles.contains(where: { $0.role == role }) { roles.append((role, .part)) }
    }
    return roles
  }

  /// Whether a heading is a word for what kind of contribution each row is.
  static func isForKind(_ heading: String) -> Bool {
    roles(of: heading).contains { $0.role == .kind && $0.strength > .part }
  }

  /// What a heading means that this library writes; nil for others.
  static func ownRole(of heading: String) -> ColumnMeaning.Role? { own[heading.foldedColumnName] }

  /// Which of questions and answers a heading speaks of first: *Svar på det spørgsmål du fik* is an answer.
  static func firstOfPair(in heading: String) -> ColumnMeaning.Role? {
    let asking = parts.first { $0.0 == .question }?.1 ?? []
    let answering = parts.first { $0.0 == .answer }?.1 ?? []
    for word in bare(heading).words {
      if asking.contains(word) { return .question }
      if answering.contains(word) { return .answer }
    }
    return nil
  }

  /// Whether a heading that speaks of questions or answers asks for something about them: how many, by whom, when.
  static func speaksOfMore(_ heading: String) -> Bool {
    let more: Set<String> = [
      "antal", "number", "count", "fra", "af", "by", "from", "dato", "date", "tid", "time", "id",
      "nr", "status", "type", "længde", "length",
    ]
    return !more.isDisjoint(with: bare(heading).words)
  }

  /// Whether a heading is Danish, as far as its words tell.
  static func isDanish(_ heading: String) -> Bool {
    let name = bare(heading)
    return name.unicodeScalars.contains { "æøå".unicodeScalars.contains($0) }
      || !Set(name.words).isDisjoint(with: danish)
  }

  /// A heading without the code that a tool writes before it and without signs at its end:
  /// `G01Q02. Hvad er dit svar?` is *hvad er dit svar*.
  private static func bare(_ heading: String) -> String {
    var name = heading.foldedColumnName
    if let point = name.firstIndex(of: "."), name.index(after: point) < name.endIndex {
      let code = name[..<point]
      let rest = name[name.index(after: point)...]
      let isCode = !code.isEmpty && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      if isCode, rest.first == " ", rest.count > 2 { name = String(rest).trimmed }
    }
    while let last = name.unicodeScalars.last, "?:.*!".unicodeScalars.contains(last) {
      name.unicodeScalars.removeLast()
      name = name.trimmed
    }
    return name
  }

  private static let danish: Set<String> = [
    "fra", "til", "svar", "tidsstempel", "tekst", "tema", "dit", "hvad", "hvem", "er", "du", "og",
    "eller", "nr", "afdeling", "gruppe", "dato", "tidspunkt", "afsender", "modtager", "besked",
    "indsendt", "navn", "spørger", "emne", "stafet", "starttidspunkt", "mailadresse",
  ]

  /// The names that this library writes.
  private static let own: [String: ColumnMeaning.Role] = [
    "id": .id, "relay": .relay, "group": .group, "kind": .kind, "author": .author,
    "recipient": .recipient, "reply_to": .replyTo, "follows": .follows, "at": .time,
    "theme": .theme, "text": .text, "marks": .marks,
  ]

  private static let whole: [(ColumnMeaning.Role, Set<String>)] = [
    (
      .id,
      [
        "nr", "no", "number", "nummer", "#", "løbenr", "løbenummer", "bidragsnr", "svar-id",
        "response id", "responseid", "respondent id", "respondent-id", "contribution id", "case",
      ]
    ),
    (.relay, ["stafet", "runde", "forløb"]),
    (
      .group,
      [
        "gruppe", "afdeling", "department", "enhed", "unit", "sektor", "sector",
        "forvaltning", "organisation", "arbejdsplads", "team", "niveau", "område",
      ]
    ),
    (.kind, ["type", "kind", "art", "slags", "bidragstype", "hvad er det"]),
    (
      .author,
      [
        "fra", "from", "afsender", "sender", "forfatter", "author", "spørger", "asker", "navn",
        "name", "stillet af", "skrevet af", "asked by", "written by", "bruger", "user", "deltager",
        "participant", "respondent", "user name", "username",
      ]
    ),
    (
      .recipient,
      [
        "til", "to", "modtager", "recipient", "svar fra", "svar af", "svar givet af", "besvaret af",
        "answer from", "answer by", "answered by", "stillet til", "asked to", "svarer", "receiver",
        "addressee",
      ]
    ),
    (
      .replyTo,
      [
        "svar på", "besvarer", "svar på nr", "svar til nr", "svar til", "reply to", "in reply to",
        "answer to", "answers", "parent", "parent id", "besvaret spørgsmål", "svar på spørgsmål",
        "spørgsmål nr", "question id", "question no", "thread",
      ]
    ),
    (.follows, ["følger", "følger efter", "follows", "efter svar"]),
    (
      .time,
      [
        "tidsstempel", "timestamp", "tidspunkt", "tid for indsendelse", "dato", "date", "time",
        "dato og tid", "klokkeslæt", "submitdate", "dato afsendt", "date submitted",
        "færdiggørelsestidspunkt", "completion time", "end date", "enddate", "recordeddate",
        "slutdato", "afsendt", "sent", "oprettet", "created", "created at", "indsendt",
        "submitted", "date and time", "ts", "tid", "stillet", "stillet den", "asked at",
      ]
    ),
    (
      .answerTime,
      [
        "dato for svar", "svardato", "svar dato", "besvaret", "besvaret den", "svartidspunkt",
        "tidspunkt for svar", "svaret den", "answered at", "answer date", "date of answer",
        "answer time", "date answered",
      ]
    ),
    (.theme, ["tema", "theme", "kategori", "category", "kode", "code", "emne", "topic"]),
    (
      .text,
      [
        "tekst", "text", "indhold", "content", "besked", "message", "bidrag", "contribution",
        "kommentar", "comment", "ytring", "body", "citat", "udsagn", "statement",
      ]
    ),
    (.question, ["spørgsmål", "question", "dit spørgsmål", "your question", "spørgsmålet"]),
    (.answer, ["svar", "answer", "dit svar", "your answer", "svaret", "response", "reply"]),
  ]

  private static let phrases: [(ColumnMeaning.Role, [String])] = [
    (
      .kind,
      [
        "spørgsmål eller et svar", "spørgsmål eller svar", "svar eller spørgsmål",
        "question or an answer", "question or answer", "answer or question",
      ]
    ),
    (
      .recipient,
      [
        "hvem stiller du", "hvem vil du spørge", "hvem spørger du", "hvem er dit spørgsmål til",
        "hvem skal have", "who do you ask", "whom do you ask", "who are you asking",
        "who is your question for", "who should answer", "hvem skal svare", "hvem går det til",
      ]
    ),
    (
      .author,
      ["hvem er du", "dit navn", "who are you", "your name", "hvem skriver", "hvem spørger"]
    ),
    (
      .replyTo,
      [
        "hvilket spørgsmål svarer du", "hvilket spørgsmål besvarer", "spørgsmålet du svarer på",
        "which question do you answer", "which question are you answering",
        "the question you answer", "question being answered",
      ]
    ),
    (.text, ["dit bidrag", "your contribution", "spørgsmål eller svar her"]),
  ]

  private static let parts: [(ColumnMeaning.Role, Set<String>)] = [
    (.question, ["spørgsmål", "spørgsmålet", "spm", "question", "spørge", "ask"]),
    (.answer, ["svar", "svaret", "answer", "reply", "svarer"]),
    (.text, ["tekst", "text", "besked", "message", "kommentar", "comment"]),
    (.time, ["tidsstempel", "timestamp", "tidspunkt", "dato", "date", "time"]),
    (.theme, ["tema", "theme", "kategori", "category"]),
    (.author, ["afsender", "sender", "forfatter", "author", "afsenderen"]),
    (.recipient, ["modtager", "recipient", "modtageren"]),
    (.group, ["gruppe", "group", "afdeling", "department", "sektor", "sector"]),
  ]
}

extension String {
  /// The words of a folded heading.
  fileprivate var words: [String] {
    split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// Whether a phrase stands in the text.
  fileprivate func hasPart(_ phrase: String) -> Bool {
    let scalars = Array(unicodeScalars)
    let part = Array(phrase.unicodeScalars)
    guard scalars.count >= part.count else { return false }
    return (0...(scalars.count - part.count)).contains { scalars[$0...].starts(with: part) }
  }
}

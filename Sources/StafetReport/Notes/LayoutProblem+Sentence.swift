import StafetFormats
import StafetModel
import StafetSyntax
import StafetText

extension Wording {
  func sentence(of problem: LayoutProblem) -> String {
    switch problem {
    case .noQuestion(let link):
      say(
        "Der er intet spørgsmål, som dette svar kan høre til: intet ubesvaret \(found(by: link)).",
        "There is no question that this answer can reply to: none unanswered \(found(by: link)).")
    case .severalQuestions(let count, let link):
      say(
        "Dette svar kan høre til \(numbers.count(count)) spørgsmål \(found(by: link)). Angiv, hvilket det"
          + " besvarer, i kolonnen reply_to.",
        "This answer can reply to \(numbers.count(count)) questions \(found(by: link)). Say which one it"
          + " answers, in the column reply_to.")
    case .answerAlone(let column):
      say(
        "Denne række har et svar, men intet spørgsmål i kolonnen \(named(column)). Kan det ses af afsender og"
          + " modtager, hvad den svarer på, så angiv --answers-by people; ellers en kolonne som reply_to.",
        "This row has an answer, but no question in the column \(named(column)). If author and recipient tell what"
          + " it replies to, give --answers-by people; else a column as reply_to.")
    case .neededColumn(let name):
      say(
        "Kolonnen \(named(name)) kan ikke udelades, for den skal bruges.",
        "The column \(named(name)) cannot be left out, since it is needed.")
    case .readsWith(let proposal): readsWith(proposal)
    case .notUnderstood(let columns):
      say(
        "Tabellens overskrifter er ikke dem, som dette bibliotek bruger, og der mangler noget for at forstå"
          + " den. Kolonnerne ser sådan ud: \(meanings(columns)). Angiv med --column, hvad en kolonne er, f.eks."
          + " --column \"Din tekst=text\", eller med --question-column og --answer-column, hvor spørgsmål og svar"
          + " står. Er den første linje ikke overskrifter, så skriv en linje med overskrifter over den.",
        "The headings are not those of this library, and something is missing to understand the table. Its"
          + " columns look like this: \(meanings(columns)). Say with --column what a column is, such as --column"
          + " \"Your text=text\", or with --question-column and --answer-column where questions and answers"
          + " stand. If the first line is no headings, write a line of headings above it.")
    }
  }

  private func readsWith(_ proposal: LayoutProposal) -> String {
    let options = proposal.options.joined(separator: " ")
    var notes: [String] = []
    if proposal.layout.times.zone != proposal.given.times.zone {
      notes.append(
        say(
          "Tidszonen er et gæt: Skriv danish for dansk tid, ellers f.eks. +02:00.",
          "The zone is a guess: write danish for Danish time, else such as +02:00."))
    }
    if proposal.isOrderGuessed, proposal.layout.times.order != proposal.given.times.order {
      notes.append(
        say(
          "Intet viser, om dag (dmy) eller måned (mdy) står først i datoerne; også det er et gæt.",
          "Nothing shows whether day (dmy) or month (mdy) comes first in dates; that is a guess too."
        ))
    }
    if proposal.remaining > 0 {
      notes.append(
        say(
          "Derefter er der \(counted(proposal.remaining, ("fejl", "fejl"), ("", ""))) at rette; de står herunder.",
          "Then \(counted(proposal.remaining, ("", ""), ("problem is", "problems are"))) left to mend, told"
            + " below."))
    }
    let note = notes.map { $0 + " " }.joined()
    if proposal.renamesNothing {
      return say(
        "Tabellen kan læses med tilvalg, der siger, hvordan den er skrevet. \(note)Se efter, om de passer:"
          + " \(options)",
        "The table can be read with options that say how it is written. \(note)See whether they are right:"
          + " \(options)")
    }
    let kind =
      proposal.tool.map {
        say(
          "Tabellen ligner en eksport fra \($0.title).",
          "The table looks like an export of \($0.title).")
      }
      ?? say(
        "Tabellens overskrifter er ikke dem, som dette bibliotek bruger.",
        "The headings are not those of this library.")
    return kind
      + say(
        " Kolonnerne ser sådan ud: \(meanings(proposal.columns)). \(note)Passer det, læses tabellen med:"
          + " \(options)",
        " The columns look like this: \(meanings(proposal.columns)). \(note)If that is right, the table is read"
          + " with: \(options)")
  }

  /// What columns hold, one after the other.
  func meanings(_ columns: [ColumnMeaning]) -> String {
    columns.map { "\(named($0.title)) \(words(for: $0.role))" }.joined(separator: ", ")
  }

  /// What a column holds.
  func words(for role: ColumnMeaning.Role) -> String {
    switch role {
    case .id: say("id", "id")
    case .relay: say("stafet", "relay")
    case .group: say("forfatterens gruppe", "group of the author")
    case .kind: say("slags (spørgsmål eller svar)", "kind (question or answer)")
    case .author: say("forfatter", "author")
    case .recipient: say("modtager", "recipient")
    case .replyTo: say("hvilket spørgsmål der besvares", "which question is answered")
    case .follows: say("hvilket svar der gav retten", "which answer gave the right")
    case .time: say("tidspunkt", "time")
    case .theme: say("tema", "theme")
    case .text: say("tekst", "text")
    case .marks: say("fremhævninger", "emphasised passages")
    case .answerTime: say("svarets tidspunkt", "time of the answer")
    case .personAttribute: say("attribut for personen", "attribute of the person")
    case .question: say("spørgsmålet", "the question")
    case .answer: say("svaret", "the answer")
    case .attribute: say("attribut", "attribute")
    case .leftOut: say("udelades", "left out")
    }
  }

  private func found(by link: TableLayout.AnswerLink) -> String {
    switch link {
    case .identifier: say("med det id", "with that id")
    case .text: say("med den tekst", "with that text")
    case .people:
      say(
        "højere oppe fra dets modtager til dets forfatter",
        "above it from its recipient to its author")
    }
  }
}

extension LayoutProposal {
  /// Whether it says nothing new of what columns are.
  fileprivate var renamesNothing: Bool {
    tool == given.tool && layout.columns == given.columns
      && layout.questionColumn == given.questionColumn
      && layout.answerColumns == given.answerColumns
  }

  /// The options of a command line that say all of it, also what was said before.
  package var options: [String] {
    (encoding.map { ["--encoding \($0.rawValue)"] } ?? [])
      + shown.options(beside: TableLayout(), order: columns.map { $0.title })
  }
}

extension TableLayout {
  /// The options of a command line that say this and that another layout does not say.
  ///
  /// Values stand in quotation marks where a shell would part them. Columns come in the order of the
  /// table, if it is known.
  func options(beside given: TableLayout, order: [String]) -> [String] {
    var options: [String] = []
    func add(_ name: String, _ value: String) { options.append("\(name) \(value.inShell)") }

    if let tool, tool != given.tool { add("--layout", tool.rawValue) }
    if skippedRows != given.skippedRows { add("--skip-rows", "\(skippedRows)") }
    if headerRows != given.headerRows { add("--header-rows", "\(headerRows)") }
    var places: [String: Int] = [:]
    for (place, title) in order.enumerated() where places[title.foldedColumnName] == nil {
      places[title.foldedColumnName] = place
    }
    let pairs = columns.pairs.enumerated().sorted { left, right in
      let first = places[left.element.theirs.foldedColumnName] ?? order.count
      let second = places[right.element.theirs.foldedColumnName] ?? order.count
      return (first, left.offset) < (second, right.offset)
    }
    for (theirs, ours) in pairs.map({ $0.element }) where given.columns.name(for: theirs) != ours {
      add("--column", "\(theirs)=\(ours)")
    }
    if let questionColumn, questionColumn != given.questionColumn {
      add("--question-column", questionColumn)
    }
    for column in answerColumns where !given.answerColumns.contains(column) {
      add("--answer-column", column)
    }
    if let answerTimeColumn, answerTimeColumn != given.answerTimeColumn {
      add("--answer-time-column", answerTimeColumn)
    }
    if let rowKind, rowKind != given.rowKind { add("--row-kind", rowKind.rawValue) }
    for word in kindWords.keys.sortedByScalars()
    where given.kindWords[word] != kindWords[word] {
      add("--kind-word", "\(word)=\(kindWords[word]?.rawValue ?? "")")
    }
    if numbersRows, !given.numbersRows { options.append("--number-rows") }
    if answerLink != given.answerLink { add("--answers-by", answerLink.rawValue) }
    if let order = times.order, order != given.times.order { add("--date-order", order.rawValue) }
    if let zone = times.zone, zone != given.times.zone { add("--time-zone", zone.text) }
    for word in emptyWords where !given.emptyWords.contains(word) { add("--empty", word) }
    for column in personColumns where !given.personColumns.contains(column) {
      add("--person-column", column)
    }
    for column in leftOutColumns where !given.leftOutColumns.contains(column) {
      add("--leave-out", column)
    }
    return options
  }
}

extension String {
  /// The text as one word of a command line, for the shells of all systems where that is possible.
  fileprivate var inShell: String { withoutControls.asWord }

  /// The text with a space for each control character, such as a line break in a heading: headings are found
  /// without regard to them.
  private var withoutControls: String {
    var text = UnicodeScalarView()
    for scalar in onOneLine.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      text.append(isControl ? " " : scalar)
    }
    return String(text)
  }

  private var asWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "=:+-_./,".unicodeScalars.contains(scalar)
    }
    if isPlain, !isEmpty { return self }
    let isTame = !unicodeScalars.contains { "\"$`\\!%".unicodeScalars.contains($0) }
    if isTame { return "\"\(self)\"" }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
